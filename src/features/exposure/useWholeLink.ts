/** "Copy link" on this page writes every value, each assumption of every column too. */
import { useMemo } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import { comingPenalties } from '#domain/whatIf/comingPenalties.ts'
import { type ExposureSearch, writeEveryExposureValue } from '#url/exposureSearch.ts'
import { useLinkExtras } from '#url/linkExtras.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'

/** `own` is the page's own search; bills are spelled out as they stand on the as-of. */
export function useWholeLink(instruments: readonly Instrument[], own: ExposureSearch): void {
  const { search } = useSharedSearch()
  const { asOf, in: countries } = search
  const whole = useMemo(
    () =>
      writeEveryExposureValue(own, {
        asOf,
        bills: comingPenalties(instruments, asOf, countries),
      }),
    [own, instruments, asOf, countries],
  )
  useLinkExtras(whole)
}
