/** `/deadlines`. */
import { PageHead } from '#ui/PageHead.tsx'

export function DeadlinesPage() {
  return <PageHead title="Deadlines" tabTitle="Deadlines" />
}
