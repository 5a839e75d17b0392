import { countryColour } from '#ui/CountryShape.tsx'
import { isoDate } from '#contract/units.ts'
import { InterruptedAxes } from './InterruptedAxes.tsx'
import { InterruptedEnds } from './InterruptedEnds.tsx'
import { type InterruptedLayout, interruptedLayout, middleOf } from './interruptedLayout.ts'
import { InterruptedLines } from './InterruptedLines.tsx'
import { InterruptedMarks } from './InterruptedMarks.tsx'
import type { InterruptedChartProps, InterruptedSeriesRow } from './interruptedRow.ts'
import { MarkTips } from './MarkTips.tsx'
import { useMeasuredWidth } from './measuredWidth.ts'

/**
 * A monthly series before and after a day: a mark for each month, as large as what it is of; a line
 * through the months of either side; the line before drawn on, dashed; the same of another country,
 * faint. The day is a line over the whole height with what happened. Every month says its figures when
 * pointed at, pressed, or reached with the keyboard.
 */
export function InterruptedChart(props: InterruptedChartProps) {
  const [block, width] = useMeasuredWidth(props.width)
  const { height = 360 } = props
  return (
    <div ref={block} style={{ height }}>
      {width !== null && props.series.points.length > 0 && (
        <Interrupted {...props} width={width} height={height} />
      )}
    </div>
  )
}

function Interrupted(props: InterruptedChartProps & { width: number; height: number }) {
  const { series, beside, unit, levelWords, description, onOpen, width, height } = props
  const layout = interruptedLayout(props, { width, height })
  return (
    <div className="relative" style={{ width, height }}>
      <svg width={width} height={height} role="img" aria-label={description}>
        <InterruptedAxes layout={layout} unit={unit} />
        {beside && (
          <g opacity={0.55} style={{ color: countryColour(beside.country) }}>
            <InterruptedMarks series={beside} layout={layout} isFaint />
            <InterruptedLines series={beside} layout={layout} isFaint />
          </g>
        )}
        <g style={{ color: countryColour(series.country) }}>
          <InterruptedMarks series={series} layout={layout} />
          <InterruptedLines series={series} layout={layout} levelWords={levelWords} />
        </g>
        <InterruptedEnds layout={layout} own={series.country} beside={beside?.country ?? null} />
      </svg>
      <MarkTips
        name={series.name}
        marks={tipsOf(series, layout)}
        width={width}
        {...(onOpen ? { onPress: (start: string) => onOpen(isoDate(start)) } : {})}
      />
    </div>
  )
}

const tipsOf = ({ points }: InterruptedSeriesRow, { xOf, yOf, left, right }: InterruptedLayout) =>
  points.map((point) => ({
    id: point.start,
    x: xOf(middleOf(point)),
    y: yOf(point.value),
    // Neighbours share the room between them.
    reach: Math.max(4, (right - left) / points.length / 2),
    reachDown: 14,
    words: point.words,
  }))
