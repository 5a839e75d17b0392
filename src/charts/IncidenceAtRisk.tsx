import { CountryShape } from '#ui/CountryShape.tsx'
import { formatCount } from '#ui/format.ts'
import { ageTicks } from './ageScale.ts'
import { ChartText } from './ChartText.tsx'
import { AT_RISK_ROW, type IncidenceLayout, TICK_GAP } from './incidenceLayout.ts'
import type { IncidenceSeries } from './incidenceRow.ts'

/** From the baseline to the words and to the first row. */
const HEAD = 56
const FIRST_ROW = 72

/** How many cases were still under way at each tick: a row for each line, behind its shape. */
export function IncidenceAtRisk(props: {
  series: readonly IncidenceSeries[]
  layout: IncidenceLayout
}) {
  const { series, layout } = props
  const { axis, left, right, bottom, xOf } = layout
  const ticks = ageTicks(right - left, TICK_GAP, axis)
  return (
    <>
      <ChartText x={left} y={bottom + HEAD} size={11}>
        not ended yet, at each age
      </ChartText>
      {series.map(({ id, shape, colour, isLaw, points }, row) => {
        const y = bottom + FIRST_ROW + row * AT_RISK_ROW
        return (
          <g key={id}>
            <g style={{ color: colour }}>
              <CountryShape country={shape} x={left - 22} y={y - 4} size={10} hollow={!isLaw} />
            </g>
            {ticks.map((hours) => {
              const count = points.find((point) => point.hours === hours)?.atRisk
              return count === undefined ? null : (
                <ChartText key={hours} x={xOf(hours)} y={y} anchor="middle" size={11}>
                  {formatCount(count)}
                </ChartText>
              )
            })}
          </g>
        )
      })}
    </>
  )
}
