import { useEffect } from 'react'
import { GroupMark } from '#ui/GroupMark.tsx'
import { formatCount, formatMonth } from '#ui/format.ts'
import { dayNumber } from './days.ts'
import type { VolumeGroup, VolumeRow } from './volumeRow.ts'

/** The counts of the month reached. */
export interface VolumeTooltipProps {
  rows: readonly VolumeRow[]
  groups: readonly VolumeGroup[]
  /** What is counted: "requests". */
  noun: string
  /** Told which month is shown, in days since 1970-01-01; null: none. */
  onReach: (day: number | null) => void
  // Given by the chart:
  active?: boolean
  label?: string | number
}

/** All groups of the month under the pointer, or reached with the arrow keys, the topmost first. */
export function VolumeTooltip(props: VolumeTooltipProps) {
  const { rows, groups, noun, onReach, active = false, label } = props
  const reached = active && label !== undefined ? Number(label) : null
  useEffect(() => onReach(reached), [onReach, reached])
  const row = rows.find(({ start }) => dayNumber(start) === reached)
  if (!row) return null
  return (
    <div className="rounded-control border border-ctl bg-surface px-3 py-2 text-12">
      <p className="font-bold">
        {formatMonth(row.start)}: {formatCount(row.total)} {noun}
        {row.isWhole ? '' : ', not over'}
      </p>
      <ul className="mt-1 grid gap-0.5">
        {groups.toReversed().map(({ id, name }) => (
          <li key={id} className="flex items-center gap-2">
            <GroupMark group={id} />
            <span className="flex-1">{name}</span>
            <span className="pl-3 text-right">{formatCount(row.counts[id] ?? 0)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
