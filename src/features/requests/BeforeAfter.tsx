/** Before and after a legal day, and beside it what the reading rests on. */
import { useMemo } from 'react'
import { BeforeAfterCard } from './BeforeAfterCard.tsx'
import { BeforeAfterDesign } from './BeforeAfterDesign.tsx'
import { beforeAfterFigures } from './beforeAfterRows.ts'
import type { RequestsView } from './useRequests.ts'

/** Two items of the page's grid of twelve columns. */
export function BeforeAfter({ view }: { view: RequestsView }) {
  const figures = useMemo(() => beforeAfterFigures(view), [view])
  return (
    <>
      <BeforeAfterCard view={view} figures={figures} className="shows-cases xl:col-span-8" />
      <BeforeAfterDesign view={view} figures={figures} className="xl:col-span-4" />
    </>
  )
}
