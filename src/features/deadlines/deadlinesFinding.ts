/** The page's h1: its finding in one sentence, made from the figures, with no cause in it. */
import { FEWEST_CASES, headlineFigure } from '#domain/onTime/onTimeFigure.ts'
import { moodOf } from '#domain/onTime/mood.ts'
import { capital, casesNoun, countrySubject } from '#ui/caseWords.ts'
import { formatList, formatNumeral, formatShare } from '#ui/format.ts'
import { clockName } from './deadlinesWords.ts'
import type { DeadlinesView } from './useDeadlines.ts'

/**
 * "Germany decided 91 % of notices within 24 h": the exact share of Overview, over the countries the
 * clock counts in; conditional where the yardstick is a text that does not bind. Without 50 cases
 * past their deadline it says what is read, and no number.
 */
export function deadlinesFinding(view: DeadlinesView): string {
  const { against, plan, tallies } = view
  const noun = casesNoun(against.clock).many
  const headline = tallies && headlineFigure(plan, tallies, against)
  if (!headline || headline.share === null || headline.n < FEWEST_CASES) {
    return `${capital(noun)} read against ${clockName(view)}`
  }
  const { countedCountries } = against
  const [only] = countedCountries
  const who =
    countedCountries.length === 1 && only
      ? countrySubject(only)
      : countedCountries.length === 2
        ? formatList(countedCountries.map(countrySubject))
        : `${formatNumeral(countedCountries.length)} countries`
  const decided = moodOf(against) === 'would' ? 'would have decided' : 'decided'
  return `${capital(who)} ${decided} ${formatShare(headline.share)} of ${noun} within ${clockName(view)}`
}
