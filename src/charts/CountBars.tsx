import { formatCount } from '#ui/format.ts'

/** A bar: its name and its number. */
export interface CountBar {
  name: string
  count: number
}

/** Counts of one kind, over one span, as bars from 0; the numbers stand beside them. */
export interface CountBarsProps {
  bars: readonly CountBar[]
  /** What is counted, for those who cannot see it. */
  description: string
}

/** One bar a line, in the order given. */
export function CountBars({ bars, description }: CountBarsProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <ul aria-label={description} className="grid gap-1.5 text-13">
      {bars.map(({ name, count }) => (
        <li key={name} className="grid grid-cols-[5.5rem_minmax(0,1fr)_3rem] items-center gap-2">
          <span className="text-right">{name}</span>
          <svg className="block w-full" height={16} aria-hidden="true">
            <line x1="0" x2="0" y1="0" y2="16" stroke="var(--line2)" />
            <rect
              x="0"
              y="1"
              width={`${(count / most) * 100}%`}
              height="14"
              fill="var(--in-time)"
            />
          </svg>
          <b className="text-right">{formatCount(count)}</b>
        </li>
      ))}
    </ul>
  )
}
