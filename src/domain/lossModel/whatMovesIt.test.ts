import { describe, expect, it } from 'vitest'
import { isoDate, share } from '#contract/units.ts'
import { lossModelInput } from '#test/fixtures/lossModelInput.ts'
import { whatMovesIt } from './whatMovesIt.ts'

const late = { 'de-netzdg.24h': [90, 1000], 'fr-avia.24h': [200, 1000] } as const
const of = (given: Parameters<typeof lossModelInput>[0] = {}) =>
  whatMovesIt(lossModelInput({ late, ...given }))
const row = (id: string, given?: Parameters<typeof of>[0]) => {
  const found = of(given).movers.find((mover) => mover.id === id)
  if (!found) throw new Error(`${id} moves nothing`)
  return found
}

describe('what moves the mean', () => {
  it('doubles with half the tolerance', () => {
    const { mean } = of()
    const { low, high } = row('toleratedLateShare')
    expect(mean).toBeCloseTo(0.09 * 50e6 * 0.25, 2)
    expect(low.setting).toEqual({ unit: 'share', value: 0.025 })
    expect(low.mean / mean).toBeCloseTo(2, 9)
    expect(high.mean / mean).toBeCloseTo(0.5, 9)
  })

  it('follows the late share to both ends of its interval', () => {
    const { low, high } = row('late share')
    // Wilson's interval of 90 in 1,000: 7.37962 % to 10.93418 %
    expect(low.mean).toBeCloseTo(0.0737962 * 50e6 * 0.25, -2)
    expect(high.mean).toBeCloseTo(0.1093418 * 50e6 * 0.25, -2)
  })

  it('goes from token to severe', () => {
    const { low, high } = row('severity')
    expect(low.mean).toBeCloseTo(0.09 * 50e6 * 0.05, 2)
    expect(high.mean).toBeCloseTo(0.09 * 50e6 * 0.5, 2)
  })

  it('asks of each bill what its chance would change, and keeps the day assumed', () => {
    const bills = {
      'fr-avia.csa-sanction': { chance: share(0.5), appliesFrom: isoDate('2019-12-26') },
    }
    const { low, high, rule } = row('chance fr-avia.csa-sanction', { assumptions: { bills } })
    expect(rule?.id).toBe('fr-avia.csa-sanction')
    expect(low.mean).toBeCloseTo(0.09 * 50e6 * 0.25, 2)
    expect(high.mean - low.mean).toBeCloseTo(0.5 * 0.2 * 24e6 * 0.25, 2)
  })

  it('lists the widest first, and nothing that moves nothing', () => {
    const { movers } = of()
    const widths = movers.map(({ low, high }) => Math.abs(high.mean - low.mean))
    expect(widths).toEqual(widths.toSorted((one, other) => other - one))
    expect(Math.min(...widths)).toBeGreaterThan(0)
    expect(movers.map(({ id }) => id)).not.toContain('mostActionsPerYear')
    expect(movers.map(({ of: what }) => what)).not.toContain('sharedActionsPerYear')
  })

  it('is the limit of actions where that cuts the rate', () => {
    const assumptions = { mostActionsPerYear: 0.05 }
    const { low, high } = row('mostActionsPerYear', { assumptions })
    expect(low.mean).toBeCloseTo(0.025 * 50e6 * 0.25, 2)
    expect(high.mean).toBeCloseTo(0.09 * 50e6 * 0.25, 2)
  })

  it('is nothing where nothing is modelled', () => {
    expect(of({ late: {} })).toEqual({ mean: 0, movers: [] })
  })
})
