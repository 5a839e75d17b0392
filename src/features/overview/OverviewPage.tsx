/** `/`: where the exposure is on the as-of date. First version: how many duties stand where. */
import { useQuery } from '@tanstack/react-query'
import { countDuties } from '#domain/dutyCounts.ts'
import { lawQuery } from '#queries/law.ts'
import { formatCounted, formatDate } from '#ui/format.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { StateFailed, StateLoading } from '#ui/states.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'

export function OverviewPage() {
  const { search } = useSharedSearch()
  const law = useQuery(lawQuery())
  if (law.isError)
    return (
      <StateFailed
        title={law.error.title}
        words={law.error.detail}
        onRetry={() => void law.refetch()}
      />
    )
  if (law.data === undefined) return <StateLoading words="Reading the law…" />
  const { inForce, proposed } = countDuties(law.data, search.asOf, search.in)
  return (
    <PageHead
      tabTitle="Overview"
      title={`${formatCounted(inForce.length, 'duty is', 'duties are')} in force, ${proposed.length} proposed`}
      subline={`As of ${formatDate(search.asOf)}.`}
    />
  )
}
