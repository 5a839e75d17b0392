import { CountryShape } from '#ui/CountryShape.tsx'
import type { ExceedanceLayout } from './exceedanceLayout.ts'
import type { ExceedancePoint, ExceedanceSeries } from './exceedanceRow.ts'

interface ExceedanceLinesProps {
  series: readonly ExceedanceSeries[]
  layout: ExceedanceLayout
  rarest: number
  /** The line being read; the others step back. */
  readId: string | null
}

/** Dashed beneath, the chosen line on top; marks where the figures are read. */
export function ExceedanceLines({ series, layout, rarest, readId }: ExceedanceLinesProps) {
  const { xOf, yOf } = layout
  const inOrder = series.toSorted(
    (one, other) =>
      Number(one.id === readId) - Number(other.id === readId) ||
      Number(one.isChosen) - Number(other.isChosen) ||
      Number(other.isDashed) - Number(one.isDashed),
  )
  return inOrder.map((each) => (
    <g
      key={each.id}
      style={{ color: each.colour }}
      opacity={readId === null || readId === each.id ? 1 : 0.35}
    >
      <path
        d={linePath(each.points, layout, rarest)}
        fill="none"
        stroke="currentColor"
        strokeWidth={each.isChosen && !each.isDashed ? 2.75 : 1.5}
        strokeDasharray={each.isDashed ? '5 4' : undefined}
        strokeLinejoin="round"
      />
      {!each.isDashed &&
        each.marks.map(({ loss, share }) => (
          <CountryShape
            key={share}
            country={each.shape}
            x={xOf(loss)}
            y={yOf(share)}
            size={each.isChosen ? 14 : 11}
            hollow={!each.isLaw}
            ground="var(--surface)"
          />
        ))}
    </g>
  ))
}

/** From the losses' share at 0 down to the rarest share that is drawn. */
function linePath(
  points: readonly ExceedancePoint[],
  { xOf, yOf }: ExceedanceLayout,
  rarest: number,
): string {
  const drawn = points.filter(({ share }) => share >= rarest)
  if (drawn.length === 0) return ''
  return `M${drawn.map(({ loss, share }) => `${xOf(loss).toFixed(1)} ${yOf(share).toFixed(1)}`).join('L')}`
}
