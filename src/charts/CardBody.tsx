import type { ReactNode } from 'react'
import {
  StateEmpty,
  StateFailed,
  StateLoading,
  StatePartial,
  StateStale,
  StateTooEarly,
} from '#ui/states.tsx'
import type { ChartState } from './chartState.ts'
import type { ChartTable } from './chartTable.ts'
import { OnScreen } from './OnScreen.tsx'
import { TableView } from './TableView.tsx'

/** A chart card's middle: picture, table, or the state that stands in their place; heights in pixels. */
export interface CardBodyProps {
  state: ChartState | undefined
  view: 'chart' | 'table'
  table: ChartTable
  title: string
  pictureHeight: number
  children: ReactNode
}

/** The card's middle: picture, table, or the state that stands in for them at the same height. */
export function CardBody({ state, view, table, title, pictureHeight, children }: CardBodyProps) {
  const picture =
    view === 'table' ? (
      <TableView table={table} title={title} />
    ) : (
      <OnScreen height={pictureHeight}>{children}</OnScreen>
    )
  return (
    <div className="mt-4 grid" style={{ minHeight: pictureHeight }}>
      <div className="min-w-0">{contentOf(state, picture)}</div>
    </div>
  )
}

function contentOf(state: ChartState | undefined, picture: ReactNode): ReactNode {
  switch (state?.form) {
    case undefined:
      return picture
    case 'loading':
      return <StateLoading words={state.words} />
    case 'empty':
      return <StateEmpty {...state} />
    case 'failed':
      return <StateFailed {...state} />
    case 'too early':
      return <StateTooEarly {...state} />
    case 'stale':
      return <StateStale {...state}>{picture}</StateStale>
    case 'partial':
      return (
        <>
          {picture}
          <StatePartial words={state.words} />
        </>
      )
  }
}
