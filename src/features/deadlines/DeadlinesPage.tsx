/** `/deadlines`: how long decisions take, open cases counted, against which clock. */
import { useQuery } from '@tanstack/react-query'
import { lawQuery } from '#queries/law.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { StateAwaited } from '#ui/StateAwaited.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { Deadlines } from './Deadlines.tsx'

/** Everything rests on the law: without it there is no clock to read, and the page says so. */
export function DeadlinesPage() {
  const { search } = useSharedSearch()
  const law = useQuery(lawQuery(search.knownOn))
  if (law.data) return <Deadlines instruments={law.data} />
  return (
    <>
      <PageHead tabTitle="Deadlines" title="Deadlines" />
      <StateAwaited reading={law} words="Reading the law…" />
    </>
  )
}
