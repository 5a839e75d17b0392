import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aalenJohansen, kaplanMeier, survivalQuantile } from '#domain/survival.ts'

const NAMES = ['removed', 'restricted', 'rejected', 'withdrawn'] as const
const ROUNDING = 1e-9

/** Counts by age and outcome at ascending edges, now and then empty, small and very large. */
const counts = fc.integer({ min: 1, max: 20 }).chain((length) => {
  const count = fc.oneof(fc.constant(0), fc.nat(9), fc.nat(100_000))
  const column = fc.array(count, { minLength: length, maxLength: length })
  return fc.record({
    edgesHours: fc
      .uniqueArray(fc.nat(400), { minLength: length, maxLength: length })
      .map((edges) => edges.toSorted((one, other) => one - other)),
    decidedByOutcome: fc.record({
      removed: column,
      restricted: column,
      rejected: column,
      withdrawn: column,
    }),
    censored: column,
  })
})
type Counts = typeof counts extends fc.Arbitrary<infer Value> ? Value : never

const survivalCounts = ({ edgesHours, decidedByOutcome, censored }: Counts) => ({
  edgesHours,
  decided: edgesHours.map((_, edge) =>
    NAMES.reduce((sum, name) => sum + (decidedByOutcome[name][edge] ?? 0), 0),
  ),
  censored,
})

const survivalOf = (given: Counts, confidence = 0.95) =>
  kaplanMeier(survivalCounts(given), { confidence })

function ascends(values: readonly number[]) {
  values.forEach((value, at) => {
    expect(value).toBeGreaterThanOrEqual((values[at - 1] ?? -Infinity) - ROUNDING)
  })
}

/** Null together; else within 0 and 1 and around the estimate. */
function brackets(
  estimate: number,
  { lower, upper }: { lower: number | null; upper: number | null },
) {
  if (lower === null || upper === null) {
    expect([lower, upper]).toEqual([null, null])
    return
  }
  expect(lower).toBeGreaterThanOrEqual(0)
  expect(upper).toBeLessThanOrEqual(1)
  expect(lower).toBeLessThanOrEqual(estimate + ROUNDING)
  expect(upper).toBeGreaterThanOrEqual(estimate - ROUNDING)
}

describe('the estimates of any counts', () => {
  it('never rise (survival), never fall (incidence), and stay within 0 and 1 and their limits', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const survival = survivalOf(given)
        ascends(survival.map((point) => -point.survival))
        survival.forEach((point) => {
          expect(point.survival).toBeGreaterThanOrEqual(0)
          expect(point.survival).toBeLessThanOrEqual(1)
          brackets(point.survival, point)
        })
        for (const points of Object.values(aalenJohansen(given))) {
          ascends(points.map(({ incidence }) => incidence))
          points.forEach((point) => {
            expect(point.incidence).toBeGreaterThanOrEqual(0)
            expect(point.incidence).toBeLessThanOrEqual(1 + ROUNDING)
            brackets(point.incidence, point)
          })
        }
      }),
    )
  })

  it('add up to 1: what is not yet decided, and each way of being decided', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const incidences = Object.values(aalenJohansen(given))
        survivalOf(given).forEach((point, edge) => {
          const decided = incidences.reduce((sum, each) => sum + (each[edge]?.incidence ?? 0), 0)
          expect(decided + point.survival).toBeCloseTo(1, 9)
        })
      }),
    )
  })

  it('hold no NaN and no infinity, whatever is empty', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const points = [survivalOf(given), ...Object.values(aalenJohansen(given))].flat()
        for (const value of points.flatMap((point) => Object.values(point))) {
          expect(value === null || Number.isFinite(value)).toBe(true)
        }
      }),
    )
  })

  it('are those of one outcome alone where there is but one: the incidence is 1 less the survival', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { edgesHours, decided, censored } = survivalCounts(given)
        const { all } = aalenJohansen({ edgesHours, decidedByOutcome: { all: decided }, censored })
        survivalOf(given).forEach((point, edge) => {
          expect(all[edge]?.incidence).toBeCloseTo(1 - point.survival, 9)
          // Greenwood's error and the jackknife's are one for the same curve.
          if (point.standardError !== null) {
            expect(all[edge]?.standardError).toBeCloseTo(point.standardError, 9)
          }
        })
      }),
    )
  })

  it('do not change at other edges with an edge at which nothing happens', () => {
    fc.assert(
      fc.property(counts, fc.nat(19), (given, drawn) => {
        const at = drawn % given.edgesHours.length
        const before = (given.edgesHours[at - 1] ?? -1) + 0.5
        const grown: Counts = {
          edgesHours: given.edgesHours.toSpliced(at, 0, before),
          decidedByOutcome: {
            removed: given.decidedByOutcome.removed.toSpliced(at, 0, 0),
            restricted: given.decidedByOutcome.restricted.toSpliced(at, 0, 0),
            rejected: given.decidedByOutcome.rejected.toSpliced(at, 0, 0),
            withdrawn: given.decidedByOutcome.withdrawn.toSpliced(at, 0, 0),
          },
          censored: given.censored.toSpliced(at, 0, 0),
        }
        expect(survivalOf(grown).toSpliced(at, 1)).toEqual(survivalOf(given))
        expect(aalenJohansen(grown).rejected.toSpliced(at, 1)).toEqual(
          aalenJohansen(given).rejected,
        )
        expect(survivalQuantile(survivalOf(grown), 0.5)).toEqual(
          survivalQuantile(survivalOf(given), 0.5),
        )
      }),
    )
  })

  it('take cases at equal edges as cases of one age', () => {
    fc.assert(
      fc.property(counts, counts, (given, added) => {
        const last = given.edgesHours.length - 1
        const extra = (column: readonly number[]) => column[0] ?? 0
        const one = survivalCounts(given)
        const other = survivalCounts(added)
        const apart = kaplanMeier({
          edgesHours: [...one.edgesHours, one.edgesHours[last] ?? 0],
          decided: [...one.decided, extra(other.decided)],
          censored: [...one.censored, extra(other.censored)],
        })
        const merged = kaplanMeier({
          edgesHours: one.edgesHours,
          decided: one.decided.with(last, (one.decided[last] ?? 0) + extra(other.decided)),
          censored: one.censored.with(last, (one.censored[last] ?? 0) + extra(other.censored)),
        })
        expect(apart.slice(0, -1)).toEqual(merged)
        expect(apart.at(-1)).toEqual(merged.at(-1))
      }),
    )
  })

  it('have wider limits at a higher level', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const wide = survivalOf(given, 0.99)
        survivalOf(given, 0.8).forEach(({ lower, upper }, edge) => {
          const wider = wide[edge]
          if (lower === null || upper === null) expect(wider?.lower).toBeNull()
          else {
            expect(wider?.lower).toBeLessThanOrEqual(lower + ROUNDING)
            expect(wider?.upper).toBeGreaterThanOrEqual(upper - ROUNDING)
          }
        })
      }),
    )
  })

  it('reach a larger part no earlier than a smaller one', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(counts, part, part, (given, one, other) => {
        const points = survivalOf(given)
        const smaller = survivalQuantile(points, Math.min(one, other)).hours
        const larger = survivalQuantile(points, Math.max(one, other)).hours
        expect(smaller ?? Infinity).toBeLessThanOrEqual(larger ?? Infinity)
      }),
    )
  })
})
