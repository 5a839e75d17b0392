/** How the cards with cases stand once asked: empty, too early, or there; and who says a failure. */
import type { ChartAction, ChartState } from '#charts/chartState.ts'
import { formatCount, formatDate, formatShare } from '#ui/format.ts'
import { askedWords, countedWords } from './asked.ts'
import type { CaseFigures, CaseView } from './caseFigures.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import type { OpenFigure } from '#domain/onTime/openByAge.ts'
import { capital, casesNoun } from '#ui/caseWords.ts'

/** What still stands where cases do not arrive. */
export const STANDS = 'Law and money on this page do not depend on it.'

/** Nothing there, or too little past its deadline to carry a share; undefined: enough. */
export function onTimeState(
  figures: CaseFigures,
  asked: string,
  action: ChartAction | undefined,
): ChartState | undefined {
  if (figures.casesSeen === 0) {
    const words = `${asked}: asked and answered, and there is none. This is not a share of 0 %.`
    return { form: 'empty', title: 'No case matches', words, ...(action ? { action } : {}) }
  }
  const hasRow = figures.onTimeRows.some(({ share, bounds }) => share !== null || bounds)
  return hasRow ? undefined : tooEarly(figures, asked, action)
}

/** No month of any country has 50 past the deadline: n in all, its share, the threshold. */
function tooEarly(
  { headline }: Pick<CaseFigures, 'headline'>,
  asked: string,
  action?: ChartAction,
): ChartState {
  const { n, share } = headline
  const inTime = share === null ? '' : `, of which ${formatShare(share)} in time`
  return {
    form: 'too early',
    title: `${n === 0 ? 'None' : formatCount(n)} past the deadline in all`,
    words: `${asked}${inTime}. No month of any country has ${FEWEST_CASES}, and a share of fewer would carry ±9 points or more.`,
    ...(action ? { action } : {}),
  }
}

/** Nothing open is an answer: to what was asked, on that day; undefined: something is. */
export function openState(view: CaseView, { open }: OpenFigure): ChartState | undefined {
  if (open > 0) return undefined
  const { window } = view.plan
  const asked = window.isChosen
    ? askedWords(view, view.against.countedCountries)
    : `${capital(casesNoun(view.against.clock).many)} in ${countedWords(view)}`
  const words = `${asked}: asked and answered, and none is open on ${formatDate(window.asOfDate)}.`
  return { form: 'empty', title: 'Nothing is open', words }
}
