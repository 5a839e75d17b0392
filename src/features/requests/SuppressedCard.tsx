/** Requests by month and category with small counts withheld: the one table of the page to hand out. */
import { useMemo } from 'react'
import { withoutAlert } from '#charts/askingState.ts'
import { CardBody } from '#charts/CardBody.tsx'
import { Card } from '#ui/Card.tsx'
import { Explain } from '#ui/Explain.tsx'
import { SuppressedChoice } from './SuppressedChoice.tsx'
import { SuppressedExports } from './SuppressedExports.tsx'
import { gridTable, suppressedTable } from './suppressedRows.ts'
import { SuppressedTable } from './SuppressedTable.tsx'
import {
  otherYearWords,
  suppressedExplanation,
  suppressedFooter,
  suppressedState,
  suppressedSubline,
  suppressedTitle,
} from './suppressedWords.ts'
import type { RequestsView } from './useRequests.ts'
import './suppressed.css'

/** Twelve months, a head, the totals; in pixels. */
const TABLE_HEIGHT = 410

export function SuppressedCard({
  view,
  className = '',
}: {
  view: RequestsView
  className?: string
}) {
  const table = useMemo(() => suppressedTable(view), [view])
  const title = suppressedTitle(view, table)
  // The page's first card announces a failure; once is enough.
  const state = withoutAlert(view.state) ?? suppressedState(view, table)
  const hasRows = table !== null && (!state || state.form === 'stale' || state.form === 'partial')
  const otherYear = otherYearWords(view)
  return (
    <Card
      title={title}
      subline={suppressedSubline()}
      kind="demo"
      className={className}
      footer={
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <p className="max-w-prose min-w-0 flex-[1_1_12rem]">{suppressedFooter()}</p>
          <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 text-12 text-muted">
            {hasRows && <SuppressedExports view={view} table={table} />}
            <Explain explanation={suppressedExplanation(view)} words="How this is counted" />
          </div>
        </div>
      }
    >
      <SuppressedChoice view={view} />
      {otherYear !== null && <output className="mt-2 block text-12 text-muted">{otherYear}</output>}
      <CardBody
        state={state}
        view="chart"
        table={gridTable(table)}
        title={title}
        pictureHeight={TABLE_HEIGHT}
      >
        {table && <SuppressedTable table={table} title={title} />}
      </CardBody>
    </Card>
  )
}
