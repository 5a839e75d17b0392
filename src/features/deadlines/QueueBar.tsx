/** Time left or overdue as a bar on both sides of the as-of. */
import { Hatch } from '#charts/Hatch.tsx'
import type { QueueRow } from './queueRows.ts'

const HALF = 44
const WIDTH = 2 * HALF + 12
const MIDDLE = WIDTH / 2

/**
 * `longest` seconds fill a half; an arrow says that there is more. Orange and solid: overdue whatever
 * the class; hatched: only if of the class; slate: not yet due. The words stand beside it.
 */
export const QueueBar = ({ row, longest }: { row: QueueRow; longest: number }) => {
  const seconds = row.due[0]?.secondsLeft ?? 0
  const part = Math.min(1, Math.abs(seconds) / longest)
  const length = Math.max(1, part * HALF)
  const isLeft = row.verdict !== 'not yet due'
  const x = isLeft ? MIDDLE - length : MIDDLE
  const tip = isLeft ? MIDDLE - HALF : MIDDLE + HALF
  const outward = isLeft ? -5 : 5
  const hatch = `hatch-${row.id.replaceAll(/[^\w-]/g, '_')}`
  return (
    <svg
      className="queue-bar"
      width={WIDTH}
      height={14}
      viewBox={`0 0 ${WIDTH} 14`}
      aria-hidden="true"
    >
      {row.verdict === 'overdue if in class' && (
        <defs>
          <Hatch id={hatch} tone="late" spacing={4} strokeWidth={1.5} />
        </defs>
      )}
      <rect
        x={x}
        y={3}
        width={length}
        height={8}
        fill={
          row.verdict === 'overdue'
            ? 'var(--late)'
            : row.verdict === 'not yet due'
              ? 'var(--in-time)'
              : `url(#${hatch})`
        }
        {...(row.verdict === 'overdue if in class' ? { stroke: 'var(--late)' } : {})}
      />
      {Math.abs(seconds) > longest && (
        <path
          d={`M${tip} 3l${outward} 4l${-outward} 4z`}
          fill={isLeft ? 'var(--late)' : 'var(--in-time)'}
        />
      )}
      <line x1={MIDDLE} x2={MIDDLE} y1={0} y2={14} stroke="var(--text)" strokeWidth={1.5} />
    </svg>
  )
}
