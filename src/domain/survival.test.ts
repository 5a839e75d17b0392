import { describe, expect, it } from 'vitest'
import {
  aalenJohansen,
  curveAges,
  type IncidencePoint,
  kaplanMeier,
  type SurvivalPoint,
  survivalQuantile,
} from './survival.ts'
import { ageEdgesOf } from './tallyEdges.ts'
import { zoneName, instant } from '#contract/units.ts'

const withoutCases = { edgesHours: [24, 48], censored: [0, 0] }
const level = { confidence: 0.95 }

describe('the Kaplan-Meier estimate', () => {
  it('is that of the worked example', () => {
    const points = kaplanMeier({ edgesHours: [24, 48], decided: [4, 2], censored: [1, 3] }, level)
    expect(points.map(rounded)).toEqual([
      { hours: 24, atRisk: 10, survival: 0.6, standardError: 0.1549, lower: 0.2527, upper: 0.8272 },
      { hours: 48, atRisk: 5, survival: 0.36, standardError: 0.161, lower: 0.0899, upper: 0.6484 },
    ])
  })

  it('has no limits where it is 1 once a case was seen, and limits of 1 before', () => {
    const counts = { edgesHours: [1, 2, 3], decided: [0, 0, 1], censored: [0, 1, 1] }
    expect(kaplanMeier(counts, level)).toMatchObject([
      { survival: 1, standardError: 0, lower: 1, upper: 1 },
      { survival: 1, standardError: 0, lower: null, upper: null },
      { survival: 0.5 },
    ])
  })

  it('has neither error nor limits where nobody is left, and none without a case', () => {
    const nobody = { survival: 0, standardError: null, lower: null, upper: null }
    const ended = kaplanMeier({ edgesHours: [1, 2], decided: [2, 0], censored: [0, 0] }, level)
    expect(ended).toMatchObject([
      { atRisk: 2, ...nobody },
      { atRisk: 0, ...nobody },
    ])
    expect(kaplanMeier({ ...withoutCases, decided: [0, 0] }, level)).toMatchObject([
      { hours: 24, atRisk: 0, survival: 1, standardError: null, lower: null, upper: null },
      { hours: 48, atRisk: 0, survival: 1, standardError: null, lower: null, upper: null },
    ])
    expect(kaplanMeier({ edgesHours: [], decided: [], censored: [] }, level)).toEqual([])
  })

  it('refuses counts and edges that cannot be', () => {
    const given = (edgesHours: number[], decided: number[], censored: number[]) => () =>
      kaplanMeier({ edgesHours, decided, censored }, level)
    expect(given([2, 1], [1, 1], [0, 0])).toThrow(RangeError)
    expect(given([1, 2], [1], [0, 0])).toThrow(RangeError)
    expect(given([1, 2], [1, -1], [0, 0])).toThrow(RangeError)
    expect(given([1, 2], [1, Number.NaN], [0, 0])).toThrow(RangeError)
  })
})

describe('the Aalen-Johansen estimate', () => {
  it('is that of the worked example', () => {
    const { removed, rejected } = aalenJohansen({
      edgesHours: [24, 48],
      decidedByOutcome: { removed: [3, 1], rejected: [1, 1] },
      censored: [1, 3],
    })
    expect(removed.map(rounded)).toEqual([
      {
        hours: 24,
        atRisk: 10,
        incidence: 0.3,
        standardError: 0.1449,
        lower: 0.1164,
        upper: 0.7732,
      },
      {
        hours: 48,
        atRisk: 5,
        incidence: 0.42,
        standardError: 0.1621,
        lower: 0.1971,
        upper: 0.8949,
      },
    ])
    expect(rejected.map(({ incidence }) => incidence)).toEqual([0.1, 0.22])
  })

  it('has no limits where the incidence is 0 once a case was seen, and limits of 0 before', () => {
    const { removed } = aalenJohansen({
      edgesHours: [1, 2, 3],
      decidedByOutcome: { removed: [0, 0, 1], rejected: [0, 1, 0] },
      censored: [0, 0, 1],
    })
    expect(removed).toMatchObject([
      { incidence: 0, standardError: 0, lower: 0, upper: 0 },
      { incidence: 0, standardError: 0, lower: null, upper: null },
      { atRisk: 2 },
    ])
  })

  it('knows nothing without a case', () => {
    const { removed } = aalenJohansen({ ...withoutCases, decidedByOutcome: { removed: [0, 0] } })
    expect(removed[1]).toMatchObject({
      incidence: 0,
      standardError: null,
      lower: null,
      upper: null,
    })
  })
})

describe('the median', () => {
  it('is the middle of the while in which the curve is exactly a half', () => {
    const points = kaplanMeier(
      { edgesHours: [1, 2, 3, 4], decided: [1, 1, 1, 1], censored: [0, 0, 0, 0] },
      level,
    )
    expect(survivalQuantile(points, 0.5)).toEqual({ hours: 2.5, lower: 1, upper: null })
  })

  it('is null where half of the cases were never decided, though its lower limit may be reached', () => {
    const points = kaplanMeier({ edgesHours: [1, 2], decided: [1, 0], censored: [0, 3] }, level)
    expect(survivalQuantile(points, 0.5)).toEqual({ hours: null, lower: 1, upper: null })
    expect(survivalQuantile([], 0.5)).toEqual({ hours: null, lower: null, upper: null })
  })
})

it('curves are counted by ages 1 h apart to 48 h and 6 h to 14 d, with the deadlines', () => {
  const edges = ageEdgesOf({
    kind: 'removal',
    asOf: instant(0),
    where: {},
    by: [],
    zone: zoneName('UTC'),
    periods: { runs: [], cuts: [] },
    ages: curveAges([0.5, 24]),
  })
  const steps = edges.map((edge, index) => edge - (edges[index - 1] ?? 0))
  expect(edges.at(-1)).toBe(14 * 24)
  expect(edges).toEqual(expect.arrayContaining([0.5, 24, 48, 168]))
  edges.forEach((edge, index) => expect(steps[index]).toBeLessThanOrEqual(edge <= 48 ? 1 : 6))
})

/** To four places, as the worked examples are written. */
function rounded(point: SurvivalPoint | IncidencePoint) {
  return Object.fromEntries(
    Object.entries(point).map(([name, value]) => [name, Math.round(Number(value) * 1e4) / 1e4]),
  )
}
