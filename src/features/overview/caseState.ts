/** How the cards with cases stand: loading, failed, stale, empty, too early, partial, or there. */
import type { ChartAction, ChartState } from '#charts/chartState.ts'
import { formatAgo, formatCount, formatList, formatShare } from '#ui/format.ts'
import type { CaseFigures } from './caseFigures.ts'
import { FEWEST_CASES } from './onTime.ts'

/** What a query says, reduced to what the states need. */
export interface Asking {
  /** Null: no answer yet, to any question. */
  figures: CaseFigures | null
  /** The figures are of an earlier question than the one being asked. */
  isEarlier: boolean
  failure: { title: string; detail: string } | null
  isOffline: boolean
  /** Seconds since the figures were read. */
  readSecondsAgo: number
  failedAttempts: number
  retry: () => void
}

const STANDS = 'Law and money on this page do not depend on it.'

/** The state of any card with cases, whatever it shows; undefined: its picture is there and current. */
export function askingState(asking: Asking): ChartState | undefined {
  const { figures, failure, isOffline, isEarlier, retry } = asking
  if (!figures) {
    if (failure) {
      const words = `${failure.detail} ${STANDS}`
      return { form: 'failed', title: failure.title, words, onRetry: retry }
    }
    if (isOffline) {
      const words = `The question waits for a connection. ${STANDS}`
      return { form: 'failed', title: 'No connection', words, onRetry: retry }
    }
    const attempts = asking.failedAttempts > 0 ? ` The first answer failed; asking again.` : ''
    return { form: 'loading', words: `Counting cases…${attempts}` }
  }
  const readAgo = `Read ${formatAgo(asking.readSecondsAgo)}.`
  if (failure) return { form: 'stale', readAgo, words: `${failure.title}.`, onRetry: retry }
  if (isEarlier && isOffline) {
    return { form: 'stale', readAgo, words: 'Offline; will retry.', onRetry: retry }
  }
  if (figures.missing.length > 0) {
    const words = `${formatList(figures.missing)}: no answer, left out of every total`
    return { form: 'partial', words }
  }
  return undefined
}

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

/** Fewer than 50 past the deadline: n, the bounds, the threshold. */
export function tooEarly(
  { headline }: Pick<CaseFigures, 'headline'>,
  asked: string,
  action?: ChartAction,
): Extract<ChartState, { form: 'too early' }> {
  const { n, share } = headline
  const counted = share === null ? '' : ` Of these ${formatShare(share)} were in time.`
  return {
    form: 'too early',
    title: `${formatCount(n)} past the deadline`,
    words: `${asked}: a share would carry ±9 points or more.${counted} Shown from ${FEWEST_CASES}.`,
    ...(action ? { action } : {}),
  }
}
