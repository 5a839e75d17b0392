/** How a card stands by its question: loading, failed, stale, partial, or there. */
import { formatAgo, formatList } from '#ui/format.ts'
import type { ChartState } from './chartState.ts'

/** What a query says, reduced to what the states need. */
export interface Asking {
  /** Null: no answer yet, to any question. */
  figures: { missing: readonly string[] } | null
  /** The figures are of an earlier question than the one being asked. */
  isEarlier: boolean
  failure: { title: string; detail: string } | null
  isOffline: boolean
  /** Seconds since the figures were read. */
  readSecondsAgo: number
  failedAttempts: number
  retry: () => void
}

/**
 * The state of any card with cases, whatever it shows; undefined: its picture is there and current.
 * @param stands what on the page does not depend on the answer, as a sentence
 */
export function askingState(asking: Asking, stands: string): ChartState | undefined {
  const { figures, failure, isOffline, isEarlier, retry } = asking
  if (!figures) {
    if (failure) {
      const words = `${failure.detail} ${stands}`
      return { form: 'failed', title: failure.title, words, onRetry: retry }
    }
    if (isOffline) {
      const words = `The question waits for a connection. ${stands}`
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

/**
 * A failure as the cards below the figures say it: the same words and way on, without an alert of
 * their own. The figures have announced it, and once is enough.
 */
export function withoutAlert(state: ChartState | undefined): ChartState | undefined {
  if (state?.form !== 'failed') return state
  const { title, words, onRetry } = state
  return { form: 'empty', title, words, action: { label: 'Try again', onPress: onRetry } }
}

/** The address names a platform that the source does not have. */
export function noPlatformState(
  platform: string,
  platforms: readonly string[],
  show: () => void,
): ChartState {
  return {
    form: 'empty',
    title: 'No such platform',
    words: `This source has no platform “${platform}”; it has ${formatList(platforms)}.`,
    action: { label: `Show ${platforms[0] ?? ''}`, onPress: show },
  }
}
