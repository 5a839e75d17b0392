import { formatCounted } from '#ui/format.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { countryColour, CountryShape } from '#ui/CountryShape.tsx'
import type { PlacedLane } from './timelineLayout.ts'

/** A lane's name and its fold; `width` in pixels. */
export interface TimelineLaneHeadProps {
  placed: PlacedLane
  width: number
  onFold: () => void
}

/** A place's band with its mark, name and count; pressing it folds or unfolds the lane. */
export function TimelineLaneHead({ placed, width, onFold }: TimelineLaneHeadProps) {
  const { lane, top, headHeight } = placed
  const { place, rows, isFolded } = lane
  const middle = top + headHeight / 2
  const name = countryName(place)
  const entries = rows.reduce((sum, row) => sum + row.entries.length, 0)
  const counts = `${formatCounted(rows.length, 'text', 'texts')}, ${formatCounted(entries, 'entry', 'entries')}`
  return (
    <g
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture has no button element
      role="button"
      tabIndex={0}
      aria-expanded={!isFolded}
      aria-label={`${name}: ${counts}`}
      className="cursor-pointer"
      onClick={onFold}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        event.stopPropagation()
        onFold()
      }}
    >
      <rect y={top} width={width} height={headHeight} fill="transparent" />
      <path
        d={isFolded ? 'M0-4 4 0 0 4' : 'M-2-2 2 2 6-2'}
        transform={`translate(8 ${middle})`}
        fill="none"
        stroke="var(--muted)"
        strokeWidth={1.75}
      />
      <g style={{ color: countryColour(place) }}>
        <CountryShape country={place} x={26} y={middle} />
      </g>
      {/* The rim keeps the as-of's line out of the words. */}
      <text
        x={38}
        y={middle + 4.5}
        fontSize={13}
        fill="var(--text)"
        paintOrder="stroke"
        stroke="var(--sunken)"
        strokeWidth={6}
        strokeLinejoin="round"
      >
        <tspan fontWeight={700}>{name}</tspan>
        <tspan dx={10} fontSize={11} fill="var(--muted)">
          {counts}
        </tspan>
      </text>
    </g>
  )
}
