/** Asks the source for the card's cases, and keeps the last answer until the next is here. */
import { useMemo } from 'react'
import { type Asking, askingState } from '#charts/askingState.ts'
import type { ChartState } from '#charts/chartState.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import type { Country } from '#contract/vocabulary.ts'
import { usePageAnswer } from '#queries/usePageAnswer.ts'
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

const STANDS = 'The comparison of texts on this page does not depend on it.'

export function useMetrics(
  search: SharedSearch,
  countries: readonly Country[],
  instruments: readonly Instrument[],
): ShownMetrics {
  const { asOf, from, to, yardstick, platform, source, scenario, seed } = search
  const asked = useMemo(
    () =>
      metricsView(
        { asOf, yardstick, platform, ...(from ? { from } : {}), ...(to ? { to } : {}) },
        countries,
        instruments,
      ),
    [asOf, from, to, yardstick, platform, countries, instruments],
  )
  const { answered, info, ...answer } = usePageAnswer(
    asked,
    { source, scenario, seed },
    countries.length > 0,
  )
  const counted = useMemo(() => answered && metrics(answered.view, answered.tallies), [answered])
  const nowMs = useMinute()
  const asking: Asking = {
    ...answer,
    figures: counted,
    isEarlier: answered !== null && answered.view !== asked,
    readSecondsAgo: Math.max(0, (nowMs - (answered?.readAtMs ?? nowMs)) / 1000),
  }
  const view = answered?.view ?? asked
  return {
    view,
    metrics: counted,
    state: askingState(asking, STANDS) ?? (counted ? metricsState(view, counted) : undefined),
    info,
  }
}
