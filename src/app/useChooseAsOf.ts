/** Changes the day everything is read at. */
import { useCallback } from 'react'
import type { IsoDate } from '#contract/units.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { useToday } from '#url/useToday.ts'

/**
 * Takes a day or `today`. A window that was set by hand is left out again: it belonged to the day
 * before, and would end after an earlier as-of.
 */
export const useChooseAsOf = (): ((value: IsoDate | 'today') => void) => {
  const { setSearch } = useSharedSearch()
  const today = useToday()
  return useCallback(
    (value) =>
      setSearch({
        ...(value === 'today'
          ? { asOf: today, asOfIsToday: true }
          : { asOf: value, asOfIsToday: false }),
        from: undefined,
        to: undefined,
      }),
    [setSearch, today],
  )
}
