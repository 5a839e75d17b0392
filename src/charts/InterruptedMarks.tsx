import { CountryShape } from '#ui/CountryShape.tsx'
import { type InterruptedLayout, middleOf } from './interruptedLayout.ts'
import type { InterruptedSeriesRow } from './interruptedRow.ts'

/** Of `CountryShape` at size 14. */
const SHAPE_RADIUS = 5
const FAINT_SIZE = 5

/** A mark for each month, its area what the month is of; hollow in the month of the change. */
export function InterruptedMarks(props: {
  series: InterruptedSeriesRow
  layout: InterruptedLayout
  isFaint?: boolean
}) {
  const { series, layout, isFaint = false } = props
  const { xOf, yOf, radiusOf } = layout
  return (
    <g opacity={0.6}>
      {series.points.map((point) => (
        <CountryShape
          key={point.start}
          country={series.country}
          x={Number(xOf(middleOf(point)).toFixed(1))}
          y={Number(yOf(point.value).toFixed(1))}
          size={isFaint ? FAINT_SIZE : Number(((radiusOf(point.n) / SHAPE_RADIUS) * 14).toFixed(1))}
          hollow={!point.isJudged}
          ground="var(--surface)"
        />
      ))}
    </g>
  )
}
