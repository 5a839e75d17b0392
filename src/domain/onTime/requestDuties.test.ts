import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { utcMidnight } from '#domain/jurisdictions.ts'
import { instruments } from '#record/law.ts'
import { lawfulReceipts, requestDuties } from './requestDuties.ts'

const all = ['DE', 'FR', 'GB', 'ES', 'IE'] as const

/** "48 h law in DE", as of a day. */
const asOf = (date: string) =>
  requestDuties(instruments, all, isoDate(date)).map(
    ({ duty, standing, status, countries }) =>
      `${duty.id} ${standing} (${status}) ${countries.join()}`,
  )

describe('duties with hours on requests for data', () => {
  it('are NetzDG’s alone in June 2019, the EU’s being proposed', () => {
    expect(asOf('2019-06-26')).toEqual([
      'eu-e-evidence.8h not yet (proposed) DE,FR,ES,IE',
      'de-netzdg.info48h law (in force) DE',
      'eu-e-evidence.10d not yet (proposed) DE,FR,ES,IE',
    ])
  })

  it.each([
    ['2024-05-13', 'law', 'not yet'],
    ['2024-05-14', 'ended', 'not yet'],
    ['2026-08-17', 'ended', 'not yet'],
    ['2026-08-18', 'ended', 'law'],
    ['2017-04-04', 'not yet', 'not yet'],
  ])('on %s: NetzDG’s 48 h %s, the two of e-Evidence %s', (date, netzdg, eEvidence) => {
    const standings = requestDuties(instruments, all, isoDate(date)).map((each) => each.standing)
    expect(standings).toEqual([eEvidence, netzdg, eEvidence])
  })

  it('say when they apply, and whether the hours are those of the day’s text', () => {
    const [urgent, police] = requestDuties(instruments, all, isoDate('2019-06-26'))
    expect([urgent?.appliesFrom, urgent?.isOfItsDay]).toEqual(['2026-08-18', false])
    expect([police?.appliesFrom, police?.isOfItsDay]).toEqual(['2017-10-01', true])
    expect(requestDuties(instruments, all, isoDate('2023-07-12'))[0]?.isOfItsDay).toBe(true)
  })
})

describe('receipts while a duty bound', () => {
  const duty = requestDuties(instruments, all, isoDate('2024-06-26')).find(
    (each) => each.duty.id === 'de-netzdg.info48h',
  )!
  const year = { from: utcMidnight(isoDate('2024-01-01')), to: utcMidnight(isoDate('2025-01-01')) }

  it('end at the country’s midnight', () => {
    expect(lawfulReceipts(duty, 'DE', year, isoDate('2024-06-26'))).toEqual([
      { from: year.from, to: Date.parse('2024-05-13T22:00Z') / 1000 },
    ])
  })

  it('are none where it does not reach, nor before it began', () => {
    expect(lawfulReceipts(duty, 'FR', year, isoDate('2024-06-26'))).toEqual([])
    const before = {
      from: utcMidnight(isoDate('2016-01-01')),
      to: utcMidnight(isoDate('2017-01-01')),
    }
    expect(lawfulReceipts(duty, 'DE', before, isoDate('2024-06-26'))).toEqual([])
  })
})
