/** The answer that a page draws: the last one drawn, until the next is, and how the asking stands. */
import { useDeferredValue, useMemo } from 'react'
import type { Tally } from '#contract/tally.ts'
import { useMinute } from '#ui/useMinute.ts'
import { type Asking, askingState } from './askingState.ts'
import type { ChartState } from './chartState.ts'

/** An answer with the question it is of, if there is one, and how the request for the next stands. */
type AnswerSoFar<Question> = Pick<Asking, 'failure' | 'isOffline' | 'failedAttempts' | 'retry'> & {
  answered: { view: Question; tallies: readonly Tally[]; readAtMs: number } | null
}

/** Each the same object as long as nothing in it changed. */
interface ShownAnswer<Question> {
  /** The one answered, or the one asked while there is no answer. */
  question: Question
  /** Null: no answer yet. */
  tallies: readonly Tally[] | null
  /** Loading, failed, stale or partial; undefined: answered and current. */
  state: ChartState | undefined
  /** A newer answer is on its way, or here and being drawn. */
  isAwaited: boolean
}

/**
 * @param asked the same object as long as nothing in it changed
 * @param stands what on the page does not depend on the answer, as a sentence
 */
export function useShownAnswer<Question>(
  asked: Question,
  answer: AnswerSoFar<Question>,
  stands: string,
): ShownAnswer<Question> {
  const { failure, isOffline, failedAttempts, retry } = answer
  // Counting and drawing an answer takes long on a phone: it is done in slices, and waits for input.
  const answered = useDeferredValue(answer.answered)
  const isEarlier = answered !== null && answered.view !== asked
  const nowMs = useMinute()
  const readSecondsAgo = Math.max(0, (nowMs - (answered?.readAtMs ?? nowMs)) / 1000)
  const state = useMemo(() => {
    const missing = answered?.tallies.flatMap(({ coverage }) => coverage.missing) ?? []
    const figures = answered && { missing: [...new Set(missing)] }
    const asking = { figures, isEarlier, failure, isOffline, readSecondsAgo, failedAttempts, retry }
    return askingState(asking, stands)
  }, [answered, isEarlier, failure, isOffline, readSecondsAgo, failedAttempts, retry, stands])
  return {
    question: answered?.view ?? asked,
    tallies: answered?.tallies ?? null,
    state,
    isAwaited: isEarlier && !failure && !isOffline,
  }
}
