import { useId } from 'react'
import { Hatch } from './Hatch.tsx'
import type { WaterfallProps } from './waterfallBar.ts'
import { highestLevel, type PlacedBar } from './waterfallLayout.ts'

const BAR = 12
const POINT = 5

/** The same bars lying, one below the other: the name and the words above each. */
export function WaterfallList(
  props: WaterfallProps & { placed: readonly PlacedBar[]; width: number },
) {
  const { placed, description, onOpen, width } = props
  const most = highestLevel(placed)
  const xOf = (amount: number) => Math.round((most > 0 ? amount / most : 0) * (width - 2) * 10) / 10
  return (
    <ol aria-label={description}>
      {placed.map((each) => (
        <li key={each.bar.id} className="border-t border-line py-1.5 first:border-t-0">
          <Row {...{ each, xOf, width }} {...(onOpen ? { onOpen } : {})} />
        </li>
      ))}
    </ol>
  )
}

interface RowProps {
  each: PlacedBar
  xOf: (amount: number) => number
  width: number
  onOpen?: (id: string) => void
}

function Row({ each, xOf, width, onOpen }: RowProps) {
  const { bar } = each
  const content = (
    <>
      <span className="flex flex-wrap items-baseline justify-between gap-x-3 text-13">
        <span className={bar.form === 'total' ? 'font-bold' : ''}>{bar.name}</span>
        <b
          className={
            each.direction === 'level' && bar.form !== 'total' ? 'font-normal text-muted' : ''
          }
        >
          {bar.label}
        </b>
      </span>
      <LyingBar {...{ each, xOf, width }} />
    </>
  )
  if (!onOpen) return <div className="min-h-10">{content}</div>
  return (
    <button
      type="button"
      className="block min-h-11 w-full text-left"
      aria-label={bar.words}
      onClick={() => onOpen(bar.id)}
    >
      {content}
    </button>
  )
}

function LyingBar({ each, xOf, width }: Omit<RowProps, 'onOpen'>) {
  const hatchId = useId()
  const { bar, span, direction } = each
  return (
    <svg width={width} height={BAR + 4} className="mt-1 block overflow-visible" aria-hidden="true">
      <line x1={0.5} x2={0.5} y2={BAR + 4} stroke="var(--line2)" />
      {!span && bar.form === 'unknown' && (
        <>
          <defs>
            <Hatch id={hatchId} tone="line2" spacing={6} strokeWidth={1.5} />
          </defs>
          <rect x={1} y={2} width={width - 1} height={BAR} fill={`url(#${hatchId})`} />
        </>
      )}
      {span && bar.form === 'total' && (
        <rect x={1} y={2} width={Math.max(1, xOf(span.high))} height={BAR} fill="var(--text)" />
      )}
      {span && direction === 'level' && bar.form !== 'total' && (
        <line
          x1={xOf(span.high)}
          x2={xOf(span.high)}
          y1={0}
          y2={BAR + 4}
          stroke="var(--ctl)"
          strokeDasharray="2 2"
        />
      )}
      {span && direction !== 'level' && (
        <LyingArrow direction={direction} from={xOf(span.low)} to={xOf(span.high)} />
      )}
    </svg>
  )
}

/** More points to the right and is filled, less to the left and is hollow. */
function LyingArrow(props: { direction: 'up' | 'down'; from: number; to: number }) {
  const { direction, from } = props
  const to = Math.max(from + 3, props.to)
  const point = Math.min(POINT, to - from)
  const middle = 2 + BAR / 2
  const path =
    direction === 'up'
      ? `M${from} 2H${to - point}L${to} ${middle}L${to - point} ${2 + BAR}H${from}Z`
      : `M${to} 2H${from + point}L${from} ${middle}L${from + point} ${2 + BAR}H${to}Z`
  return (
    <path
      d={path}
      fill={direction === 'up' ? 'var(--in-time)' : 'var(--surface)'}
      stroke={direction === 'up' ? 'var(--in-time)' : 'var(--better)'}
      strokeWidth={1.5}
      strokeLinejoin="round"
    />
  )
}
