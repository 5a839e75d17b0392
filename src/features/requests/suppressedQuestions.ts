/** What the table that may be handed out asks: one country's requests of one year by month and category. */
import type { TallyQuestion } from '#contract/tally.ts'
import type { Country } from '#contract/vocabulary.ts'
import { utcMidnight } from '#domain/jurisdictions.ts'
import { requestQuestion } from '#domain/requests/requestQuestions.ts'
import type { RequestsInput } from './requestsPlan.ts'
import { endedYears, firstOfYear, monthsOf, shownYear } from './suppressedGrid.ts'

export interface AskedSuppressed {
  question: TallyQuestion
  country: Country
  year: number
}

/** All platforms, by the day of receipt in UTC; none where no year of the log has ended. */
export function suppressedQuestions(input: RequestsInput): AskedSuppressed[] {
  const { window, observedFrom, table, place } = input
  const year = shownYear(endedYears(window.asOfDate, observedFrom), table)
  if (year === null) return []
  const question = requestQuestion({ countries: [place], platform: null }, window, {
    by: ['category'],
    where: {
      receivedFrom: utcMidnight(firstOfYear(year)),
      receivedTo: utcMidnight(firstOfYear(year + 1)),
    },
    periods: { runs: [], cuts: monthsOf(year).map(utcMidnight) },
  })
  return [{ question, country: place, year }]
}
