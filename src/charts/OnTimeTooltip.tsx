import { useEffect } from 'react'
import { GroupMark } from '#ui/GroupMark.tsx'
import { formatCount, formatDateShort, formatInterval, formatShare } from '#ui/format.ts'
import { dayNumber, dayOf } from './days.ts'
import type { OnTimeRow } from './onTimeRow.ts'
import type { OnTimePoint } from './onTimeSeries.ts'

/** The figures of the period reached. */
export interface OnTimeTooltipProps {
  points: readonly OnTimePoint<string>[]
  /** Told which point is shown, in days since 1970-01-01; null: none. */
  onReach?: (day: number | null) => void
  // Given by the chart:
  active?: boolean
  label?: string | number
}

/** All countries of the period under the pointer, or reached with the arrow keys. */
export function OnTimeTooltip({ points, onReach, active = false, label }: OnTimeTooltipProps) {
  const reached = active && label !== undefined ? Number(label) : null
  useEffect(() => onReach?.(reached), [onReach, reached])
  const point = points.find((each) => each.day === Number(label))
  const first = point?.rows[0]
  if (!active || !point || !first) return null
  const lastDay = dayOf(dayNumber(first.periodEnd) - 1)
  return (
    <div className="rounded-control border border-ctl bg-surface px-3 py-2 text-12">
      <p className="font-bold">
        {formatDateShort(first.periodStart)} to {formatDateShort(lastDay)}
      </p>
      <ul className="mt-1 grid gap-0.5">
        {point.rows.map((row) => (
          <li key={row.country} className="flex items-center gap-2">
            <GroupMark group={row.country} hollow={!row.isLaw} />
            <span className="flex-1">{row.countryName}</span>
            <span className="pl-3 text-right">{words(row)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function words({ share, bounds, n, naiveShare }: OnTimeRow<string>): string {
  if (bounds)
    return `${formatInterval(bounds.allLate, bounds.allOnTime, 0)}\u00a0%, not yet mature, n = ${formatCount(n)}`
  return share === null
    ? `too few to say, n = ${formatCount(n)}`
    : `${formatShare(share, 1)}, n = ${formatCount(n)}${naiveWords(naiveShare)}`
}

const naiveWords = (share: number | null | undefined): string =>
  typeof share === 'number' ? `; closed alone ${formatShare(share, 1)}` : ''
