/** `/method`. */
import { PageHead } from '#ui/PageHead.tsx'

export function MethodPage() {
  return <PageHead title="Method" tabTitle="Method" />
}
