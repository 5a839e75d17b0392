/** Before and after without a verdict: too early, too few, nothing there; each with the reason. */
import type { ChartState } from '#charts/chartState.ts'
import { isoDate, type IsoDate } from '#contract/units.ts'
import { LEAST_MONTHS } from '#domain/interruptedSeries/interruptedSeries.ts'
import type { SeriesTooEarly, SeriesTooFew } from '#domain/interruptedSeries/seriesAnswer.ts'
import { zoneOf } from '#domain/jurisdictions.ts'
import { monthStart } from '#domain/requests/requestsWindow.ts'
import { countrySubject } from '#ui/caseWords.ts'
import {
  formatCount,
  formatCounted,
  formatDate,
  formatMonth,
  formatNumeral,
  formatShare,
} from '#ui/format.ts'
import { firstMonthAfter, maturedOn } from './beforeAfterMonths.ts'
import { waitOf } from './beforeAfterQuestions.ts'
import type { BeforeAfterReading } from './beforeAfterRows.ts'
import { changeWords, measureWords, withinWords } from './beforeAfterWords.ts'
import type { RequestsQuestion } from './useRequests.ts'

/** Two years after the change of June 2019. */
const LATER = isoDate('2021-06-26')

type Asked = Pick<RequestsQuestion, 'measure' | 'within' | 'on' | 'place' | 'window'>

/** Undefined: there is a verdict to show. `goTo` changes the page's as-of. */
export function beforeAfterState(
  asked: Asked,
  { answer, months, measure }: BeforeAfterReading,
  goTo: (asOf: IsoDate) => void,
): ChartState | undefined {
  if (answer.form === 'estimate') return undefined
  if (answer.form === 'too early') return tooEarly(asked, answer, goTo)
  const total = months.reduce((sum, { n }) => sum + n, 0)
  if (total === 0) {
    return {
      form: 'empty',
      title: `No request of ${countrySubject(asked.place)} in these months`,
      words: 'Asked and answered, and there is none. This is not a share of 0 %.',
    }
  }
  const each = total / Math.max(1, months.length)
  return { form: 'too early', ...tooFewWords(asked, answer, measure, each) }
}

function tooEarly(
  asked: Asked,
  { monthsAfter }: SeriesTooEarly,
  goTo: (asOf: IsoDate) => void,
): ChartState {
  const { on, place, window } = asked
  const study = { on, within: waitOf(asked), zone: zoneOf(place) }
  const telling = maturedOn(study, LEAST_MONTHS)
  const first = formatMonth(firstMonthAfter(on))
  const twelfth = formatMonth(monthStart(firstMonthAfter(on), LEAST_MONTHS - 1))
  const wait =
    asked.measure === 'volume'
      ? 'A month has matured once it is over'
      : `A month has matured once its last request is ${withinWords(asked.within)} old`
  const there =
    monthsAfter === 0
      ? `none after the change has by ${formatDate(window.asOfDate)}: the first, ${first}, will on ${formatDate(maturedOn(study, 1))}`
      : `${formatCounted(monthsAfter, 'month', 'months')} after the change ${monthsAfter === 1 ? 'has' : 'have'} by ${formatDate(window.asOfDate)}`
  const isLater = telling <= LATER && window.asOfDate < LATER
  const goal = isLater ? LATER : telling
  return {
    form: 'too early',
    title: 'Too early to tell',
    words: `${wait}; ${there}. ${formatNumeral(LEAST_MONTHS).replace(/^t/, 'T')} are needed for a line of their own; the twelfth, ${twelfth}, will have matured by ${formatDate(telling)}.`,
    action: {
      label: isLater ? 'Jump to 2021' : `Jump to ${formatDate(goal)}`,
      onPress: () => goTo(goal),
    },
  }
}

function tooFewWords(
  asked: Asked,
  answer: SeriesTooFew,
  measure: BeforeAfterReading['measure'],
  requestsAMonth: number,
): { title: string; words: string } {
  const { on, place } = asked
  const who = countrySubject(place)
  if (answer.reason === 'months before') {
    return {
      title: 'Too few months before',
      words: `The log has ${formatCounted(answer.monthsBefore, 'month', 'months')} with requests of ${who} before ${formatDate(on)}; ${formatNumeral(answer.monthsNeeded)} are needed for a line that could be drawn on.`,
    }
  }
  if (answer.reason === 'no variation') {
    return {
      title: 'Nothing varies',
      words: `Every month lies on the two lines: there is nothing to judge a change of the ${measureWords(asked)} by.`,
    }
  }
  const size = (change: number) => changeWords(change, measure).replace('+', '')
  return {
    title: `Too few requests to tell: power ${formatShare(answer.power)}`,
    words: `${formatCount(requestsAMonth)} requests a month, ${formatCounted(answer.monthsBefore, 'month', 'months')} before and ${formatCount(answer.monthsAfter)} after: had the level changed by ${size(answer.leastChange)}, that would be claimed with a chance of ${formatShare(answer.power)} only, under the ${formatShare(answer.leastPower)} asked for. “Nothing found” would mean nothing, so what was found is not shown. It would take ${size(answer.detectableChange)}.`,
  }
}
