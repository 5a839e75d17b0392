/** The queue's rows: only those in view exist, on paper too, and the keyboard walks all of them. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import type { CaseSource } from '#sources/caseSource.ts'
import { formatCount, formatHours } from '#ui/format.ts'
import { movedRow } from './queueKeys.ts'
import { QueueLine } from './QueueLine.tsx'
import { barSeconds, queueRow } from './queueRows.ts'
import { useOffsetOnPaper } from './useOffsetOnPaper.ts'
import { type QueueShown, useQueuePages } from './useQueue.ts'

/** Pixels; two lines of text, and a target for a finger. */
const ROW_HEIGHT = 46
const HEAD_HEIGHT = 28
/** Rows made ready above and below those in view. */
const OVERSCAN = 6
/** Rows that the list shows without scrolling. */
export const ROWS_IN_VIEW = 12

const queueColumns = [
  { key: 'case', label: 'Case' },
  { key: 'country', label: 'Country' },
  { key: 'what', label: 'Category, channel' },
  { key: 'class', label: 'Class' },
  { key: 'left', label: 'Time left' },
  { key: 'bars', label: 'Overdue or left' },
  { key: 'clock', label: 'Clock' },
] as const

interface QueueListProps {
  shown: QueueShown
  source: CaseSource
  /** How many rows the list has. */
  rowCount: number
  /** The row it opens at, from 0. */
  openAt: number
  title: string
  /** The case whose trace is open. */
  chosenId: string | null
  /** Opens a case's trace; `firstInView` is where the list then stands. */
  onOpen: (id: string, firstInView: number) => void
}

export function QueueList(props: QueueListProps) {
  const { shown, source, rowCount, openAt, title, chosenId, onOpen } = props
  const { asked, choice, counts } = shown
  const scroller = useRef<HTMLTableElement>(null)
  const wasOnPaper = useRef<number | null>(null)
  const gridId = useId()
  const [active, setActive] = useState<number | null>(null)
  // It changes in place; nothing here is memoised on it.
  // oxlint-disable-next-line react/incompatible-library
  const list = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    useFlushSync: false,
    scrollPaddingEnd: HEAD_HEIGHT,
    initialOffset: openAt * ROW_HEIGHT,
    // The active row exists even when it was scrolled away: the grid points at it.
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range)
      return active === null || inView.includes(active)
        ? inView
        : [...inView, active].toSorted((one, other) => one - other)
    },
  })
  const paperOffset = useOffsetOnPaper(list.scrollOffset ?? 0)
  // The sheet has no scrolling, so the list goes back to where it stood.
  useLayoutEffect(() => {
    if (paperOffset === null && wasOnPaper.current !== null && scroller.current) {
      scroller.current.scrollTop = wasOnPaper.current
    }
    wasOnPaper.current = paperOffset
  }, [paperOffset])
  const isOnPaper = paperOffset !== null
  const firstSeen = Math.floor((paperOffset ?? list.scrollOffset ?? 0) / ROW_HEIGHT)
  const items = isOnPaper ? rowsFrom(firstSeen, rowCount) : list.getVirtualItems()
  const first = isOnPaper ? firstSeen : (list.range?.startIndex ?? openAt)
  const last = isOnPaper ? firstSeen + ROWS_IN_VIEW : (list.range?.endIndex ?? openAt)
  const pages = useQueuePages(
    source,
    asked.list,
    first - OVERSCAN,
    Math.min(last + OVERSCAN, rowCount - 1),
  )
  const longest = barSeconds(asked.clocks)
  const lineAbove =
    choice.sort !== 'received' && choice.state !== 'overdue' && choice.state !== 'soon'
      ? counts.overdue
      : null

  const rowAt = (index: number) => {
    const found = pages.rowAt(index)
    return found && queueRow(found, asked)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      const row = active === null ? null : rowAt(active)
      if (row) onOpen(row.id, firstSeen)
      else if (active !== null) list.scrollToIndex(active)
      event.preventDefault()
      return
    }
    const next = movedRow(event.key, active ?? firstSeen, rowCount)
    if (next === null) return
    event.preventDefault()
    setActive(next)
    list.scrollToIndex(next)
  }

  return (
    <>
      {pages.failure !== null && (
        <p role="alert" className="py-1 text-12 text-muted">
          {pages.failure}: some rows are missing.{' '}
          <button type="button" className="link-quiet" onClick={pages.retry}>
            Try again
          </button>
        </p>
      )}
      <table
        ref={scroller}
        // A table for whoever reads it in order, a grid for the keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={title}
        aria-rowcount={rowCount + 1}
        aria-activedescendant={active === null ? undefined : `${gridId}-${active}`}
        tabIndex={0}
        className="queue"
        style={
          isOnPaper
            ? undefined
            : { height: HEAD_HEIGHT + ROW_HEIGHT * Math.min(ROWS_IN_VIEW, rowCount) }
        }
        onKeyDown={onKeyDown}
        onFocus={() => setActive((before) => before ?? Math.min(firstSeen, rowCount - 1))}
      >
        <thead className="queue-head">
          <tr className="queue-row" aria-rowindex={1}>
            {queueColumns.map(({ key, label }) => (
              <th key={key} scope="col" className={`queue-${key}`}>
                {key === 'bars' ? <BarsHead longest={longest} /> : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody
          className="relative block"
          style={isOnPaper ? undefined : { height: list.getTotalSize() }}
        >
          {items.map(({ index, start }) => {
            const row = rowAt(index)
            return (
              // The grid has the keys; a row has the pointer.
              <tr
                key={index}
                id={`${gridId}-${index}`}
                aria-rowindex={index + 2}
                aria-selected={row !== null && row.id === chosenId}
                className="queue-row queue-body-row"
                data-active={index === active}
                data-as-of={index === lineAbove && index > 0}
                style={{ transform: `translateY(${start}px)`, height: ROW_HEIGHT }}
                onClick={() => {
                  setActive(index)
                  if (row) onOpen(row.id, firstSeen)
                }}
              >
                {row ? <QueueLine row={row} longest={longest} /> : <AwaitedLine index={index} />}
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="mt-2 text-11 text-faint">
        {formatCount(Math.min(firstSeen + 1, rowCount))} to{' '}
        {formatCount(Math.min(firstSeen + ROWS_IN_VIEW, rowCount))} of {formatCount(rowCount)}
      </p>
    </>
  )
}

/** The rows in view, from the top of the sheet's list. */
const rowsFrom = (first: number, rowCount: number) =>
  Array.from({ length: Math.min(ROWS_IN_VIEW, rowCount - first) }, (_, place) => ({
    index: first + place,
    start: place * ROW_HEIGHT,
  }))

/** Overdue to the left, left to the right, each as long as this. */
const BarsHead = ({ longest }: { longest: number }) => (
  <>
    <span className="unseen">Overdue or left, </span>± {formatHours(longest / 3600)}
  </>
)

const AwaitedLine = ({ index }: { index: number }) => (
  <td className="after-a-moment col-span-full">
    <span className="unseen">Reading row {formatCount(index + 1)}…</span>
    <span className="skeleton block h-2.5 w-4/5" aria-hidden="true" />
  </td>
)
