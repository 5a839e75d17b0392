import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { interruptedSeries, LEAST_MONTHS } from './interruptedSeries.ts'
import type { SeriesAnswer, SeriesEstimate, SeriesMonth } from './seriesAnswer.ts'

const demands = { confidence: 0.95, leastPower: 0.8, leastChange: 0.1 }
const monthsOf = (values: readonly number[], weight = 1): SeriesMonth[] =>
  values.map((value, at) => ({
    start: isoDate(new Date(Date.UTC(2015, at)).toISOString().slice(0, 10)),
    value,
    weight,
  }))

/** Off the line by so much, in turn. */
const OFF = [0.02, 0.015, -0.025, 0, 0.01, -0.01, -0.01]
const off = (at: number, scale = 1) => scale * (OFF[at % OFF.length] ?? 0)
/** 40 %, and after `before` months 60 %, give or take. */
const stepped = (before: number, after: number, scale = 1) => ({
  months: monthsOf(
    Array.from({ length: before + after }, (_, at) => (at < before ? 0.4 : 0.6) + off(at, scale)),
  ),
  interventionIndex: before,
})
const estimate = (answer: SeriesAnswer): SeriesEstimate => {
  if (answer.form !== 'estimate') throw new Error(`${answer.form}: ${answer.reason}`)
  return answer
}
const named = ({ coefficients }: SeriesEstimate, name: string) => {
  const found = coefficients.find((each) => each.name === name)
  if (!found) throw new Error(name)
  return found
}

describe('a change that is there', () => {
  const found = estimate(interruptedSeries(stepped(24, 24), demands))

  it('is claimed and measured, as in the docstring', () => {
    const level = named(found, 'level change')
    expect(level.estimate).toBeCloseTo(0.203, 3)
    expect(level.lower).toBeCloseTo(0.186, 3)
    expect(level.upper).toBeCloseTo(0.219, 3)
    expect(found.phi).toBeCloseTo(-0.09, 2)
    expect(found.jointTest.f).toBeCloseTo(300, 0)
    expect(found.detectableChange).toBeCloseTo(0.027, 3)
    expect(found.claimsChange).toBe(true)
    expect(found.degreesOfFreedom).toBe(44)
    expect([found.monthsBefore, found.monthsAfter]).toEqual([24, 24])
  })

  it('has lines through every month, and the first drawn on where the second begins', () => {
    const [intercept, slope, level, slopeChange] = found.coefficients.map((each) => each.estimate)
    expect(found.fitted).toHaveLength(48)
    expect(found.fitted[0]).toBeCloseTo(intercept ?? 0, 12)
    expect(found.fitted[23]).toBeCloseTo((intercept ?? 0) + 23 * (slope ?? 0), 12)
    expect(found.counterfactual.slice(0, 24)).toEqual(Array.from({ length: 24 }, () => null))
    expect((found.fitted[24] ?? 0) - (found.counterfactual[24] ?? 0)).toBeCloseTo(level ?? 0, 12)
    expect((found.fitted[47] ?? 0) - (found.counterfactual[47] ?? 0)).toBeCloseTo(
      (level ?? 0) + 23 * (slopeChange ?? 0),
      12,
    )
  })

  it('has wider intervals at a higher confidence, and the same estimates', () => {
    const surer = estimate(interruptedSeries(stepped(24, 24), { ...demands, confidence: 0.99 }))
    found.coefficients.forEach(({ name, estimate: value, lower, upper }) => {
      const other = named(surer, name)
      expect(other.estimate).toBe(value)
      expect(other.lower).toBeLessThan(lower)
      expect(other.upper).toBeGreaterThan(upper)
    })
  })
})

it('two lines and a known error come back: values in, moved and stretched alike, estimates out', () => {
  const moved = fc.record({
    base: fc.double({ min: -5, max: 5, noNaN: true }),
    slope: fc.double({ min: -0.1, max: 0.1, noNaN: true }),
    level: fc.double({ min: -5, max: 5, noNaN: true }),
    slopeChange: fc.double({ min: -0.1, max: 0.1, noNaN: true }),
  })
  const asked = { ...demands, leastPower: 0 }
  const { months } = stepped(20, 16)
  const plain = estimate(interruptedSeries({ months, interventionIndex: 20 }, asked))
  fc.assert(
    fc.property(moved, ({ base, slope, level, slopeChange }) => {
      const changed = months.map((month, at) => ({
        ...month,
        value: month.value + base + slope * at + (at >= 20 ? level + slopeChange * (at - 20) : 0),
      }))
      const found = estimate(interruptedSeries({ months: changed, interventionIndex: 20 }, asked))
      const added = [base, slope, level, slopeChange]
      expect(found.phi).toBeCloseTo(plain.phi, 4)
      expect(found.power).toBeCloseTo(plain.power, 4)
      found.coefficients.forEach((each, at) => {
        const { estimate: before, standardError } = plain.coefficients[at] ?? each
        expect(each.estimate).toBeCloseTo(before + (added[at] ?? 0), 5)
        expect(each.standardError).toBeCloseTo(standardError, 5)
      })
    }),
    { numRuns: 20 },
  )
})

describe('months without a value', () => {
  it('change nothing but the degrees of freedom they take: given with weight 0 or left out', () => {
    const { months } = stepped(30, 30)
    const missing = new Set([0, 7, 8, 29, 30, 44])
    const given = months.map((month, at) =>
      missing.has(at) ? { ...month, value: Number.NaN, weight: 0 } : month,
    )
    const leftOut = months.filter((_, at) => at === 0 || !missing.has(at))
    const one = estimate(interruptedSeries({ months: given, interventionIndex: 30 }, demands))
    const other = estimate(
      interruptedSeries(
        // The first month stays, with weight 0, so that both count months from it.
        { months: leftOut.with(0, given[0] as SeriesMonth), interventionIndex: 27 },
        demands,
      ),
    )
    expect(one.degreesOfFreedom).toBe(50)
    expect(one.fitted).toHaveLength(60)
    expect(one.fitted.every(Number.isFinite)).toBe(true)
    // The second line begins a month later where the first month after is left out: same line, other level.
    expect(named(other, 'slope change').estimate).toBeCloseTo(
      named(one, 'slope change').estimate,
      10,
    )
    expect(other.jointTest.f).toBeCloseTo(one.jointTest.f, 8)
  })
})

describe('"too early"', () => {
  it('is said until twelve months after have a value', () => {
    expect(interruptedSeries(stepped(53, 0), demands)).toEqual({
      form: 'too early',
      reason: 'months after',
      monthsBefore: 53,
      monthsAfter: 0,
      monthsNeeded: LEAST_MONTHS,
    })
    expect(interruptedSeries(stepped(53, 11), demands).form).toBe('too early')
    expect(interruptedSeries(stepped(53, 12), demands).form).toBe('estimate')
    const { months } = stepped(53, 12)
    const oneMissing = months.with(60, { ...(months[60] as SeriesMonth), weight: 0 })
    expect(interruptedSeries({ months: oneMissing, interventionIndex: 53 }, demands)).toMatchObject(
      {
        form: 'too early',
        monthsAfter: 11,
      },
    )
  })

  it('is said of no months at all', () => {
    expect(interruptedSeries({ months: [], interventionIndex: 0 }, demands).form).toBe('too early')
  })
})

describe('"too few"', () => {
  it('is said where twelve months before are missing', () => {
    expect(interruptedSeries(stepped(11, 40), demands)).toMatchObject({
      form: 'too few',
      reason: 'months before',
      monthsBefore: 11,
      monthsNeeded: 12,
    })
  })

  it('is said where every month lies on the lines: 100 % all the time', () => {
    for (const value of [1, 0, 0.37]) {
      const months = monthsOf(
        Array.from({ length: 40 }, () => value),
        80,
      )
      expect(interruptedSeries({ months, interventionIndex: 20 }, demands)).toMatchObject({
        form: 'too few',
        reason: 'no variation',
      })
    }
  })

  it('is said below the power asked for, with the power and the change that could be seen, and no verdict', () => {
    const noisy = interruptedSeries(stepped(24, 24, 8), demands)
    expect(noisy).toMatchObject({
      form: 'too few',
      reason: 'power',
      leastPower: 0.8,
      leastChange: 0.1,
    })
    if (noisy.form !== 'too few' || noisy.reason !== 'power') throw new Error('not of power')
    expect(noisy.power).toBeLessThan(0.8)
    expect(noisy.detectableChange).toBeGreaterThan(0.1)
    expect(Object.keys(noisy)).not.toContain('coefficients')
    expect(Object.keys(noisy)).not.toContain('claimsChange')
    // The same months can show what they can show.
    const asked = { ...demands, leastChange: noisy.detectableChange * 1.001 }
    expect(interruptedSeries(stepped(24, 24, 8), asked).form).toBe('estimate')
  })

  it('is said exactly where the power is below what is asked for', () => {
    const noise = fc.double({ min: 0.2, max: 12, noNaN: true })
    const span = fc.integer({ min: 12, max: 40 })
    fc.assert(
      fc.property(span, span, noise, (before, after, scale) => {
        const series = stepped(before, after, scale)
        const { power, detectableChange } = estimate(
          interruptedSeries(series, { ...demands, leastPower: 0 }),
        )
        const answer = interruptedSeries(series, demands)
        expect(detectableChange).toBe(0)
        expect(answer.form).toBe(power < 0.8 ? 'too few' : 'estimate')
        if (answer.form === 'estimate') expect(answer.detectableChange).toBeLessThan(0.1001)
      }),
      { numRuns: 40 },
    )
  })
})
