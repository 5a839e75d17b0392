/** Asks the source for the page's cases, and keeps the last answer until the next has come. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState, useSyncExternalStore } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import type { Tally } from '#contract/tally.ts'
import { sourceQuery } from '#queries/source.ts'
import { tallyQuery } from '#queries/tally.ts'
import { DEMO_SOURCE_ID, sourceOf } from '#sources/registry.ts'
import type { SharedSearch } from '#url/search.ts'
import { type CaseFigures, caseFigures, type CaseView } from './caseFigures.ts'
import { type Asking, askingState } from './caseState.ts'
import type { ChartState } from '#charts/chartState.ts'
import { caseWindow } from './caseWindow.ts'
import { overviewPlan } from './overviewQuestions.ts'
import { readAgainst } from './readAgainst.ts'

const MINUTE_MS = 60_000

export interface Cases {
  /** What the address asks for now. */
  asked: CaseView
  /** What is shown: the answered view, or the asked one while there is no answer. */
  view: CaseView
  figures: CaseFigures | null
  state: ChartState | undefined
  /** What is shown is of an earlier question than the one asked. */
  isEarlier: boolean
  /** A newer answer is on its way. */
  isAwaited: boolean
  info: SourceInfo | null
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

const everyMinute = (onChange: () => void): (() => void) => {
  const timer = setInterval(onChange, MINUTE_MS)
  return () => clearInterval(timer)
}
const minutesNow = (): number => Math.floor(Date.now() / MINUTE_MS)

const notOpen = (source: string) => ({
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
  const observedFrom =
    info.data?.kinds.find(({ kind }) => kind === asked.against.clock.caseKind)?.observedFrom ?? null
  const figures = useMemo(
    () => answered && caseFigures(answered.view, answered.tallies, observedFrom),
    [answered, observedFrom],
  )
  const isEarlier = answered !== null && answered.view !== asked
  const isOffline = tallies.fetchStatus === 'paused'
  const failure = isOpen ? tallies.error : notOpen(search.source)
  const nowMs = useSyncExternalStore(everyMinute, minutesNow) * MINUTE_MS
  const asking: Asking = {
    figures,
    isEarlier,
    failure,
    isOffline,
    readSecondsAgo: answered ? Math.max(0, (nowMs - answered.readAtMs) / 1000) : 0,
    failedAttempts: tallies.failureCount,
    retry: () => void tallies.refetch(),
  }
  return {
    asked,
    view: answered?.view ?? asked,
    figures,
    state: askingState(asking),
    isEarlier,
    isAwaited: isEarlier && !failure && !isOffline,
    info: info.data ?? null,
  }
}
