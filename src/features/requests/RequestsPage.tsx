/** `/requests`: which authority asked for what data, by which channel, and what came of it. */
import { useQuery } from '@tanstack/react-query'
import { lawQuery } from '#queries/law.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { StateAwaited } from '#ui/StateAwaited.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { Requests } from './Requests.tsx'

/** Everything rests on the law: without it there is no duty to read an answer against. */
export function RequestsPage() {
  const { search } = useSharedSearch()
  const law = useQuery(lawQuery(search.knownOn))
  if (law.data) return <Requests instruments={law.data} />
  return (
    <>
      <PageHead tabTitle="Requests" title="Requests" />
      <StateAwaited reading={law} words="Reading the law…" />
    </>
  )
}
