/** Asks the source for the page's cases, and keeps the last answer until the next has been drawn. */
import { useDeferredValue, useMemo } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import { type Answered, usePageAnswer } from '#queries/usePageAnswer.ts'
import { useMinute } from '#ui/useMinute.ts'
import type { SharedSearch } from '#url/search.ts'
import { type CaseFigures, caseFigures, type CaseView } from './caseFigures.ts'
import { askingState } from '#charts/askingState.ts'
import { STANDS } from './caseState.ts'
import type { ChartState } from '#charts/chartState.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { overviewPlan } from './overviewQuestions.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'

/** One answer with the question it is of. The same object as long as nothing in it changed. */
export interface ShownCases {
  /** The answered view, or the asked one while there is no answer. */
  view: CaseView
  figures: CaseFigures | null
  state: ChartState | undefined
  info: SourceInfo | null
}

export interface Cases {
  /** What the address asks for now. */
  asked: CaseView
  shown: ShownCases
  /** A newer answer is on its way, or here and being drawn. */
  isAwaited: boolean
}

/** The questions of a search; the same object as long as nothing in them changed. */
function useView(search: SharedSearch, instruments: readonly Instrument[]): CaseView {
  const { asOf, from, to, yardstick, platform } = search
  const countries = search.in
  return useMemo(() => {
    const chosen = { ...(from ? { from } : {}), ...(to ? { to } : {}) }
    const window = caseWindow(asOf, chosen)
    const against = readAgainst(yardstick, instruments, countries, window)
    const plan = overviewPlan({ scope: { countries, platform }, window, against })
    return { chosen: yardstick, countries, platform, against, plan, instruments }
  }, [asOf, from, to, yardstick, platform, countries, instruments])
}

/** One request for all of the page's questions. Late answers keep to their own question. */
export function useCases(search: SharedSearch, instruments: readonly Instrument[]): Cases {
  const asked = useView(search, instruments)
  const answer = usePageAnswer(asked, search)
  const { answered, info, failure, isOffline, failedAttempts, retry } = answer
  const received = useMemo(() => ({ answered, info }), [answered, info])
  // Counting and drawing an answer takes long on a phone: it is done in slices, and waits for input.
  const counted = useDeferredValue(received)
  const figures = useMemo(() => figuresOf(counted), [counted])
  const view = counted.answered?.view ?? asked
  const isEarlier = counted.answered !== null && view !== asked
  const nowMs = useMinute()
  const readSecondsAgo = Math.max(0, (nowMs - (counted.answered?.readAtMs ?? nowMs)) / 1000)
  const state = useMemo(
    () =>
      askingState(
        { figures, isEarlier, failure, isOffline, readSecondsAgo, failedAttempts, retry },
        STANDS,
      ),
    [figures, isEarlier, failure, isOffline, readSecondsAgo, failedAttempts, retry],
  )
  return {
    asked,
    shown: useMemo(
      () => ({ view, figures, state, info: counted.info }),
      [view, figures, state, counted],
    ),
    isAwaited: isEarlier && !failure && !isOffline,
  }
}

interface Received {
  answered: Answered<CaseView> | null
  info: SourceInfo | null
}

/** An answer counted; where its log begins is read off the kind of case it was asked about. */
function figuresOf(received: Received) {
  const { answered, info } = received
  if (!answered) return null
  const { caseKind } = answered.view.against.clock
  const observedFrom = info?.kinds.find(({ kind }) => kind === caseKind)?.observedFrom ?? null
  return caseFigures(answered.view, answered.tallies, observedFrom)
}
