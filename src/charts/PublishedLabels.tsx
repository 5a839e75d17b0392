import { formatCount } from '#ui/format.ts'
import { ChartText } from './ChartText.tsx'
import { LEFT } from './publishedLayout.ts'
import type { PublishedPoint } from './publishedPanel.ts'
import { textWidth } from './textWidth.ts'

interface PublishedLabelsProps {
  points: readonly PublishedPoint[]
  xOf: (index: number) => number
  yOf: (value: number) => number
}

/** The first and the last number in figures. */
export function PublishedEndLabels({
  points,
  xOf,
  yOf,
  right,
}: PublishedLabelsProps & { right: number }) {
  const there = points.flatMap(({ requests }, index) =>
    requests === null ? [] : [{ index, requests }],
  )
  const ends = [there[0], there.length > 1 ? there.at(-1) : undefined]
  return ends.map((end, order) => {
    if (!end) return null
    const words = formatCount(end.requests)
    const half = textWidth(words, 11, true) / 2
    const x = Math.max(LEFT + half + 2, Math.min(xOf(end.index), right - half))
    // Above whatever stands beneath the words.
    const under = there.filter(({ index }) => Math.abs(xOf(index) - x) < half + 6)
    const y = Math.min(...under.map(({ requests }) => yOf(requests)))
    return (
      <ChartText key={order} x={x} y={y - 9} size={11} anchor="middle" bold halo tone="text">
        {words}
      </ChartText>
    )
  })
}

/** Nearer ones would stand on one another: the higher is written above, the lower beneath. */
const SHARE_ROOM = 15

/** Every share, rounded; the decimals published are in the words and the table. */
export function PublishedShareLabels({ points, xOf, yOf }: PublishedLabelsProps) {
  const there = points.flatMap(({ halfYear, percent }, index) =>
    percent === null ? [] : [{ halfYear, percent, x: xOf(index) }],
  )
  return there.map(({ halfYear, percent, x }) => {
    const isBeneath = there.some(
      (other) => other.percent > percent && Math.abs(other.x - x) < SHARE_ROOM,
    )
    return (
      <ChartText
        key={halfYear}
        x={x}
        y={yOf(percent) + (isBeneath ? 17 : -9)}
        size={11}
        anchor="middle"
        bold
        halo
        tone="text"
      >
        {String(Math.round(percent))}
      </ChartText>
    )
  })
}
