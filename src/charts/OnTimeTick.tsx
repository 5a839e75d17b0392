import { ChartText } from './ChartText.tsx'
import type { MonthTick } from './days.ts'
import { dayOf } from './days.ts'
import { formatDayAndMonth } from '#ui/format.ts'
import { textWidth } from './textWidth.ts'
import { tickLabel } from './TimeAxis.tsx'

/** A month under the axis; positions in pixels. */
export interface OnTimeTickProps {
  months: readonly MonthTick[]
  /** Right edge of the plot, where "to 26 Jun" is written. */
  endX: number
  /** The last day drawn, exclusive, in days since 1970-01-01. */
  lastDay: number
  isNarrow: boolean
  // Given by the axis:
  x?: number | string
  y?: number | string
  index?: number
}

/** A month under its tick; under the last tick also the day the picture ends with. */
export function OnTimeTick({ months, endX, lastDay, isNarrow, ...given }: OnTimeTickProps) {
  const { x = 0, y = 0, index = 0 } = given
  const month = months[index]
  if (!month) return null
  const endWords = `to ${formatDayAndMonth(dayOf(lastDay))}`
  const endsMidMonth = dayOf(lastDay).slice(8) !== '01'
  const hasEnd = index === months.length - 1 && endsMidMonth && !isNarrow
  const endFrom = endX - textWidth(endWords, 12) / 2
  const words = tickLabel(month, index, months)
  const isHidden = endsMidMonth && !isNarrow && Number(x) + textWidth(words, 12) / 2 + 8 > endFrom
  return (
    <>
      {!isHidden && (
        <ChartText x={Number(x)} y={Number(y) + 12} anchor="middle">
          {words}
        </ChartText>
      )}
      {hasEnd && (
        <ChartText x={endX} y={Number(y) + 12} anchor="middle">
          {endWords}
        </ChartText>
      )}
    </>
  )
}
