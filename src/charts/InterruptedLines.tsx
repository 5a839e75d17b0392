import { ChartText } from './ChartText.tsx'
import { type InterruptedLayout, middleOf } from './interruptedLayout.ts'
import type { InterruptedPoint, InterruptedSeriesRow } from './interruptedRow.ts'

/**
 * The line of either side and, unless faint, the line before drawn on and how far apart the two are in
 * the first month after.
 */
export function InterruptedLines(props: {
  series: InterruptedSeriesRow
  layout: InterruptedLayout
  isFaint?: boolean
  levelWords?: string | null
}) {
  const { series, layout, isFaint = false, levelWords = null } = props
  const judged = series.points.filter(({ isJudged }) => isJudged)
  const before = judged.filter(({ counterfactual }) => counterfactual === null)
  const after = judged.filter(({ counterfactual }) => counterfactual !== null)
  const width = isFaint ? 1.5 : 2.75
  return (
    <>
      {[before, after].map((side, index) => (
        <path
          key={index === 0 ? 'before' : 'after'}
          d={pathOf(side, ({ fitted }) => fitted, layout)}
          fill="none"
          stroke="currentColor"
          strokeWidth={width}
        />
      ))}
      {!isFaint && (
        <path
          d={pathOf(after, ({ counterfactual }) => counterfactual, layout)}
          fill="none"
          stroke="var(--muted)"
          strokeWidth={2}
          strokeDasharray="5 4"
        />
      )}
      {!isFaint && levelWords !== null && after[0] && (
        <LevelChange point={after[0]} layout={layout} words={levelWords} />
      )}
    </>
  )
}

/** From the line before to the line after, in the first month after the change. */
function LevelChange(props: { point: InterruptedPoint; layout: InterruptedLayout; words: string }) {
  const { point, layout, words } = props
  const { fitted, counterfactual } = point
  if (fitted === null || counterfactual === null) return null
  const x = layout.xOf(middleOf(point))
  const [from, to] = [layout.yOf(counterfactual), layout.yOf(fitted)]
  const highest = Math.min(from, to)
  return (
    <>
      <path
        d={`M${x - 4} ${from.toFixed(1)}H${x + 4}M${x} ${from.toFixed(1)}V${to.toFixed(1)}M${x - 4} ${to.toFixed(1)}H${x + 4}`}
        stroke="var(--text)"
        strokeWidth={1.5}
        fill="none"
      />
      <ChartText x={x - 10} y={highest - 8} anchor="end" size={13} bold tone="text" halo>
        {words}
      </ChartText>
    </>
  )
}

function pathOf(
  points: readonly InterruptedPoint[],
  read: (point: InterruptedPoint) => number | null,
  { xOf, yOf }: InterruptedLayout,
): string {
  const drawn = points.flatMap((point) => {
    const value = read(point)
    return value === null ? [] : [`${xOf(middleOf(point)).toFixed(1)} ${yOf(value).toFixed(1)}`]
  })
  return drawn.length === 0 ? '' : `M${drawn.join('L')}`
}
