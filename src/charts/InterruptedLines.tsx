import { ChartText } from './ChartText.tsx'
import { type InterruptedLayout, middleOf } from './interruptedLayout.ts'
import type { InterruptedPoint, InterruptedSeriesRow } from './interruptedRow.ts'
import { textWidth } from './textWidth.ts'

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
        <LevelChange series={series} point={after[0]} layout={layout} words={levelWords} />
      )}
    </>
  )
}

/** From the line before to the line after, in the first month after the change. */
function LevelChange(props: {
  series: InterruptedSeriesRow
  point: InterruptedPoint
  layout: InterruptedLayout
  words: string
}) {
  const { series, point, layout, words } = props
  const { fitted, counterfactual } = point
  if (fitted === null || counterfactual === null) return null
  const x = layout.xOf(middleOf(point))
  const [from, to] = [layout.yOf(counterfactual), layout.yOf(fitted)]
  const y = freeHeight(series, layout, { right: x - 10, words, near: [from, to] })
  return (
    <>
      <path
        d={`M${x - 4} ${from.toFixed(1)}H${x + 4}M${x} ${from.toFixed(1)}V${to.toFixed(1)}M${x - 4} ${to.toFixed(1)}H${x + 4}`}
        stroke="var(--text)"
        strokeWidth={1.5}
        fill="none"
      />
      <ChartText x={x - 10} y={y} anchor="end" size={13} bold tone="text" halo>
        {words}
      </ChartText>
    </>
  )
}

/** Above the higher end, below the lower, else at the plot's edges: where the fewest marks lie. */
function freeHeight(
  { points }: InterruptedSeriesRow,
  { xOf, yOf, top, bottom }: InterruptedLayout,
  label: { right: number; words: string; near: readonly number[] },
): number {
  const left = label.right - textWidth(label.words, 13, true)
  const beneath = points.filter((point) => {
    const x = xOf(middleOf(point))
    return x > left - 6 && x < label.right + 6
  })
  const heights = [Math.min(...label.near) - 8, Math.max(...label.near) + 17, top + 14, bottom - 8]
  const marksAt = (y: number) =>
    beneath.filter(({ value }) => Math.abs(yOf(value) - (y - 5)) < 13).length
  return heights.reduce((best, y) => (marksAt(y) < marksAt(best) ? y : best))
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
