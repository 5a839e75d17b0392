/** An instrument's own dated entries over its charts of time, as the page's choice has it. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { eventsOverTime } from '#domain/eventsOverTime.ts'
import { finesQuery } from '#queries/fines.ts'
import { useChartEvents } from '#url/chartEvents.ts'
import { allCountries } from '#url/search.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'

/** `over` is the choice and how to change it; `events` lie from the first to the last day. */
export function useInstrumentEvents(instrument: Instrument, from: IsoDate, to: IsoDate) {
  const over = useChartEvents()
  const { search } = useSharedSearch()
  const fines = useQuery({ ...finesQuery(search.knownOn), enabled: over.choice === 'all' })
  const events = useMemo(
    () =>
      eventsOverTime([instrument], fines.data ?? [], over.choice, {
        from,
        to,
        countries: allCountries,
      }),
    [instrument, fines.data, over.choice, from, to],
  )
  return { over, events }
}
