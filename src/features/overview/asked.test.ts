import { describe, expect, it } from 'vitest'
import { hours, instant, isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { instruments } from '#record/law.ts'
import { askedWords, sublineWords } from './asked.ts'
import { beginnings } from './beginnings.ts'
import type { CaseView } from './caseFigures.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { overviewPlan } from './overviewQuestions.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import { plain } from './readOnRecord.ts'

const lawInForce: Yardstick = { form: 'law' }

function view(
  asOf: string,
  chosen = lawInForce,
  span: { from?: string; to?: string } = {},
): CaseView {
  const countries: Country[] = ['DE', 'FR']
  const window = caseWindow(isoDate(asOf), {
    ...(span.from ? { from: isoDate(span.from) } : {}),
    ...(span.to ? { to: isoDate(span.to) } : {}),
  })
  const against = readAgainst(chosen, instruments, countries, window)
  const plan = overviewPlan({ scope: { countries, platform: 'Platform A' }, window, against })
  return { chosen, countries, platform: 'Platform A', against, plan, instruments }
}

describe('what was asked', () => {
  it('names cases, countries and both days of the window', () => {
    expect(plain(askedWords(view('2019-06-26'), ['DE', 'FR']))).toBe(
      'Notices in Germany and France, received 28 March 2019 to 25 June 2019',
    )
    expect(plain(askedWords(view('2019-06-26', lawInForce, { from: '2019-06-25' }), ['DE']))).toBe(
      'Notices in Germany, received 25 June 2019',
    )
  })
})

describe('the line under the finding', () => {
  const subline = (read: CaseView, checkedOn = '2026-11-22') =>
    plain(sublineWords(read, isoDate(checkedOn)))

  it('is the day and what it is compared with', () => {
    expect(subline(view('2019-06-26'))).toBe(
      'As of 26 June 2019, start of day in each country. Compared with the 90 days before.',
    )
    expect(subline(view('2019-06-26', lawInForce, { from: '2019-06-25' }))).toMatch(
      /Compared with the 1 day before\.$/,
    )
  })

  it('says what notices are read against where no law has a clock', () => {
    expect(subline(view('2024-05-14'))).toMatch(
      /Notices are read against an own target of 24 h instead\.$/,
    )
  })

  it('says why a chosen duty is not the clock', () => {
    const osa = view('2026-01-01', { form: 'duty', dutyId: 'uk-osa.illegal-content' })
    expect(subline(osa)).toMatch(
      /OSA illegal content has no clock in hours or days\. Cases are read against an own target of 24 h instead\.$/,
    )
    expect(subline(view('2019-06-26', { form: 'own target', targetHours: hours(24) }))).not.toMatch(
      /instead/,
    )
  })

  it('says where the record ends', () => {
    expect(subline(view('2027-06-01'))).toMatch(/last checked on 22 November 2026/)
  })
})

describe('what began after the first day of the window', () => {
  const began = (read: CaseView, observedFrom: string | null) =>
    beginnings(read, {
      observedFrom: observedFrom === null ? null : instant(Date.parse(observedFrom) / 1000),
    }).map(plain)

  it('is the log, and the clock by the day of its country', () => {
    const read = view('2019-06-26', lawInForce, { from: '2016-06-01', to: '2017-03-01' })
    expect(began(read, '2017-01-01')).toEqual([
      'The log begins on 1 January 2017.',
      'The clock began on 1 January 2018.',
    ])
  })

  it('is nothing where both were there before', () => {
    expect(began(view('2019-06-26'), '2017-01-01')).toEqual([])
    expect(began(view('2019-06-26'), null)).toEqual([])
  })
})
