import type { Currency } from '#contract/units.ts'
import { ChartText } from './ChartText.tsx'
import { type ExceedanceLayout, yearsWords } from './exceedanceLayout.ts'
import { moneyTickWords } from './moneyTicks.ts'

/** How often, from every year down, on the left; how much beneath, and what both are. */
export function ExceedanceAxes(props: { layout: ExceedanceLayout; currency: Currency }) {
  const { layout, currency } = props
  const { left, right, bottom, moneyTicks, shareTicks, xOf, yOf } = layout
  return (
    <>
      {shareTicks.map((share) => (
        <g key={share}>
          <line x1={left} x2={right} y1={yOf(share)} y2={yOf(share)} stroke="var(--line)" />
          <ChartText x={left - 8} y={yOf(share) + 4} anchor="end">
            {yearsWords(share)}
          </ChartText>
        </g>
      ))}
      <line x1={left} x2={right} y1={bottom} y2={bottom} stroke="var(--line2)" />
      {moneyTicks.map((tick) => (
        <g key={tick}>
          <line x1={xOf(tick)} x2={xOf(tick)} y1={bottom} y2={bottom + 4} stroke="var(--line2)" />
          <ChartText x={xOf(tick)} y={bottom + 19} anchor="middle">
            {moneyTickWords(tick, moneyTicks, currency)}
          </ChartText>
        </g>
      ))}
      <ChartText x={0} y={bottom + 38} size={11}>
        across: losses of a year; down: years, log scale
      </ChartText>
    </>
  )
}
