/** Monthly series drawn with a known change, known errors and known weights. */
import { type IsoDate, isoDate } from '#contract/units.ts'
import type { InterruptedMonths, SeriesMonth } from '#domain/interruptedSeries/seriesAnswer.ts'
import { uniforms } from '#domain/losses/uniforms.ts'
import { bothTails, normalQuantile } from '#domain/normal.ts'

/** How a month's value comes about. */
export type Drawn =
  /** A normal error, alike in all months, weights of 1: a volume. */
  | 'alike'
  /** A normal error whose variance is 0.25 / cases, weights are cases. */
  | 'weighted'
  /** A share counted: binomial of so many cases, months correlated through a normal copula. */
  | 'counted'

export interface Design {
  before: number
  after: number
  phi: number
  drawn: Drawn
}

export interface Change {
  levelChange: number
  slopeChange: number
}

const SPREAD_ALIKE = 0.06

/**
 * The series of a seed. 0.4 + 0.001 a month before the change; 40 to 99 cases in the first month, one more
 * on average in each that follows. `name` tells apart series of one seed.
 */
export function drawnSeries(
  { before, after, phi, drawn }: Design,
  change: Change,
  seed: number,
  name: string,
): InterruptedMonths {
  const count = before + after
  const normal = new Float64Array(count)
  uniforms(seed, `errors ${name}`)(normal)
  const sizes = new Float64Array(count)
  uniforms(seed, `cases ${name}`)(sizes)
  let error = 0
  const months = Array.from({ length: count }, (_, at): SeriesMonth => {
    const fresh = normalQuantile(normal[at] ?? 0.5)
    error = at === 0 ? fresh : phi * error + Math.sqrt(1 - phi * phi) * fresh
    const since = at - before
    const changed = since < 0 ? 0 : change.levelChange + change.slopeChange * since
    const mean = 0.4 + 0.001 * at + changed
    const cases = 40 + at + Math.floor(60 * (sizes[at] ?? 0))
    const start = monthStart(at)
    if (drawn === 'alike') return { start, value: mean + SPREAD_ALIKE * error, weight: 1 }
    if (drawn === 'weighted') {
      return { start, value: mean + (0.5 * error) / Math.sqrt(cases), weight: cases }
    }
    return {
      start,
      value: binomialQuantile(belowNormal(error), cases, mean) / cases,
      weight: cases,
    }
  })
  return { months, interventionIndex: before }
}

const monthStart = (at: number): IsoDate =>
  isoDate(new Date(Date.UTC(2015, at)).toISOString().slice(0, 10))

function belowNormal(z: number): number {
  const tail = bothTails(Math.abs(z)) / 2
  return z < 0 ? tail : 1 - tail
}

/** The least count whose cumulative probability reaches this one. */
function binomialQuantile(probability: number, n: number, share: number): number {
  let term = (1 - share) ** n
  let sum = term
  let count = 0
  while (sum < probability && count < n) {
    term *= ((n - count) / (count + 1)) * (share / (1 - share))
    sum += term
    count++
  }
  return count
}
