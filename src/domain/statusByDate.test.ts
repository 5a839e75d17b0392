/** The record read on its hard dates: a wrong status for a date is the worst defect there can be. */
import { describe, expect, test } from 'vitest'
import type { Duty } from '#contract/duty.ts'
import { instant, isoDate } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'
import { instruments } from '#record/law.ts'
import { zoneOf } from './jurisdictions.ts'
import { bindsOn, dutyBindsAt, dutyStatusOn, instrumentStatusOn } from './status.ts'

function dutyOf(id: string): Duty {
  const duty = instruments.flatMap(({ duties }) => duties).find((each) => each.id === id)
  if (!duty) throw new Error(`no duty ${id}`)
  return duty
}

const table: [dutyId: string, date: string, status: Status | null][] = [
  ['ukfr-2017.liability', '2017-06-12', null],
  ['ukfr-2017.liability', '2017-06-13', 'exploratory'],
  ['ukfr-2017.liability', '2019-06-26', 'exploratory'],
  ['de-netzdg.24h', '2017-12-31', 'adopted'],
  ['de-netzdg.24h', '2018-01-01', 'in force'],
  ['de-netzdg.24h', '2024-05-13', 'in force'],
  ['de-netzdg.24h', '2024-05-14', 'repealed'],
  ['de-netzdg.7d', '2024-05-13', 'in force'],
  ['de-netzdg.7d', '2024-05-14', 'repealed'],
  ['de-netzdg.info48h', '2017-09-30', 'adopted'],
  ['de-netzdg.info48h', '2017-10-01', 'in force'],
  ['de-netzdg.info48h', '2024-05-14', 'repealed'],
  ['de-netzdg.agent', '2024-05-14', 'in force'],
  ['de-ddg.framework', '2024-05-13', 'adopted'],
  ['de-ddg.framework', '2024-05-14', 'in force'],
  ['fr-facebook-2018.partnership', '2018-11-11', null],
  ['fr-facebook-2018.partnership', '2018-11-12', 'announced'],
  ['fr-facebook-2018.partnership', '2019-02-01', 'under way'],
  ['fr-facebook-2018.partnership', '2019-06-26', 'ended'],
  ['fr-id-data-2019.basic-information', '2019-06-24', null],
  ['fr-id-data-2019.basic-information', '2019-06-26', 'announced'],
  ['us-ftc-facebook.order', '2019-06-26', 'pending'],
  ['us-ftc-facebook.order', '2019-07-23', 'pending'],
  ['us-ftc-facebook.order', '2019-07-24', 'settled'],
  ['fr-avia.24h', '2019-03-19', null],
  ['fr-avia.24h', '2019-06-26', 'proposed'],
  ['fr-avia.24h', '2020-05-12', 'proposed'],
  ['fr-avia.24h', '2020-05-13', 'adopted'],
  ['fr-avia.24h', '2020-06-17', 'adopted'],
  ['fr-avia.24h', '2020-06-18', 'struck down'],
  ['fr-avia.1h', '2020-06-17', 'adopted'],
  ['fr-avia.1h', '2020-06-18', 'struck down'],
  ['fr-avia.means', '2020-06-18', 'struck down'],
  ['fr-avia.criminal-fine', '2019-06-26', null],
  ['fr-avia.criminal-fine', '2020-06-18', 'struck down'],
  ['eu-terreg.1h', '2021-06-07', 'adopted'],
  ['eu-terreg.1h', '2022-06-06', 'adopted'],
  ['eu-terreg.1h', '2022-06-07', 'in force'],
  ['eu-dsa.notices', '2022-11-16', 'adopted'],
  ['eu-dsa.notices', '2023-09-01', 'applies in part'],
  ['eu-dsa.notices', '2024-02-16', 'applies in part'],
  ['eu-dsa.notices', '2024-02-17', 'in force'],
  ['uk-osa.illegal-content', '2025-03-16', 'adopted'],
  ['uk-osa.illegal-content', '2025-03-17', 'in force'],
  ['uk-osa.child-safety', '2025-07-24', 'adopted'],
  ['uk-osa.child-safety', '2025-07-25', 'in force'],
  ['eu-e-evidence.10d', '2026-08-17', 'adopted'],
  ['eu-e-evidence.10d', '2026-08-18', 'in force'],
  ['eu-e-evidence.8h', '2026-08-17', 'adopted'],
  ['eu-e-evidence.8h', '2026-08-18', 'in force'],
  ['fr-lcen-6-1.blocking', '2015-02-06', 'adopted'],
  ['fr-lcen-6-1.blocking', '2015-02-07', 'in force'],
]

test.each(table)('%s on %s is %s', (dutyId, date, status) => {
  expect(dutyStatusOn(dutyOf(dutyId), isoDate(date))?.status ?? null).toBe(status)
})

test.each([
  ['de-netzdg', '2019-06-26', 'in force'],
  ['fr-avia', '2019-06-26', 'proposed'],
  ['ukfr-2017', '2019-06-26', 'exploratory'],
  ['fr-avia', '2020-07-01', 'struck down'],
  ['de-netzdg', '2024-05-14', 'repealed'],
] satisfies [string, string, Status][])('as a whole %s on %s is %s', (id, date, status) => {
  const instrument = instruments.find((each) => each.id === id)!
  expect(instrumentStatusOn(instrument, isoDate(date))?.status).toBe(status)
})

test('no duty of the Avia bill that was struck down was ever in force', () => {
  const avia = instruments.find(({ id }) => id === 'fr-avia')!
  const dead = avia.duties.filter(({ transitions }) =>
    transitions.some(({ status }) => status === 'struck down'),
  )
  expect(dead.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['fr-avia.24h', 'fr-avia.1h', 'fr-avia.means', 'fr-avia.criminal-fine']),
  )
  expect(dead.flatMap(({ transitions }) => transitions).some(({ status }) => bindsOn(status))).toBe(
    false,
  )
})

test('the UK-French plan says that it never became a bilateral instrument', () => {
  const plan = instruments.find(({ id }) => id === 'ukfr-2017')!
  expect([plan.became, ...plan.duties[0]!.notes].map(({ text }) => text).join(' ')).toMatch(
    /never became a bilateral instrument/i,
  )
})

test('the day of the French announcement of November 2018 is unverified and says so', () => {
  const announced = dutyOf('fr-facebook-2018.partnership').transitions[0]!
  expect(announced).toMatchObject({ on: '2018-11-12', verified: false })
  expect(announced.note).toBeTruthy()
})

describe('by the hour', () => {
  const at = (iso: string) => instant(Date.parse(iso) / 1000)
  const binds = (dutyId: string, iso: string, country: Parameters<typeof zoneOf>[0]) =>
    dutyBindsAt(dutyOf(dutyId), at(iso), zoneOf(country))

  test('NetzDG’s clock ends at midnight in Berlin, 22:00 UTC', () => {
    expect(binds('de-netzdg.24h', '2024-05-13T21:59:00Z', 'DE')).toBe(true)
    expect(binds('de-netzdg.24h', '2024-05-13T22:00:00Z', 'DE')).toBe(false)
  })

  test('and began there at midnight too, 23:00 UTC in winter', () => {
    expect(binds('de-netzdg.24h', '2017-12-31T22:59:59Z', 'DE')).toBe(false)
    expect(binds('de-netzdg.24h', '2017-12-31T23:00:00Z', 'DE')).toBe(true)
  })

  test('an EU duty begins at each country’s own midnight', () => {
    expect(binds('eu-terreg.1h', '2022-06-06T22:30:00Z', 'DE')).toBe(true)
    expect(binds('eu-terreg.1h', '2022-06-06T22:30:00Z', 'IE')).toBe(false)
    expect(binds('eu-terreg.1h', '2022-06-06T23:00:00Z', 'IE')).toBe(true)
  })
})
