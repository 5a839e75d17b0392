/** `/`: where the exposure is on the as-of date, against which clock, and what changed. */
import { useQueries, useQuery } from '@tanstack/react-query'
import { lawQuery } from '#queries/law.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { StateAwaited } from '#ui/StateAwaited.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { Overview } from './Overview.tsx'
import { moneyQueries } from './useMoney.ts'

/**
 * Everything rests on the law: without it there is no clock to read, and the page says so. Revenues
 * are asked for beside it and awaited, so that the finding does not grow under the reader's eyes.
 */
export function OverviewPage() {
  const { search } = useSharedSearch()
  const law = useQuery(lawQuery(search.knownOn))
  const money = useQueries({ queries: moneyQueries(search.knownOn) })
  // Answered or failed once: asking again later must not take the page away.
  const isSettled = money.every(({ isFetched }) => isFetched)
  if (law.data && isSettled) return <Overview instruments={law.data} />
  return (
    <>
      <PageHead tabTitle="Overview" title="Overview" />
      <StateAwaited reading={law} words="Reading the law…" />
    </>
  )
}
