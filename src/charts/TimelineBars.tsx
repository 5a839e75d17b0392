import { memo } from 'react'
import { statusTone } from '#ui/statusWords.ts'
import { ChartText } from './ChartText.tsx'
import { dayNumber } from './days.ts'
import { BAR_HEIGHT, type PlacedTrack } from './timelineLayout.ts'
import type { BarManner, TimelineBar } from './timelineLane.ts'
import { textWidth } from './textWidth.ts'

const TONES: Record<BarManner, string> = {
  dotted: 'coming',
  dashed: 'coming',
  hatched: 'coming',
  'lower half': 'binds',
  solid: 'binds',
  outline: 'soft',
}
const DASHES: Partial<Record<BarManner, string>> = { dashed: '4 3', dotted: '1.5 2.5' }

/** A row's bars, track by track; positions in pixels. */
export interface TimelineBarsProps {
  tracks: readonly PlacedTrack[]
  xOf: (day: number) => number
  left: number
  right: number
  /** `url(#…)` of the hatch in the colour of what is coming. */
  hatchUrl: string
}

/** The bars of a row: while something is proposed, adopted, in force, under way. */
export const TimelineBars = memo(function TimelineBars(props: TimelineBarsProps) {
  const { tracks, xOf, left, right, hatchUrl } = props
  return tracks.map((track) => (
    <g key={track.id}>
      {track.hasLabel && (
        <ChartText x={left - 10} y={track.middle + 4} anchor="end" size={11} tone="faint">
          {shortened(track.label, left - 36)}
        </ChartText>
      )}
      {track.bars.map((bar) => {
        const from = xOf(dayNumber(bar.from))
        const until = bar.until === null ? right : xOf(dayNumber(bar.until))
        if (until <= left || from >= right) return null
        return (
          <Bar
            key={bar.id}
            {...bar}
            x1={Math.max(left, from)}
            x2={Math.min(right, until)}
            isEndShown={until <= right}
            middle={track.middle}
            hatchUrl={hatchUrl}
          />
        )
      })}
    </g>
  ))
})

/** Whole parts of "24 h, 7 d, reports", as many as fit, and how many are left out. */
function shortened(label: string, room: number): string {
  const parts = label.split(', ')
  for (let count = parts.length; count > 0; count--) {
    const rest = parts.length - count
    const text = `${parts.slice(0, count).join(', ')}${rest > 0 ? ` +${rest}` : ''}`
    if (textWidth(text, 11) <= room || count === 1) return text
  }
  return label
}

function Bar(
  props: TimelineBar & {
    x1: number
    x2: number
    isEndShown: boolean
    middle: number
    hatchUrl: string
  },
) {
  const { x1, x2, manner, endedBy, isEndShown, middle, hatchUrl } = props
  const tone = `var(--${TONES[manner]})`
  const width = Math.max(1, x2 - x1)
  const top = middle - BAR_HEIGHT / 2
  return (
    <>
      {manner === 'solid' && <rect x={x1} y={top} width={width} height={BAR_HEIGHT} fill={tone} />}
      {manner === 'lower half' && (
        <rect x={x1} y={middle} width={width} height={BAR_HEIGHT / 2} fill={tone} />
      )}
      {manner !== 'solid' && manner !== 'lower half' && (
        <rect
          x={x1 + 0.5}
          y={top + 0.5}
          width={Math.max(1, width - 1)}
          height={BAR_HEIGHT - 1}
          rx={manner === 'outline' ? 3.5 : 1}
          fill={manner === 'hatched' ? hatchUrl : 'var(--surface)'}
          stroke={tone}
          strokeWidth={1.25}
          strokeDasharray={DASHES[manner]}
        />
      )}
      {endedBy && isEndShown && (
        <rect
          x={x2 - 1}
          y={top - 2}
          width={2}
          height={BAR_HEIGHT + 4}
          fill={`var(--${statusTone(endedBy)})`}
        />
      )}
    </>
  )
}
