import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { instruments } from '#record/law.ts'
import { nextDate } from './changesRows.ts'
import { plain, readOnRecord } from './readOnRecord.ts'
import { comingText } from './comingText.ts'
import { sampleCases, sampleView } from './sampleBoardCases.ts'
import { whatNext } from './whatNext.ts'

const everywhere: Country[] = ['DE', 'FR', 'GB', 'ES', 'IE']

function says(date: string, countries = everywhere, dueSoon = 12) {
  const asOf = isoDate(date)
  const view = sampleView(date, { form: 'law' }, countries)
  const open = { open: 59, late: 13, lateIfInClass: 5, notYetDue: 41, dueSoon }
  const { maxima } = readOnRecord(date, { form: 'law' }, countries)
  const preferred = maxima.ifAdopted.largest?.instrument.id ?? null
  return plain(
    whatNext(sampleCases(view, { open }), {
      asOf,
      next: nextDate(instruments, asOf, countries, 'facebook'),
      coming: comingText(instruments, asOf, countries, preferred),
    }),
  )
}

describe('what next', () => {
  it('is the next legal date known, the bill in its own terms, and what is due soon', () => {
    const words = says('2019-06-26')
    expect(words).toMatch(
      /^The next legal date known is 9 July 2019, in 13 days \(Avia bill: .*\);/,
    )
    expect(words).toContain(
      'the Avia bill, proposed, would set a clock of 24 h on notices and fines up to 4 % of worldwide turnover in France;',
    )
    expect(words).toMatch(/12 open notices reach 24 h within 6 hours\.$/)
  })

  it('says of an act that waits for its day what it is to set', () => {
    expect(says('2025-06-01')).toContain(
      'e-Evidence, adopted, is to set a clock of 10 d on requests',
    )
  })

  it('tells an amount that is not set from one that is not known', () => {
    expect(says('2017-06-20', ['GB'])).toContain(
      'the UK–French plan 2017, exploratory since 13 June 2017, names no clock, and no amount is set',
    )
    expect(comingText(instruments, isoDate('2019-06-26'), ['GB'], 'uk-osa')?.words).toMatch(
      /^the Online Harms White Paper, exploratory since .*, names no clock, and its amount is not known/,
    )
  })

  it('says what is still to come of a text that binds already', () => {
    expect(says('2025-06-01', ['GB'])).toContain(
      'of the Online Safety Act the duty “Protect children from harmful content” is adopted and does not apply yet',
    )
  })

  it('says where no date and no text is known', () => {
    const words = says('2026-11-22', ['ES'])
    expect(words).toContain(
      'No later legal date had been published by 22 November 2026 in this record',
    )
    expect(words).toContain('nothing that is proposed reaches these countries')
  })

  it('counts what is due soon, one or none', () => {
    expect(says('2019-06-26', everywhere, 1)).toMatch(
      /; 1 open notice reaches 24 h within 6 hours\.$/,
    )
    expect(says('2019-06-26', everywhere, 0)).toMatch(
      /; no open notice reaches 24 h within 6 hours\.$/,
    )
  })

  it('leaves the cases out where there are none to count', () => {
    const asOf = isoDate('2019-06-26')
    const cases = { ...sampleCases(sampleView('2019-06-26')), figures: null }
    const words = whatNext(cases, { asOf, next: null, coming: null })
    expect(words).not.toContain('open')
  })
})

describe('every sentence about a text that may come', () => {
  it('names no company and no sum that one would pay', () => {
    for (const date of [
      '2017-06-13',
      '2018-11-12',
      '2019-06-26',
      '2020-05-20',
      '2022-06-01',
      '2025-06-01',
    ]) {
      const coming = comingText(instruments, isoDate(date), everywhere, null)
      expect(coming?.words).toBeTruthy()
      expect(coming?.words).not.toMatch(/Facebook|Meta|Alphabet|Google|Twitter|undefined|NaN/)
    }
  })
})
