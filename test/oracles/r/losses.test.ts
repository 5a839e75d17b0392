/** The simulation of losses against R, for a severity that has no ceiling. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { simulateLosses } from '#domain/exposure.ts'

type LossesInR = {
  R: string
  rate: number
  meanLog: number
  sdLog: number
  years: number
  mean: number
  standardDeviation: number
  quantiles: number[]
  quantileErrors: number[]
}
const inR = JSON.parse(readFileSync(new URL('losses.json', import.meta.url), 'utf8')) as LossesInR

const { rate, meanLog, sdLog, years } = inR
const { total } = simulateLosses(
  [{ id: 'lognormal', actionsPerYear: rate, severity: { form: 'lognormal', meanLog, sdLog } }],
  { years, seed: 20_190_626 },
)
/** E[Xⁿ] of one action. */
const moment = (order: number) => Math.exp(order * meanLog + (order * sdLog) ** 2 / 2)

describe(`a million years of Poisson(${rate})-lognormal(${meanLog}, ${sdLog}), beside R ${inR.R}`, () => {
  it('has the mean and standard deviation of the closed form within 4 standard errors', () => {
    expect(inR.mean).toBeCloseTo(393_623.8, 1)
    expect(inR.standardDeviation).toBeCloseTo(452_062.4, 1)
    expect(Math.abs(total.mean - inR.mean)).toBeLessThan(4 * total.meanError)
    const variance = rate * moment(2)
    const error = Math.sqrt((rate * moment(4) + 2 * variance ** 2) / years)
    expect(Math.abs(total.standardDeviation ** 2 - variance)).toBeLessThan(4 * error)
  })

  it.each([
    ['twenty simulations', inR.quantiles],
    ['one simulation', [267_844, 872_561, 1_178_983, 2_078_401]],
  ])('has quantiles within 1 %% of those of %s in R', (_, quantiles) => {
    const found = total.quantiles.map(({ value }) => value)
    for (const [at, expected] of quantiles.entries()) {
      expect(Math.abs((found[at] ?? 0) / expected - 1)).toBeLessThan(0.01)
    }
  })

  it('has limits around each quantile that R finds', () => {
    for (const [at, { value, lower, upper }] of total.quantiles.entries()) {
      const spread = (upper - lower) / (2 * 1.96)
      const error = Math.hypot(spread, inR.quantileErrors[at] ?? 0)
      expect(Math.abs(value - (inR.quantiles[at] ?? 0))).toBeLessThan(4 * error)
    }
  })
})
