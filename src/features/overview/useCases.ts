/** Asks the source for the page's cases, and keeps the last answer until the next has been drawn. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import type { Tally } from '#contract/tally.ts'
import { sourceQuery } from '#queries/source.ts'
import { tallyQuery } from '#queries/tally.ts'
import { DEMO_SOURCE_ID, sourceOf } from '#sources/registry.ts'
import { useMinute } from '#ui/useMinute.ts'
import type { SharedSearch } from '#url/search.ts'
import { type CaseFigures, caseFigures, type CaseView } from './caseFigures.ts'
import { type Asking, askingState } from '#charts/askingState.ts'
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

interface Answered {
  view: CaseView
  tallies: readonly Tally[]
  readAtMs: number
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

const notOpen = (source: string): Asking['failure'] => ({
  title: `The source “${source}” is not open here`,
  detail: 'The link names a source of cases that this page cannot reach.',
})

/** One request for all of the page's questions. Late answers keep to their own question. */
export function useCases(search: SharedSearch, instruments: readonly Instrument[]): Cases {
  const asked = useView(search, instruments)
  const named = sourceOf(search)
  const source = named ?? sourceOf({ ...search, source: DEMO_SOURCE_ID })
  if (!source) throw new Error('The demo is always a source')
  const isOpen = named !== null
  const tallies = useQuery({
    ...tallyQuery(source, asked.plan.questions),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  })
  const info = useQuery({ ...sourceQuery(source), enabled: isOpen })
  const [answered, setAnswered] = useState<Answered | null>(null)
  if (tallies.data && !tallies.isPlaceholderData && answered?.view !== asked) {
    setAnswered({ view: asked, tallies: tallies.data, readAtMs: tallies.dataUpdatedAt })
  }
  const sourceInfo = info.data ?? null
  const received = useMemo(() => ({ answered, info: sourceInfo }), [answered, sourceInfo])
  // Counting and drawing an answer takes long on a phone: it is done in slices, and waits for input.
  const counted = useDeferredValue(received)
  const figures = useMemo(() => figuresOf(counted), [counted])
  const view = counted.answered?.view ?? asked
  const isEarlier = counted.answered !== null && view !== asked
  const isOffline = tallies.fetchStatus === 'paused'
  const notOpenFailure = useMemo(
    () => (isOpen ? null : notOpen(search.source)),
    [isOpen, search.source],
  )
  const failure = notOpenFailure ?? tallies.error
  const nowMs = useMinute()
  const readSecondsAgo = Math.max(0, (nowMs - (counted.answered?.readAtMs ?? nowMs)) / 1000)
  const { failureCount: failedAttempts, refetch } = tallies
  const state = useMemo(
    () =>
      askingState(
        {
          figures,
          isEarlier,
          failure,
          isOffline,
          readSecondsAgo,
          failedAttempts,
          retry: () => void refetch(),
        },
        STANDS,
      ),
    [figures, isEarlier, failure, isOffline, readSecondsAgo, failedAttempts, refetch],
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

/** An answer counted; where its log begins is read off the kind of case it was asked about. */
function figuresOf(received: { answered: Answered | null; info: SourceInfo | null }) {
  const { answered, info } = received
  if (!answered) return null
  const { caseKind } = answered.view.against.clock
  const observedFrom = info?.kinds.find(({ kind }) => kind === caseKind)?.observedFrom ?? null
  return caseFigures(answered.view, answered.tallies, observedFrom)
}
