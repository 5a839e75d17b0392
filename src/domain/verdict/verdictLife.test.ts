/** The first and the last second of each duty's life, and the days on which the clocks change. */
import { describe, expect, it, test } from 'vitest'
import { Case } from '#contract/case.ts'
import { instant } from '#contract/units.ts'
import { Channel, Country } from '#contract/vocabulary.ts'
import { instruments } from '#record/law.ts'
import { bindsOn } from '#domain/status.ts'
import { lawRule, type Rule, yardstickRule } from './rule.ts'
import { verdictOf } from './verdictOf.ts'

const DAY = 86_400
const at = (text: string) => instant(Date.parse(text) / 1000)
const later = at('2030-01-01T00:00Z')
const duties = instruments.flatMap((instrument) =>
  instrument.duties.map((duty) => ({ duty, instrument })),
)
function dutyCalled(id: string) {
  const found = duties.find(({ duty }) => duty.id === id)
  if (!found) throw new Error(`no duty ${id}`)
  return found
}

/** A case that the rule governs, if it was received in time and in the right place. */
function governedCase({ caseKind, channels, categories }: Rule, country: Country, from: number) {
  return Case.parse({
    id: 'R-1',
    kind: caseKind,
    jurisdiction: country,
    platform: 'Platform A',
    category: categories[0] ?? 'insult',
    channel: channels[0] ?? Channel.options[0],
    receivedAt: from,
  })
}

/** Written out by hand: first second, and first second after the end, in each country's time. */
const lives: [dutyId: string, country: Country, first: string, end: string | null][] = [
  ['de-netzdg.24h', 'DE', '2018-01-01T00:00:00+01:00', '2024-05-14T00:00:00+02:00'],
  ['de-netzdg.7d', 'DE', '2018-01-01T00:00:00+01:00', '2024-05-14T00:00:00+02:00'],
  ['de-netzdg.info48h', 'DE', '2017-10-01T00:00:00+02:00', '2024-05-14T00:00:00+02:00'],
  ['fr-lcen-6-1.blocking', 'FR', '2015-02-07T00:00:00+01:00', '2024-05-23T00:00:00+02:00'],
  ['fr-lcen-6-1.csam-24h', 'FR', '2024-05-23T00:00:00+02:00', null],
  ['us-fr-mlat.assistance', 'FR', '2001-12-01T00:00:00+01:00', null],
  ['uk-osa.illegal-content', 'GB', '2025-03-17T00:00:00+00:00', null],
  ...(['eu-dsa.notices', 'eu-dsa.orders-to-act', 'eu-dsa.orders-to-inform'] as const).flatMap(
    (id): typeof lives => [
      [id, 'DE', '2023-08-25T00:00:00+02:00', null],
      [id, 'FR', '2023-08-25T00:00:00+02:00', null],
      [id, 'ES', '2023-08-25T00:00:00+02:00', null],
      [id, 'IE', '2023-08-25T00:00:00+01:00', null],
    ],
  ),
  ['eu-terreg.1h', 'DE', '2022-06-07T00:00:00+02:00', null],
  ['eu-terreg.1h', 'FR', '2022-06-07T00:00:00+02:00', null],
  ['eu-terreg.1h', 'ES', '2022-06-07T00:00:00+02:00', null],
  ['eu-terreg.1h', 'IE', '2022-06-07T00:00:00+01:00', null],
  ...(['eu-e-evidence.10d', 'eu-e-evidence.8h'] as const).flatMap((id): typeof lives => [
    [id, 'DE', '2026-08-18T00:00:00+02:00', null],
    [id, 'FR', '2026-08-18T00:00:00+02:00', null],
    [id, 'ES', '2026-08-18T00:00:00+02:00', null],
    [id, 'IE', '2026-08-18T00:00:00+01:00', null],
  ]),
]

const because = (dutyId: string, country: Country, received: number) => {
  const rule = lawRule(dutyCalled(dutyId))
  return verdictOf(governedCase(rule, country, received), rule, { asOf: later }).because
}

describe('a duty read as law', () => {
  test.each(lives)('%s in %s governs from its first second', (id, country, first) => {
    expect(because(id, country, at(first) - 1)).toBe('not in force on receipt')
    expect(['past the deadline', 'names no hours or days']).toContain(
      because(id, country, at(first)),
    )
  })

  test.each(lives.filter(([, , , end]) => end !== null))(
    '%s in %s governs to its last second',
    (id, country, _, end) => {
      const ended = at(end ?? '')
      expect(['past the deadline', 'names no hours or days']).toContain(
        because(id, country, ended - 1),
      )
      expect(because(id, country, ended)).toBe('not in force on receipt')
    },
  )

  it('governs nowhere and never else: every duty that ever bound is in the list', () => {
    const everyLife = new Set(lives.map(([id, country]) => `${id} ${country}`))
    const everBound = duties.filter(
      ({ duty }) =>
        duty.isLaw &&
        duty.caseKind !== null &&
        duty.transitions.some(({ status }) => bindsOn(status)),
    )
    expect(everBound.length).toBeGreaterThan(8)
    for (const { duty } of everBound) {
      expect(lives.map(([id]) => id)).toContain(duty.id)
      for (const country of Country.options.filter((one) => !everyLife.has(`${duty.id} ${one}`))) {
        for (let day = at('2014-01-01T00:00Z'); day < later; day = instant(day + 30 * DAY)) {
          expect(because(duty.id, country, day)).toBe('another jurisdiction')
        }
      }
    }
  })

  it('never judges by what was struck down before it was in force', () => {
    for (const id of ['fr-avia.24h', 'fr-avia.1h']) {
      for (
        let day = at('2019-03-01T00:00Z');
        day < at('2020-08-01T00:00Z');
        day = instant(day + DAY)
      ) {
        expect(because(id, 'FR', day)).toBe('not in force on receipt')
      }
      const yardstick = yardstickRule(dutyCalled(id))
      const replayed = governedCase(yardstick, 'FR', at('2019-06-24T00:00Z'))
      expect(verdictOf(replayed, yardstick, { asOf: later }).outcome).toBe('open overdue')
    }
  })
})

/** Summer time in Europe: from the last Sunday of March to that of October, at 01:00 UTC. */
function lastSundayAt1(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0))
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1) / 1000
}
const isSummer = (moment: number) => {
  const year = new Date(moment * 1000).getUTCFullYear()
  return moment >= lastSundayAt1(year, 2) && moment < lastSundayAt1(year, 9)
}
const offsetAt = (winterOffset: number, moment: number) =>
  winterOffset + (isSummer(moment) ? 3600 : 0)
/** 24:00 of the nth local day after receipt, from the rule of summer time alone. */
function endOfDay(received: number, days: number, winterOffset: number): number {
  const local = received + offsetAt(winterOffset, received)
  const midnight = (Math.floor(local / DAY) + days + 1) * DAY
  const summer = midnight - winterOffset - 3600
  return isSummer(summer) ? summer : midnight - winterOffset
}

const places = [
  ['DE', 3600],
  ['FR', 3600],
  ['GB', 0],
] as const
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]
const week = yardstickRule(dutyCalled('de-netzdg.7d'))
const day = yardstickRule(dutyCalled('de-netzdg.24h'))

/** Around a moment: every quarter of an hour of the day before and after, and the seconds beside it. */
const around = (moment: number) => [
  ...Array.from({ length: 192 }, (_, i) => moment - DAY + i * 900),
  moment - 1,
  moment + 1,
]

describe.each(places)('in %s', (country, winterOffset) => {
  const dueUnder = (rule: Rule, received: number) =>
    verdictOf(governedCase(rule, country, received), rule, { asOf: later }).dueAt

  test.each(years)('both changes of the clocks of %i move local days and no hours', (year) => {
    for (const change of [lastSundayAt1(year, 2), lastSundayAt1(year, 9)]) {
      for (const received of [...around(change), ...around(change - 7 * DAY)]) {
        expect(dueUnder(week, received)).toBe(endOfDay(received, 7, winterOffset))
        expect(dueUnder(day, received)).toBe(received + DAY)
      }
    }
  })

  test.each([2020, 2024])('the leap day of %i is a day like any other', (year) => {
    const midnight = Date.UTC(year, 1, 29) / 1000 - winterOffset
    expect(dueUnder(week, midnight)).toBe(midnight + 8 * DAY)
    expect(dueUnder(week, midnight - 1)).toBe(midnight + 7 * DAY)
    expect(dueUnder(week, midnight - 7 * DAY)).toBe(midnight + DAY) // ends with the 29th
    expect(dueUnder(week, midnight - 7 * DAY - 1)).toBe(midnight) // ends with the 28th
    expect(dueUnder(day, midnight)).toBe(midnight + DAY)
  })
})
