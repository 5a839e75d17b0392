import { useState } from 'react'
import { formatInterval, formatShare } from '#ui/format.ts'
import { ageLabel, decisionAxis } from './ageScale.ts'
import { IncidenceAtRisk } from './IncidenceAtRisk.tsx'
import { IncidenceAxes } from './IncidenceAxes.tsx'
import { IncidenceEndLabels } from './IncidenceEndLabels.tsx'
import { IncidenceLines, markedPoints } from './IncidenceLines.tsx'
import { type IncidenceLayout, incidenceLayout, showsAtRisk } from './incidenceLayout.ts'
import type { IncidenceChartProps, IncidencePoint, IncidenceSeries } from './incidenceRow.ts'
import { IncidenceWalls } from './IncidenceWalls.tsx'
import { MarkTips } from './MarkTips.tsx'
import { useMeasuredWidth } from './measuredWidth.ts'

/**
 * The share decided by each age, a line for each group with its 95 % band, over a logarithmic axis of
 * hours; deadlines are walls. Where the clock is law: a heavy line and filled marks; else thin and
 * hollow. Names stand at the lines' ends. Every mark says its figures when pointed at, pressed, or
 * reached with the keyboard, line by line. Where points have counts at risk they stand beneath the axis.
 */
export function IncidenceChart(props: IncidenceChartProps) {
  const [block, width] = useMeasuredWidth(props.width)
  const { height = 360 } = props
  return (
    <div ref={block} style={{ height }}>
      {width !== null && props.series.length > 0 && (
        <Incidence {...props} width={width} height={height} />
      )}
    </div>
  )
}

function Incidence(props: IncidenceChartProps & { width: number; height: number }) {
  const { series, walls, axis = decisionAxis, axisNote, description, onOpen, width, height } = props
  const [readId, setReadId] = useState<string | null>(null)
  const layout = incidenceLayout(series, walls, { width, height, axis })
  return (
    <div className="relative" style={{ width, height }}>
      <svg width={width} height={height} role="img" aria-label={description}>
        <IncidenceAxes layout={layout} note={axisNote} />
        <IncidenceWalls walls={layout.walls} bottom={layout.bottom} />
        <IncidenceLines series={series} layout={layout} readId={readId} />
        <IncidenceEndLabels series={series} layout={layout} />
        {showsAtRisk(series) && <IncidenceAtRisk series={series} layout={layout} />}
      </svg>
      {series.map((each) => (
        <MarkTips
          key={each.id}
          name={each.name}
          marks={markedPoints(each, axis).map((point) => tipOf(each, point, layout))}
          width={width}
          onRead={(isRead) => setReadId(isRead ? each.id : null)}
          {...(onOpen ? { onPress: (hours: string) => onOpen(each.id, Number(hours)) } : {})}
        />
      ))}
    </div>
  )
}

const tipOf = ({ name }: IncidenceSeries, point: IncidencePoint, layout: IncidenceLayout) => ({
  id: String(point.hours),
  x: layout.xOf(point.hours),
  y: layout.yOf(point.share),
  reach: 12,
  words: `${name}, by ${ageLabel(point.hours)}: ${formatShare(point.share, 1)}${intervalWords(point)}`,
})

const intervalWords = ({ lower, upper }: IncidencePoint): string =>
  lower === null || upper === null ? '' : `, 95 % ${formatInterval(lower, upper)}`
