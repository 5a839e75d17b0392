/** For tests: what the page reads on a date over the real record, and figures to read it with. */
import { type Currency, isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { largestMaximum } from '#domain/largestMaximum.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { companies } from '#record/companies.ts'
import { exchangeRates } from '#record/exchangeRates.ts'
import { instruments } from '#record/law.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import type { OnTimeFigure } from '#domain/onTime/onTimeFigure.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'

const everywhere: Country[] = ['DE', 'FR', 'GB', 'ES', 'IE']

/** With ordinary spaces, as tests write them. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** `satisfied` of `n` in time, nothing left out. */
export const figure = (satisfied: number, n: number): OnTimeFigure => ({
  satisfied,
  late: n - satisfied,
  n,
  share: n > 0 ? satisfied / n : null,
  naiveShare: null,
  withdrawn: 0,
  outsideRule: 0,
  ofClass: null,
  ofClassCases: 0,
})

export function readOnRecord(
  date: string,
  chosen: Yardstick = { form: 'law' },
  countries: Country[] = everywhere,
  { companyId = 'facebook', currency = 'EUR' }: { companyId?: string; currency?: Currency } = {},
) {
  const window = caseWindow(isoDate(date), {})
  const company = companies.find(({ id }) => id === companyId)
  if (!company) throw new Error(`No company ${companyId}`)
  const facts = { date: isoDate(date), company, exchangeRates, currency }
  return {
    window,
    chosen,
    countries,
    against: readAgainst(chosen, instruments, countries, window),
    maxima: largestMaximum(instruments, facts, countries),
  }
}
