import { expect, it } from 'vitest'
import { gls } from './gls.ts'
import { restrictedPhi } from './restrictedPhi.ts'
import type { Regression } from './regression.ts'

const about = (values: number[]): Regression => ({
  times: values.map((_, month) => month),
  columns: [Float64Array.from(values, () => 1)],
  values: Float64Array.from(values),
  weights: Float64Array.from(values, () => 1),
})
const waves = [3, 2, 1, -1, -2, -3, -2, -1, 1, 2, 3, 2, 1, -1, -2, -3]

it('values that follow each other remember, values that alternate forget with the other sign', () => {
  expect(restrictedPhi(about(waves))).toBeGreaterThan(0.7)
  const alternating = waves.map((_, at) => (at % 2 === 0 ? 1 : -1) + 0.1 * (at % 3))
  expect(restrictedPhi(about(alternating))).toBeLessThan(-0.8)
})

const restless = [1, 4, 2, 2, 5, 3, 1, 1, 0, 2, 6, 4]

it('no φ has a larger restricted likelihood than the one found', () => {
  const regression = about(restless)
  const highest = gls(regression, restrictedPhi(regression)).restrictedLogLikelihood
  for (let step = -98; step <= 98; step++) {
    const there = gls(regression, step / 100).restrictedLogLikelihood
    expect(there).toBeLessThanOrEqual(highest + 1e-9)
  }
})

it('the memory is that over one month, where months lie between too', () => {
  const every = about(restless)
  const found = restrictedPhi(every)
  expect(found).toBeGreaterThan(0.05)
  // The same values, three months apart: what is left of a month's memory after three is φ³.
  const apart = { ...every, times: restless.map((_, month) => month * 3) }
  expect(restrictedPhi(apart) ** 3).toBeCloseTo(found, 4)
})
