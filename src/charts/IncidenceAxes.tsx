import { ageLabel, ageTicks } from './ageScale.ts'
import { ChartText } from './ChartText.tsx'
import { type IncidenceLayout, TICK_GAP } from './incidenceLayout.ts'

const SHARES = [0, 0.25, 0.5, 0.75, 1]

/** Horizontal gridlines, the baseline, ages beneath it and the scale's name. */
export function IncidenceAxes({ layout, note }: { layout: IncidenceLayout; note: string }) {
  const { axis, left, right, bottom, xOf, yOf } = layout
  return (
    <>
      {SHARES.map((share) => (
        <g key={share}>
          <line
            x1={left}
            x2={right}
            y1={yOf(share)}
            y2={yOf(share)}
            stroke={share === 0 ? 'var(--line2)' : 'var(--line)'}
          />
          <ChartText x={left - 8} y={yOf(share) + 4} anchor="end">
            {share === 1 ? '100\u00a0%' : share * 100}
          </ChartText>
        </g>
      ))}
      {ageTicks(right - left, TICK_GAP, axis).map((hours) => (
        <g key={hours}>
          <line x1={xOf(hours)} x2={xOf(hours)} y1={bottom} y2={bottom + 4} stroke="var(--line2)" />
          <ChartText x={xOf(hours)} y={bottom + 19} anchor="middle">
            {ageLabel(hours)}
          </ChartText>
        </g>
      ))}
      <ChartText x={left} y={bottom + 38} size={11}>
        {note}
      </ChartText>
    </>
  )
}
