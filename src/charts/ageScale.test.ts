import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageFraction, ageLabel, ageTicks, drawnPoints, stepTo } from './ageScale.ts'
import { answerAxis } from './answerAxis.ts'

const edges = [
  0.5,
  ...Array.from({ length: 48 }, (_, hour) => hour + 1),
  ...Array.from({ length: 48 }, (_, step) => 54 + 6 * step),
].map((hours) => ({ hours }))

describe('the axis of ages', () => {
  it('runs from half an hour to fourteen days, each doubling as wide as the next', () => {
    expect(ageFraction(0)).toBe(0)
    expect(ageFraction(336)).toBe(1)
    expect(ageFraction(24) - ageFraction(12)).toBeCloseTo(ageFraction(2) - ageFraction(1), 12)
  })

  it('writes minutes, hours and days', () => {
    expect([0.5, 24, 36, 48, 168].map(ageLabel)).toEqual([
      '30\u00a0min',
      '24\u00a0h',
      '36\u00a0h',
      '2\u00a0d',
      '7\u00a0d',
    ])
  })

  it('keeps 24 h and 7 d longest where there is little room', () => {
    expect(ageTicks(800, 34)).toEqual([1, 3, 6, 12, 24, 48, 96, 168, 336])
    expect(ageTicks(160, 34)).toEqual([1, 6, 24, 168])
  })

  it('shows hours and months on one axis for answers to authorities', () => {
    expect([1, 4320].map((hours) => ageFraction(hours, answerAxis))).toEqual([0, 1])
    expect(ageTicks(700, 34, answerAxis)).toEqual([1, 3, 8, 24, 48, 240, 720, 2160, 4320])
    expect(ageTicks(180, 34, answerAxis)).toEqual([1, 24, 720, 4320])
  })

  it('steps from mark to mark, the first from receipt', () => {
    expect([stepTo(1), stepTo(24), stepTo(5)]).toEqual([
      { from: 0, to: 1 },
      { from: 12, to: 24 },
      null,
    ])
    expect(stepTo(720, answerAxis)).toEqual({ from: 240, to: 720 })
  })
})

describe('the points drawn', () => {
  it('are at most 60, with every mark and wall among them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 48 }), { maxLength: 12 }), (needed) => {
        const drawn = drawnPoints(edges, needed).map(({ hours }) => hours)
        expect(drawn.length).toBeLessThanOrEqual(60)
        expect(drawn).toEqual(expect.arrayContaining([0.5, ...needed, 336]))
        expect(drawn).toEqual(drawn.toSorted((one, other) => one - other))
      }),
    )
  })

  it('leave nothing out where there are few', () => {
    const few = [1, 24, 168].map((hours) => ({ hours }))
    expect(drawnPoints(few, [])).toEqual(few)
  })
})
