import { isBoldStatus } from '#ui/statusWords.ts'
import { ChartText } from './ChartText.tsx'
import { dayNumber } from './days.ts'
import { dodge } from './dodge.ts'
import { EventLabel, eventLabelWidth, TIER_HEIGHT } from './EventLabels.tsx'
import type { LawChange } from './onTimeRow.ts'
import { placeLabels } from './placeLabels.ts'
import type { PlacedLabel } from './placeLabels.ts'
import { StatusPoint } from './StatusPoint.tsx'

const MARK_SIZE = 16
/** Half a mark: labels stand that much further from the line. */
const MARK_ROOM = MARK_SIZE / 2
const MOST_TIERS = 2
/** Pixels from mark to mark where they carry numbers. */
const NUMBERED_GAP = 34

export interface LawStripLayout {
  /** Pixels above the plot. */
  height: number
  /** Where each change's line stands. */
  at: number[]
  /** Null: no room for words, marks are numbered. */
  places: PlacedLabel[] | null
}

/** Room for the strip and a place for each label; numbers where labels do not fit. */
export function lawStripLayout(
  changes: readonly LawChange[],
  xOf: (day: number) => number,
  { low, high, isNarrow }: { low: number; high: number; isNarrow: boolean },
): LawStripLayout {
  const at = changes.map((change) => xOf(dayNumber(change.on)))
  if (changes.length === 0) return { height: 12, at, places: [] }
  const labels = changes.map((change, index) => ({
    at: at[index]!,
    width: eventLabelWidth(change) + MARK_ROOM,
  }))
  const places = isNarrow ? null : placeLabels(labels, { low, high, tiers: MOST_TIERS })
  const tiers = places ? 1 + Math.max(...places.map((place) => place.tier)) : 1
  return { height: places ? tiers * TIER_HEIGHT + 14 : 34, at, places }
}

export interface LawChangeStripProps {
  changes: readonly LawChange[]
  layout: LawStripLayout
  /** The plot's lower edge. */
  bottom: number
}

/** Days law changed: a mark above the plot, words and date beside it, a hairline down. */
export function LawChangeStrip({ changes, layout, bottom }: LawChangeStripProps) {
  const { at, places, height } = layout
  const baseline = height - 12
  const markXs = places ? at : dodge(at, NUMBERED_GAP, 0, Math.max(...at, 0) + NUMBERED_GAP)
  return changes.map((change, index) => {
    const place = places?.[index]
    const markX = markXs[index]!
    const markY = baseline - 16 + 3 - (place?.tier ?? 0) * TIER_HEIGHT
    const x = at[index]!
    return (
      <g key={`${change.on} ${change.label}`}>
        <path
          d={`M${markX} ${markY + MARK_ROOM + 1}L${x} ${Math.max(markY + MARK_ROOM + 1, baseline)}V${bottom}`}
          fill="none"
          stroke="var(--ctl)"
          strokeWidth={1.25}
          strokeDasharray={isBoldStatus(change.status) ? undefined : '2 3'}
        />
        <StatusPoint status={change.status} x={markX} y={markY} size={MARK_SIZE} />
        {place ? (
          <EventLabel
            {...change}
            x={x + (place.side === 'right' ? MARK_ROOM - 2 : 2 - MARK_ROOM)}
            place={place}
            baseline={baseline}
          />
        ) : (
          <ChartText x={markX + 11} y={markY + 4} bold tone="text">
            {index + 1}
          </ChartText>
        )}
      </g>
    )
  })
}
