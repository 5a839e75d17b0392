/** Before and after a legal day, and beside it what the reading rests on. */
import { useMemo } from 'react'
import { LEAST_MONTHS } from '#domain/interruptedSeries/interruptedSeries.ts'
import { BeforeAfterCard } from './BeforeAfterCard.tsx'
import { BeforeAfterDesign } from './BeforeAfterDesign.tsx'
import { type BeforeAfterFigures, beforeAfterFigures } from './beforeAfterRows.ts'
import type { RequestsView } from './useRequests.ts'

/** Two items of the page's grid of twelve columns: beside each other where there is a picture. */
export function BeforeAfter({ view }: { view: RequestsView }) {
  const figures = useMemo(() => beforeAfterFigures(view), [view])
  const hasPicture = willDraw(view, figures)
  return (
    <>
      <BeforeAfterCard
        view={view}
        figures={figures}
        className={`shows-cases ${hasPicture ? 'xl:col-span-8' : 'xl:col-span-12'}`}
      />
      <BeforeAfterDesign
        view={view}
        figures={figures}
        isWide={!hasPicture}
        className={hasPicture ? 'xl:col-span-4' : 'xl:col-span-12'}
      />
    </>
  )
}

/** Months that have not matured are known before the answer, so that nothing moves when it comes. */
function willDraw({ plan }: RequestsView, figures: BeforeAfterFigures | null): boolean {
  const [own] = plan.beforeAfter
  const after = own?.months.filter(({ side }) => side === 'after').length ?? 0
  return after >= LEAST_MONTHS && (figures === null || figures.own.answer.form === 'estimate')
}
