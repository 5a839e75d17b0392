import { formatCount } from '#ui/format.ts'
import { ChartText } from './ChartText.tsx'
import { monthTicks } from './days.ts'
import type { InterruptedLayout } from './interruptedLayout.ts'
import type { InterruptedChartProps } from './interruptedRow.ts'
import { tickLabel } from './TimeAxis.tsx'

/** Horizontal gridlines with values, months beneath, and the day of the change with what happened. */
export function InterruptedAxes(props: {
  layout: InterruptedLayout
  unit: InterruptedChartProps['unit']
}) {
  const { layout, unit } = props
  const { left, right, top, bottom, from, to, ticks, xOf, yOf, change } = layout
  const months = monthTicks(from, to, Math.max(2, Math.floor((right - left) / 60)))
  const textX = change.x + (change.anchor === 'start' ? 6 : -6)
  return (
    <>
      {ticks.map((tick, index) => (
        <g key={tick}>
          <line
            x1={left}
            x2={right}
            y1={yOf(tick)}
            y2={yOf(tick)}
            stroke={index === 0 ? 'var(--line2)' : 'var(--line)'}
          />
          <ChartText x={left - 8} y={yOf(tick) + 4} anchor="end">
            {tickWords(tick, unit, index === ticks.length - 1)}
          </ChartText>
        </g>
      ))}
      {months.map((tick, index) => (
        <g key={tick.on}>
          <line
            x1={xOf(tick.day)}
            x2={xOf(tick.day)}
            y1={bottom}
            y2={bottom + 4}
            stroke="var(--line2)"
          />
          <ChartText x={xOf(tick.day)} y={bottom + 19} anchor={index === 0 ? 'start' : 'middle'}>
            {tickLabel(tick, index, months)}
          </ChartText>
        </g>
      ))}
      <line x1={change.x} x2={change.x} y1={4} y2={bottom} stroke="var(--text)" strokeWidth={1.5} />
      <ChartText x={textX} y={15} anchor={change.anchor} tone="text" bold>
        {change.date}
      </ChartText>
      {change.label.map((line) => (
        <ChartText key={line} x={textX} y={top - 13} anchor={change.anchor}>
          {line}
        </ChartText>
      ))}
    </>
  )
}

/** The unit stands on the top tick alone. */
function tickWords(tick: number, unit: InterruptedChartProps['unit'], isTop: boolean): string {
  if (unit === 'count') return formatCount(tick)
  const percent = Math.round(tick * 1000) / 10
  return isTop ? `${percent}\u00a0%` : String(percent)
}
