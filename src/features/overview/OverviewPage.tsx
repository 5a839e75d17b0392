/** `/`: where the exposure is on the as-of date, against which clock, and what changed. */
import { useQuery } from '@tanstack/react-query'
import { lawQuery } from '#queries/law.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { StateFailed, StateLoading } from '#ui/states.tsx'
import { Overview } from './Overview.tsx'

/** Everything rests on the law: without it there is no clock to read, and the page says so. */
export function OverviewPage() {
  const law = useQuery(lawQuery())
  if (law.data) return <Overview instruments={law.data} />
  return (
    <>
      <PageHead tabTitle="Overview" title="Overview" />
      {law.isError ? (
        <StateFailed
          title={law.error.title}
          words={law.error.detail}
          onRetry={() => void law.refetch()}
        />
      ) : (
        <StateLoading words="Reading the law…" />
      )}
    </>
  )
}
