import { dayNumber } from './days.ts'
import { ChartText } from './ChartText.tsx'
import { wrapText } from './textWidth.ts'
import { TimelineBars } from './TimelineBars.tsx'
import type { TimelineWindow } from './timelineLane.ts'
import type { PlacedRow } from './timelineLayout.ts'
import { memo } from 'react'

/** What lies beneath a row: its name and its line; positions in pixels. */
export interface TimelineRowGroundProps {
  row: PlacedRow
  window: TimelineWindow
  xOf: (day: number) => number
  left: number
  right: number
  width: number
  isNarrow: boolean
  hatchUrl: string
}

/** What of a row lies under the as-of's line: its name and its bars. */
export const TimelineRowGround = memo(function TimelineRowGround(props: TimelineRowGroundProps) {
  const { row, window, xOf, left, right, width, isNarrow, hatchUrl } = props
  return (
    <g>
      <line x2={width} y1={row.top} y2={row.top} stroke="var(--line)" />
      <ChartText x={isNarrow ? 8 : 20} y={row.titleY} size={13} tone="text">
        {wrapText(row.title, (isNarrow ? width : left) - 32, 13, false, 1)[0]!}
      </ChartText>
      <AwayHint row={row} window={window} left={left} right={right} />
      <TimelineBars tracks={row.tracks} {...{ xOf, left, right, hatchUrl }} />
    </g>
  )
})

/** Where neither mark nor bar of a row is in view: on which side they are. */
function AwayHint(props: Pick<TimelineRowGroundProps, 'row' | 'window' | 'left' | 'right'>) {
  const { row, window, left, right } = props
  const { from, to } = window
  const isInView =
    row.entries.some(({ on }) => dayNumber(on) >= from && dayNumber(on) < to) ||
    row.tracks.some(({ bars }) =>
      bars.some(
        (bar) => dayNumber(bar.from) < to && (bar.until === null || dayNumber(bar.until) > from),
      ),
    )
  if (isInView) return null
  const later = row.entries.filter(({ on }) => dayNumber(on) >= to).length
  const earlier = row.entries.length - later
  const y = row.marksY + 4
  return (
    <>
      {earlier > 0 && (
        <ChartText x={left + 4} y={y} size={11} tone="faint">{`‹ ${earlier} earlier`}</ChartText>
      )}
      {later > 0 && (
        <ChartText x={right - 4} y={y} size={11} anchor="end" tone="faint">
          {`${later} later ›`}
        </ChartText>
      )}
    </>
  )
}
