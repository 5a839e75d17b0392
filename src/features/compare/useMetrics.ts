/** Asks the source for the card's cases, and keeps the last answer until the next is here. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { type Asking, askingState } from '#charts/askingState.ts'
import type { ChartState } from '#charts/chartState.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import type { Tally } from '#contract/tally.ts'
import type { Country } from '#contract/vocabulary.ts'
import { sourceQuery } from '#queries/source.ts'
import { tallyQuery } from '#queries/tally.ts'
import { DEMO_SOURCE_ID, sourceOf } from '#sources/registry.ts'
import { useMinute } from '#ui/useMinute.ts'
import type { SharedSearch } from '#url/search.ts'
import { type Metrics, metrics, type MetricsView, metricsView } from './metricsRows.ts'
import { metricsState } from './metricsWords.ts'

/** One answer with the question it is of; the asked one while there is no answer. */
export interface ShownMetrics {
  view: MetricsView
  metrics: Metrics | null
  state: ChartState | undefined
  info: SourceInfo | null
}

interface Answered {
  view: MetricsView
  tallies: readonly Tally[]
  readAtMs: number
}

const STANDS = 'The comparison of texts on this page does not depend on it.'

export function useMetrics(
  search: SharedSearch,
  countries: readonly Country[],
  instruments: readonly Instrument[],
): ShownMetrics {
  const { asOf, from, to, yardstick, platform, source: sourceId } = search
  const asked = useMemo(
    () =>
      metricsView(
        { asOf, yardstick, platform, ...(from ? { from } : {}), ...(to ? { to } : {}) },
        countries,
        instruments,
      ),
    [asOf, from, to, yardstick, platform, countries, instruments],
  )
  const named = sourceOf(search)
  const source = named ?? sourceOf({ ...search, source: DEMO_SOURCE_ID })
  if (!source) throw new Error('The demo is always a source')
  const isOpen = named !== null
  const tallies = useQuery({
    ...tallyQuery(source, asked.plan.questions),
    enabled: isOpen && countries.length > 0,
    placeholderData: keepPreviousData,
  })
  const info = useQuery({ ...sourceQuery(source), enabled: isOpen })
  const [answered, setAnswered] = useState<Answered | null>(null)
  if (tallies.data && !tallies.isPlaceholderData && answered?.view !== asked) {
    setAnswered({ view: asked, tallies: tallies.data, readAtMs: tallies.dataUpdatedAt })
  }
  const counted = useMemo(() => answered && metrics(answered.view, answered.tallies), [answered])
  const nowMs = useMinute()
  const asking: Asking = {
    figures: counted,
    isEarlier: answered !== null && answered.view !== asked,
    failure: isOpen ? tallies.error : notOpen(sourceId),
    isOffline: tallies.fetchStatus === 'paused',
    readSecondsAgo: Math.max(0, (nowMs - (answered?.readAtMs ?? nowMs)) / 1000),
    failedAttempts: tallies.failureCount,
    retry: () => void tallies.refetch(),
  }
  const view = answered?.view ?? asked
  return {
    view,
    metrics: counted,
    state: askingState(asking, STANDS) ?? (counted ? metricsState(view, counted) : undefined),
    info: info.data ?? null,
  }
}

const notOpen = (sourceId: string): Asking['failure'] => ({
  title: `The source “${sourceId}” is not open here`,
  detail: 'The link names a source of cases that this page cannot reach.',
})
