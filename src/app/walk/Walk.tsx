/** The demo walk beside every page, once the address names a step; its code comes with the first. */
import { Suspense } from 'react'
import { lazyPage } from '#app/lazyPage.tsx'
import { PartBoundary } from '#app/PartBoundary.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'

const WalkPanel = lazyPage(async () => (await import('./WalkPanel.tsx')).WalkPanel)

export const Walk = () => {
  const { search } = useSharedSearch()
  if (search.walk === undefined) return null
  return (
    <PartBoundary
      title="The demo walk could not be loaded"
      words="The page works without it. A newer build may have replaced this one."
      frame="card no-print mt-4"
      onRetry={() => void WalkPanel.preload().catch(() => undefined)}
    >
      <Suspense fallback={null}>
        <WalkPanel step={search.walk} />
      </Suspense>
    </PartBoundary>
  )
}
