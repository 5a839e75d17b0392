/** `/compare`. */
import { PageHead } from '#ui/PageHead.tsx'

export function ComparePage() {
  return <PageHead title="Compare" tabTitle="Compare" />
}
