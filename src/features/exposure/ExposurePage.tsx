/** `/exposure`: what the texts allow, what was imposed, and what a stated model makes of the cases. */
import { useQuery } from '@tanstack/react-query'
import { lawQuery } from '#queries/law.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { StateAwaited } from '#ui/StateAwaited.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { Exposure } from './Exposure.tsx'

/** Everything rests on the law: without it there is no maximum, and the page says so. */
export function ExposurePage() {
  const { search } = useSharedSearch()
  const law = useQuery(lawQuery(search.knownOn))
  if (law.data) return <Exposure instruments={law.data} />
  return (
    <>
      <PageHead tabTitle="Exposure" title="Exposure" />
      <StateAwaited reading={law} words="Reading the law…" />
    </>
  )
}
