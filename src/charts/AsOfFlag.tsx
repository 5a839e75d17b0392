import type { IsoDate } from '#contract/units.ts'
import { formatDate } from '#ui/format.ts'
import { ChartText } from './ChartText.tsx'
import { textWidth } from './textWidth.ts'

const NOTE = 'later: known today'

/** Width of the flag that says the as-of. */
export function asOfFlagWidth(asOf: IsoDate): number {
  return Math.ceil(textWidth(`As of ${formatDate(asOf)}`, 12, true)) + 18
}

/** The as-of's line and flag; all positions in pixels of the picture. */
export interface AsOfFlagProps {
  asOf: IsoDate
  x: number
  /** The flag's left edge: at the line, or before it near the right edge. */
  flagFrom: number
  top: number
  bottom: number
  /** Pixels free at the right of the flag; the note is left out where they do not suffice. */
  noteRoom: number
}

/** The as-of as an ink line with a filled flag. */
export function AsOfFlag({ asOf, x, flagFrom, top, bottom, noteRoom }: AsOfFlagProps) {
  const width = asOfFlagWidth(asOf)
  return (
    <g>
      <line x1={x} x2={x} y1={top} y2={bottom} stroke="var(--text)" strokeWidth={2.5} />
      <rect
        x={flagFrom - (flagFrom < x ? -1.25 : 1.25)}
        y={top}
        width={width}
        height={20}
        fill="var(--text)"
      />
      <ChartText x={flagFrom + 8} y={top + 14} bold tone="surface">
        {`As of ${formatDate(asOf)}`}
      </ChartText>
      {noteRoom > textWidth(NOTE, 12) + 16 && (
        <ChartText x={flagFrom + width + 8} y={top + 14} tone="faint">
          {NOTE}
        </ChartText>
      )}
    </g>
  )
}
