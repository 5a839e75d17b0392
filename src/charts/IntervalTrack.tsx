import { CountryShape } from '#ui/CountryShape.tsx'
import { groupColour, groupShape } from '#ui/GroupMark.tsx'

/** A scale that all lines of a table share, in shares. */
export interface TrackScale {
  from: number
  to: number
  /** "70 to 100 %". */
  words: string
}

interface Drawn {
  share: number | null
  lower: number | null
  upper: number | null
}

const STEP = 5

/** From the 5 % below the lowest end to the 5 % above the highest: 0.789 … 0.925 is 75 to 95 %. */
export function trackScale(rows: readonly Drawn[]): TrackScale {
  const ends = rows.flatMap(({ share, lower, upper }) =>
    [share, lower, upper].filter((end) => end !== null),
  )
  const from = ends.length > 0 ? Math.floor((Math.min(...ends) * 100) / STEP) * STEP : 0
  const to = ends.length > 0 ? Math.ceil((Math.max(...ends) * 100) / STEP) * STEP : 100
  const upTo = to > from ? to : from + STEP
  return { from: from / 100, to: upTo / 100, words: `${from} to ${upTo}\u00a0%` }
}

/** Units of the drawing across: it stretches to its cell, the mark stays round. */
const HEIGHT = 20

/** A share with its interval on a track of its own, as a row of a table shows it. */
export interface IntervalTrackProps extends Drawn {
  group: string
  /** Filled and heavy, else hollow and thin. */
  isLaw: boolean
  scale: TrackScale
}

/** A share's mark and its 95 % interval on a scale; the figures stand beside it. */
export function IntervalTrack({ group, isLaw, share, lower, upper, scale }: IntervalTrackProps) {
  const percentOf = (value: number) => ((value - scale.from) / (scale.to - scale.from)) * 100
  const colour = groupColour(group)
  return (
    <svg
      width="100%"
      height={HEIGHT}
      className="block overflow-visible"
      style={{ color: colour }}
      aria-hidden="true"
    >
      <line x1="0" x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} stroke="var(--line)" />
      {lower !== null && upper !== null && (
        <line
          x1={`${percentOf(lower)}%`}
          x2={`${percentOf(upper)}%`}
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
          stroke={colour}
          strokeWidth={isLaw ? 4 : 2}
          strokeOpacity={0.6}
        />
      )}
      {share !== null && (
        <svg x={`${percentOf(share)}%`} y={HEIGHT / 2} className="overflow-visible">
          <CountryShape
            country={groupShape(group)}
            size={isLaw ? 15 : 12}
            hollow={!isLaw}
            ground="var(--surface)"
          />
        </svg>
      )}
    </svg>
  )
}
