/**
 * How often the intervals of an interrupted time series hold the change that was planted, and how often
 * a change is claimed where there was none, over many seeds.
 */
import { interruptedSeries } from '#domain/interruptedSeries/interruptedSeries.ts'
import type { SeriesEstimate } from '#domain/interruptedSeries/seriesAnswer.ts'
import { type Change, type Design, drawnSeries } from './drawnSeries.ts'

const CONFIDENCE = 0.95
/** The change of level that power is asked for. */
const LEAST_CHANGE = 0.1
const LEAST_POWER = 0.8

const PLANTED: Change = { levelChange: 0.15, slopeChange: 0.002 }
const NONE: Change = { levelChange: 0, slopeChange: 0 }
const LEVEL_ALONE: Change = { levelChange: LEAST_CHANGE, slopeChange: 0 }

/** What a design's seeds came to; every figure but the means is a number of seeds. */
export interface DesignCoverage extends Design {
  seeds: number
  /** 95 % intervals that hold what was planted. */
  levelCovered: number
  slopeCovered: number
  /** The joint test claims a change where one was planted, and where none was. */
  claimedPlanted: number
  claimedNone: number
  /** … and where a change of level of 0.1 alone was; how often "too few" would have withheld that. */
  claimedLevelAlone: number
  tooFew: number
  /**
   * Of the series that would be shown, the rest being withheld as too few: those with the change planted,
   * whose intervals hold its level; those with none, in which one is claimed. Months whose noise happens
   * to look small are shown, and their intervals are too narrow: where many are withheld, the few that
   * are not hold less often than the confidence says.
   */
  shownPlanted: number
  levelCoveredShown: number
  shownNone: number
  claimedNoneShown: number
  /** Means over the series of level alone: of the estimated power, which should be near their share claimed; of φ. */
  meanPower: number
  meanPhi: number
}

/** A design over seeds `first` to `last`. */
export function measureInterrupted(design: Design, first: number, last: number): DesignCoverage {
  const found: DesignCoverage = {
    ...design,
    seeds: last - first + 1,
    levelCovered: 0,
    slopeCovered: 0,
    claimedPlanted: 0,
    claimedNone: 0,
    claimedLevelAlone: 0,
    tooFew: 0,
    shownPlanted: 0,
    levelCoveredShown: 0,
    shownNone: 0,
    claimedNoneShown: 0,
    meanPower: 0,
    meanPhi: 0,
  }
  for (let seed = first; seed <= last; seed++) {
    const planted = estimated(design, PLANTED, seed, 'planted')
    const [, , level, slope] = planted.coefficients
    const isLevelCovered = holds(level, PLANTED.levelChange)
    if (isLevelCovered) found.levelCovered++
    if (holds(slope, PLANTED.slopeChange)) found.slopeCovered++
    if (planted.claimsChange) found.claimedPlanted++
    if (isShown(planted)) {
      found.shownPlanted++
      if (isLevelCovered) found.levelCoveredShown++
    }
    const none = estimated(design, NONE, seed, 'none')
    if (none.claimsChange) found.claimedNone++
    if (isShown(none)) {
      found.shownNone++
      if (none.claimsChange) found.claimedNoneShown++
    }
    const alone = estimated(design, LEVEL_ALONE, seed, 'level alone')
    if (alone.claimsChange) found.claimedLevelAlone++
    if (!isShown(alone)) found.tooFew++
    found.meanPower += alone.power / found.seeds
    found.meanPhi += alone.phi / found.seeds
  }
  const rounded = (mean: number) => Math.round(mean * 1e4) / 1e4
  return { ...found, meanPower: rounded(found.meanPower), meanPhi: rounded(found.meanPhi) }
}

/** Power is not asked for: what would be withheld is to be measured too. */
function estimated(design: Design, change: Change, seed: number, name: string): SeriesEstimate {
  const answer = interruptedSeries(drawnSeries(design, change, seed, name), {
    confidence: CONFIDENCE,
    leastPower: 0,
    leastChange: LEAST_CHANGE,
  })
  if (answer.form !== 'estimate') throw new Error(answer.reason)
  return answer
}

const isShown = ({ power }: SeriesEstimate) => power >= LEAST_POWER

function holds(limits: { lower: number; upper: number } | undefined, truth: number): boolean {
  if (!limits) throw new Error('no interval')
  return limits.lower <= truth && truth <= limits.upper
}
