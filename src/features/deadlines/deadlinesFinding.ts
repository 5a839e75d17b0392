/** The page's h1: its finding in one sentence, made from the figures, with no cause in it. */
import { ageLabel } from '#charts/ageScale.ts'
import { Country } from '#contract/vocabulary.ts'
import { FEWEST_CASES, headlineFigure } from '#domain/onTime/onTimeFigure.ts'
import { moodOf } from '#domain/onTime/mood.ts'
import { survivalQuantile } from '#domain/survival.ts'
import { deadlineInHours } from '#domain/yardstick.ts'
import { capital, casesNoun, countrySubject } from '#ui/caseWords.ts'
import { formatList, formatNumeral, formatShare } from '#ui/format.ts'
import { type Curves, clearlySlowest, type Slowest } from './curveRows.ts'
import { clockName } from './deadlinesWords.ts'
import type { DeadlinesView } from './useDeadlines.ts'

/**
 * "Germany decided 91 % of notices within 24 h; France was slower from the first hour on": the exact
 * share of Overview over the countries the clock counts in, then who is clearly the slowest, if one is,
 * else the age by which half were closed.
 * Conditional where the yardstick is a text that does not bind. Without 50 cases past their deadline
 * it says what is read, and no number.
 */
export function deadlinesFinding(view: DeadlinesView, curves: Curves | null): string {
  const { against, plan, tallies, by } = view
  const noun = casesNoun(against.clock).many
  const headline = tallies && headlineFigure(plan, tallies, against)
  if (!headline || headline.share === null || headline.n < FEWEST_CASES) {
    return `${capital(noun)} read against ${clockName(view)}`
  }
  const { countedCountries } = against
  const who =
    countedCountries.length <= 2
      ? formatList(countedCountries.map(countrySubject))
      : `${formatNumeral(countedCountries.length)} countries`
  const decided = moodOf(against) === 'would' ? 'would have decided' : 'decided'
  const lead = `${capital(who)} ${decided} ${formatShare(headline.share)} of ${noun} within ${clockName(view)}`
  const slowest =
    curves && by === 'country'
      ? clearlySlowest(curves.groups, deadlineInHours(against.clock.deadline))
      : null
  const country = Country.options.find((each) => each === slowest?.group)
  if (slowest && country) return `${lead}; ${slowestClause(countrySubject(country), slowest)}`
  // By platform the curves are of all platforms together, the share of the chosen one.
  const together = by === 'platform' ? null : curves?.together
  const half = together ? survivalQuantile(together.points, 0.5).hours : null
  return half === null ? lead : `${lead}; half were closed by ${ageLabel(half)}`
}

const slowestClause = (name: string, { fromHours }: Slowest): string =>
  `${name} was slower ${fromHours <= 1 ? 'from the first hour on' : `from ${ageLabel(fromHours)} on`}`
