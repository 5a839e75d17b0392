/** Interrupted time series against nlme's `gls(corAR1, REML)`, and the distributions they are read by. */
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { fTail, fWith2Exceeded, noncentralFTail } from '#domain/fisherF.ts'
import { jointTest } from '#domain/interruptedSeries/changeTest.ts'
import { gls } from '#domain/interruptedSeries/gls.ts'
import { interruptedSeries } from '#domain/interruptedSeries/interruptedSeries.ts'
import { segmentedRegression } from '#domain/interruptedSeries/regression.ts'
import type { SeriesEstimate } from '#domain/interruptedSeries/seriesAnswer.ts'
import { studentTBothTails, studentTQuantile } from '#domain/studentT.ts'

interface SeriesInR {
  name: string
  before: number
  values: number[]
  weights: number[]
  phi: number
  sigma: number
  coefficients: number[]
  standardErrors: number[]
  t: number[]
  pValues: number[]
  lower: number[]
  upper: number[]
  f: number
  fPValue: number
}

interface InR {
  madeBy: string
  series: SeriesInR[]
  /** Arguments, then R's answer. */
  t: [t: number, df: number, bothTails: number][]
  tQuantiles: [probability: number, df: number, quantile: number][]
  f: [f: number, df1: number, df2: number, tail: number][]
  fWith2: [probability: number, df2: number, f: number][]
  noncentralF: [f: number, df1: number, df2: number, lambda: number, tail: number][]
}

const inR = JSON.parse(
  readFileSync(new URL('interruptedSeries.json', import.meta.url), 'utf8'),
) as InR

const largest = new Map<string, number>()
/** The difference as a part of what R says; of 1 where R says 0. */
function apart(what: string, found: number | undefined, expected: number | undefined): number {
  if (found === undefined || expected === undefined) return Infinity
  const difference = Math.abs(found - expected) / (expected === 0 ? 1 : Math.abs(expected))
  largest.set(what, Math.max(largest.get(what) ?? 0, difference))
  return difference
}

afterAll(() => {
  const lines = [...largest].map(([what, by]) => `  ${what}: ${by.toExponential(1)}`)
  const title = `Largest differences from ${inR.madeBy}, over ${inR.series.length} series`
  process.stdout.write(`${[title, ...lines].join('\n')}\n`)
})

const given = ({ values, weights, before }: SeriesInR) => ({
  months: values.map((value, at) => ({
    start: isoDate(new Date(Date.UTC(2015, at)).toISOString().slice(0, 10)),
    // What is not there must not be read.
    value: weights[at] === 0 ? Number.NaN : value,
    weight: weights[at] ?? 0,
  })),
  interventionIndex: before,
})

it('there are at least ten series: with weights and without, with gaps, φ from below −0.2 to above 0.6', () => {
  expect(inR.series.length).toBeGreaterThanOrEqual(10)
  const phis = inR.series.map(({ phi }) => phi)
  expect(Math.min(...phis)).toBeLessThan(-0.2)
  expect(Math.max(...phis)).toBeGreaterThan(0.6)
  const isWeighted = ({ weights }: SeriesInR) => weights.some((weight) => weight > 1)
  expect(inR.series.filter((each) => isWeighted(each)).length).toBeGreaterThanOrEqual(5)
  expect(inR.series.filter((each) => !isWeighted(each)).length).toBeGreaterThanOrEqual(5)
  expect(inR.series.filter(({ weights }) => weights.includes(0))).toHaveLength(2)
})

describe.each(inR.series)('$name', (ofR) => {
  const { regression } = segmentedRegression(given(ofR))

  it('has R’s coefficients, standard errors, σ and F test within 1e-8 at R’s φ', () => {
    const fit = gls(regression, ofR.phi)
    ofR.coefficients.forEach((expected, at) => {
      expect(apart('coefficient at R’s φ', fit.coefficients[at], expected)).toBeLessThan(1e-8)
      const standardError = Math.sqrt(fit.covariance[at]?.[at] ?? 0)
      expect(apart('standard error at R’s φ', standardError, ofR.standardErrors[at])).toBeLessThan(
        1e-8,
      )
    })
    expect(apart('σ at R’s φ', fit.sigma, ofR.sigma)).toBeLessThan(1e-8)
    const test = jointTest(fit, regression.values.length - 4)
    expect(apart('F at R’s φ', test.f, ofR.f)).toBeLessThan(1e-8)
    expect(apart('p-value of F at R’s φ', test.pValue, ofR.fPValue)).toBeLessThan(1e-6)
  })

  it('has R’s φ within 1e-4, and with its own φ R’s intervals and p-values', () => {
    const found = interruptedSeries(given(ofR), {
      confidence: 0.95,
      leastPower: 0,
      leastChange: 0.1,
    }) as SeriesEstimate
    expect(found.form).toBe('estimate')
    const difference = Math.abs(found.phi - ofR.phi)
    largest.set('φ, absolute', Math.max(largest.get('φ, absolute') ?? 0, difference))
    expect(difference).toBeLessThan(1e-4)
    expect(found.degreesOfFreedom).toBe(ofR.weights.filter((weight) => weight > 0).length - 4)
    found.coefficients.forEach((coefficient, at) => {
      // φ may differ by 1e-4, and everything with it.
      const error = coefficient.standardError
      for (const side of ['lower', 'upper'] as const) {
        expect(Math.abs(coefficient[side] - (ofR[side][at] ?? 0)) / error).toBeLessThan(1e-3)
      }
      expect(Math.abs(coefficient.t - (ofR.t[at] ?? 0))).toBeLessThan(1e-2)
      expect(Math.abs(coefficient.pValue - (ofR.pValues[at] ?? 0))).toBeLessThan(1e-3)
    })
  })
})

describe('the distributions are R’s', () => {
  it('both tails of t', () => {
    for (const [t, df, tails] of inR.t) {
      expect(apart('pt', studentTBothTails(t, df), tails)).toBeLessThan(1e-11)
    }
  })

  it('quantiles of t', () => {
    for (const [probability, df, quantile] of inR.tQuantiles) {
      expect(apart('qt', studentTQuantile(probability, df), quantile)).toBeLessThan(1e-10)
    }
  })

  it('the tail of F', () => {
    for (const [f, df1, df2, tail] of inR.f) {
      expect(apart('pf', fTail(f, df1, df2), tail)).toBeLessThan(1e-11)
    }
  })

  it('the F with 2 degrees of freedom that is exceeded with a probability', () => {
    for (const [probability, df2, f] of inR.fWith2) {
      expect(apart('qf', fWith2Exceeded(probability, df2), f)).toBeLessThan(1e-10)
    }
  })

  it('the tail of the noncentral F, to R’s own 1e-9', () => {
    for (const [f, df1, df2, lambda, tail] of inR.noncentralF) {
      const difference = Math.abs(noncentralFTail(f, df1, df2, lambda) - tail)
      largest.set(
        'pf with ncp, absolute',
        Math.max(largest.get('pf with ncp, absolute') ?? 0, difference),
      )
      expect(difference).toBeLessThan(2e-9)
    }
  })
})
