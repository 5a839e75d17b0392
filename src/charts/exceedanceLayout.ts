/** Where everything of an `ExceedanceChart` stands, in pixels. */
import { formatCount } from '#ui/format.ts'
import type {
  ExceedanceAppetite,
  ExceedanceChartProps,
  ExceedanceSeries,
  ExceedanceWall,
} from './exceedanceRow.ts'
import { moneyTicks } from './moneyTicks.ts'
import { placeLabels, type PlacedLabel } from './placeLabels.ts'
import { textWidth } from './textWidth.ts'

const LEFT = 76
const RIGHT = 14
const TIER_HEIGHT = 32
const BELOW = 44
const TICK_GAP = 64
const MOST_TICKS = 8
/** Shares that may have a line of their own, the more important first. */
const SHARES = [1, 0.1, 0.01, 0.001, 0.0001, 0.05, 0.5, 0.2, 0.02, 0.002]
const SHARE_GAP = 20
/** Shares at which the axis may begin. */
const TOPS = [1, 0.5, 0.2, 0.1]

/** The plot and the scales from money and years to pixels. */
export interface ExceedanceLayout {
  left: number
  right: number
  top: number
  bottom: number
  moneyTicks: readonly number[]
  shareTicks: readonly number[]
  walls: { wall: ExceedanceWall; x: number; place: PlacedLabel; topY: number }[]
  xOf: (loss: number) => number
  yOf: (share: number) => number
}

/** "every year", "1 in 20"; the shares of the axis have no other form. */
export const yearsWords = (share: number): string =>
  share >= 1 ? 'every year' : `1\u00a0in\u00a0${formatCount(Math.round(1 / share))}`

/** The largest loss that a line reaches before it becomes too rare to be drawn. */
export function largestDrawn({ points }: ExceedanceSeries, rarest: number): number {
  return points.findLast(({ share }) => share >= rarest)?.loss ?? 0
}

/** Linear in money, so that the multiples of a wall stand equally far apart; logarithmic in shares. */
export function exceedanceLayout(
  props: ExceedanceChartProps & { width: number; height: number },
): ExceedanceLayout {
  const { series, walls, appetite, rarest, width, height } = props
  const [left, right] = [LEFT, width - RIGHT]
  const firstWall = walls[0]?.loss ?? 0
  const most = Math.max(
    1,
    firstWall * 1.08,
    ...series.map((each) => largestDrawn(each, rarest) * 1.03),
    (appetite?.loss ?? 0) * 1.05,
  )
  const xOf = (loss: number) => left + (loss / most) * (right - left)
  const drawn = walls.filter(({ loss }) => loss <= most)
  const named = namedWalls(drawn, xOf, width)
  const tiers = 1 + Math.max(-1, ...named.map(({ place }) => place.tier))
  const top = tiers * TIER_HEIGHT + 10
  const bottom = height - BELOW
  const highest = highestShare(series, appetite)
  const yOf = (share: number) => {
    const drawnShare = Math.min(highest, Math.max(rarest, share))
    return top + (Math.log(drawnShare / highest) / Math.log(rarest / highest)) * (bottom - top)
  }
  return {
    left,
    right,
    top,
    bottom,
    moneyTicks: moneyTicks(
      most,
      Math.max(2, Math.min(MOST_TICKS, Math.floor((right - left) / TICK_GAP))),
    ),
    shareTicks: shareTicks(rarest, highest, yOf),
    walls: named.map(({ wall, place }) => ({
      wall,
      x: xOf(wall.loss),
      place,
      topY: (tiers - 1 - place.tier) * TIER_HEIGHT,
    })),
    xOf,
    yOf,
  }
}

/** Where the axis begins: what more than every other year loses is not stretched over half of it. */
function highestShare(
  series: readonly ExceedanceSeries[],
  appetite: ExceedanceAppetite | null,
): number {
  const most = Math.max(appetite?.share ?? 0, ...series.map(({ points }) => points[0]?.share ?? 0))
  return TOPS.findLast((share) => share >= most) ?? 1
}

function shareTicks(rarest: number, highest: number, yOf: (share: number) => number): number[] {
  const kept: number[] = []
  for (const share of SHARES) {
    const isFree = kept.every((other) => Math.abs(yOf(other) - yOf(share)) >= SHARE_GAP)
    if (share >= rarest * 0.999 && share <= highest && isFree) kept.push(share)
  }
  return kept
}

/** Places for the walls' names; where room is short, the last walls are left out, the first never. */
function namedWalls(
  walls: readonly ExceedanceWall[],
  xOf: (loss: number) => number,
  width: number,
): { wall: ExceedanceWall; place: PlacedLabel }[] {
  for (let count = walls.length; count > 0; count--) {
    const kept = walls.slice(0, count)
    const wanted = kept.map(({ loss, name, condition }) => ({
      at: xOf(loss),
      width: Math.max(textWidth(name, 12, true), textWidth(condition, 11)),
    }))
    const places = placeLabels(wanted, { low: LEFT, high: width, tiers: count > 1 ? 1 : 2 })
    if (places) {
      return kept.map((wall, index) => ({
        wall,
        place: places[index] ?? { side: 'left', tier: 0 },
      }))
    }
  }
  return walls.slice(0, 1).map((wall) => ({ wall, place: { side: 'left', tier: 0 } }))
}
