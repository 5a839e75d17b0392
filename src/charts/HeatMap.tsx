import { useRef, useState } from 'react'
import type { KeyboardEvent, MouseEvent } from 'react'
import { ChartText } from './ChartText.tsx'
import { HeatKey } from './HeatKey.tsx'
import type { HeatCell, HeatMapProps, HeatOpener } from './heatCell.ts'
import { type HeatLayout, heatLayout, heatStep } from './heatLayout.ts'
import { useMeasuredWidth } from './measuredWidth.ts'

/** Even a share of nothing has a cell that can be seen. */
const LEAST_OPACITY = 0.04

/**
 * Shares as one hue of rising opacity, with a key; cells with too few cases are dashed and empty.
 * One stop for the Tab key, arrows from cell to cell, Enter opens the cases. The words of the cell
 * reached or pointed at stand beneath. Narrow maps are turned: columns down, rows across.
 */
export function HeatMap(props: HeatMapProps) {
  const [block, width] = useMeasuredWidth(props.width)
  return <div ref={block}>{width !== null && <Heat {...props} width={width} />}</div>
}

function Heat(props: HeatMapProps & { width: number }) {
  const { rows, columns, cells, top, keyWords, description, openers = [], width } = props
  const layout = heatLayout(rows.length, columns.length, width)
  const only = openers.length === 1 ? openers[0] : undefined
  const buttons = useRef<(HTMLButtonElement | null)[]>([])
  const wasReached = useRef<HeatCell | null>(null)
  const [stop, setStop] = useState(0)
  const [reachedAt, setReachedAt] = useState<number | null>(null)
  // Places, not cells: what is said is of the figures shown now.
  const reached = reachedAt === null ? null : (cells[reachedAt] ?? null)
  const stopAt = Math.min(stop, cells.length - 1)
  const reach = (at: number) => {
    setReachedAt(at)
    setStop(at)
  }
  const walk = (event: KeyboardEvent, cell: HeatCell) => {
    const size = { rows: rows.length, columns: columns.length, isTurned: layout.isTurned }
    const next = heatStep(event.key, cell, size)
    if (!next) return
    event.preventDefault()
    const to = cells.findIndex(({ row, column }) => row === next.row && column === next.column)
    buttons.current[to]?.focus()
  }
  return (
    <>
      <div className="relative">
        <svg
          role="img"
          aria-label={description}
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          className="block overflow-visible"
        >
          <HeatLabels {...props} layout={layout} />
          {cells.map((cell) => (
            <Cell key={`${cell.row} ${cell.column}`} {...{ cell, top, layout }} />
          ))}
          <Frames {...props} layout={layout} reached={reached} />
        </svg>
        <fieldset className="no-print" aria-label={`${description}, cell by cell`}>
          {cells.map((cell, index) => {
            const { x, y } = layout.placeOf(cell)
            return (
              <button
                key={`${cell.row} ${cell.column}`}
                ref={(button) => {
                  buttons.current[index] = button
                }}
                type="button"
                className="absolute bg-transparent"
                style={{ left: x, top: y, width: layout.cellWidth, height: layout.cellHeight }}
                tabIndex={index === stopAt ? 0 : -1}
                aria-label={cell.words}
                onFocus={() => reach(index)}
                onPointerEnter={(event) => {
                  if (event.pointerType === 'mouse') setReachedAt(index)
                }}
                onClick={(event) => {
                  // A finger first learns what the cell says: it has no other way to point at it.
                  if (!isTouch(event) || wasReached.current === cell) only?.open(cell)
                  wasReached.current = cell
                }}
                onKeyDown={(event) => walk(event, cell)}
              />
            )
          })}
        </fieldset>
      </div>
      <HeatKey top={top} words={keyWords} hasFew={cells.some(({ share }) => share === null)} />
      <div className="no-print mt-2 min-h-11 text-12">
        <p>
          {reached ? reached.words : 'Point at a cell or press it, or walk with the arrow keys.'}
        </p>
        {reached && openers.length > 0 && <Openers cell={reached} openers={openers} />}
      </div>
    </>
  )
}

const isTouch = ({ nativeEvent }: MouseEvent): boolean =>
  'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch'

function Openers({ cell, openers }: { cell: HeatCell; openers: readonly HeatOpener[] }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3">
      Its cases:
      {openers.map(({ name, open }) => (
        <button
          key={name}
          type="button"
          className="link-quiet max-[480px]:min-h-11 max-[480px]:min-w-11"
          onClick={() => open(cell)}
        >
          {name}
        </button>
      ))}
    </p>
  )
}

interface CellProps {
  cell: HeatCell
  top: number
  layout: HeatLayout
}

function Cell({ cell, top, layout }: CellProps) {
  const { x, y } = layout.placeOf(cell)
  const isEmpty = cell.share === null
  const inset = isEmpty ? 1.5 : 0.5
  return (
    <rect
      x={x + inset}
      y={y + inset}
      width={Math.max(0, layout.cellWidth - 2 * inset)}
      height={Math.max(0, layout.cellHeight - 2 * inset)}
      fill={isEmpty ? 'none' : 'var(--late)'}
      stroke={isEmpty ? 'var(--line2)' : 'none'}
      {...(isEmpty ? { strokeDasharray: '2 2' } : { fillOpacity: opacityOf(cell.share ?? 0, top) })}
    />
  )
}

/** Rising with the share from nearly nothing to full colour at the scale's top. */
const opacityOf = (share: number, top: number): number =>
  Math.round(Math.max(LEAST_OPACITY, Math.min(1, share / top)) * 1000) / 1000

function HeatLabels({
  rows,
  columns,
  columnLabelEvery,
  layout,
}: HeatMapProps & { layout: HeatLayout }) {
  const { isTurned, left, cellWidth, cellHeight, placeOf } = layout
  return (
    <g aria-hidden="true">
      {rows.map((row, index) => {
        const { x, y } = placeOf({ row: index, column: 0 })
        return isTurned ? (
          <ChartText key={row} x={x + cellWidth / 2} y={12} size={11} anchor="middle">
            {row}
          </ChartText>
        ) : (
          <ChartText key={row} x={0} y={y + cellHeight / 2 + 4} size={11} anchor="start">
            {row}
          </ChartText>
        )
      })}
      {columns.map((column, index) => {
        if (index % columnLabelEvery !== 0) return null
        const { x, y } = placeOf({ row: 0, column: index })
        return isTurned ? (
          <ChartText key={column} x={0} y={y + cellHeight / 2 + 4} size={11} anchor="start">
            {column}
          </ChartText>
        ) : (
          <ChartText
            key={column}
            x={index === 0 ? left : x}
            y={layout.height - 5}
            size={11}
            anchor="start"
          >
            {column}
          </ChartText>
        )
      })}
    </g>
  )
}

/** What stands out, and the cell that is reached, over all cells. */
function Frames(props: HeatMapProps & { layout: HeatLayout; reached: HeatCell | null }) {
  const { frames = [], layout, reached } = props
  const box = (row: number, column: number, count: number) => {
    const { x, y } = layout.placeOf({ row, column })
    const width = layout.cellWidth * (layout.isTurned ? 1 : count)
    const height = layout.cellHeight * (layout.isTurned ? count : 1)
    return { x, y, width, height }
  }
  return (
    <g fill="none" stroke="var(--text)" pointerEvents="none" aria-hidden="true">
      {frames.map(({ row, fromColumn, columnCount }) => (
        <rect
          key={`${row} ${fromColumn}`}
          {...box(row, fromColumn, columnCount)}
          strokeWidth={1.5}
        />
      ))}
      {reached && <rect {...box(reached.row, reached.column, 1)} strokeWidth={2} />}
    </g>
  )
}
