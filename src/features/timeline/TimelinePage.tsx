/** `/timeline`. */
import { PageHead } from '#ui/PageHead.tsx'

export function TimelinePage() {
  return <PageHead title="Timeline" tabTitle="Timeline" />
}
