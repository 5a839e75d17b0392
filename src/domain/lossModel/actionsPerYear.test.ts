import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { share } from '#contract/units.ts'
import { actionsPerYear } from './actionsPerYear.ts'

const assumed = {
  toleratedLateShare: share(0.05),
  actionsPerYearAtTolerance: 0.05,
  mostActionsPerYear: 1,
  lateShareFactor: 1,
}

describe('actions a year', () => {
  it('are those at tolerance where the tolerated share is late', () => {
    expect(actionsPerYear(0.05, assumed)).toMatchObject({ actionsPerYear: 0.05, isAtMost: false })
  })

  it('grow in proportion: 9.1 % late are 0.091 a year', () => {
    expect(actionsPerYear(0.091, assumed).actionsPerYear).toBeCloseTo(0.091, 12)
  })

  it('are none where nothing is late, even where nothing is tolerated', () => {
    expect(actionsPerYear(0, assumed).actionsPerYear).toBe(0)
    expect(actionsPerYear(0, { ...assumed, toleratedLateShare: share(0) }).actionsPerYear).toBe(0)
  })

  it('stop at the most there are in a year, and say so', () => {
    const rate = actionsPerYear(0.8, { ...assumed, mostActionsPerYear: 0.5 })
    expect(rate).toMatchObject({ actionsPerYear: 0.5, isAtMost: true })
    expect(rate.steps.at(-1)).toMatchObject({ operation: 'at most', value: 0.5 })
  })

  it('follow the late share assumed, which is never more than all', () => {
    const half = actionsPerYear(0.1, { ...assumed, lateShareFactor: 0.5 })
    expect(half.actionsPerYear).toBeCloseTo(0.05, 12)
    const doubled = actionsPerYear(0.8, { ...assumed, lateShareFactor: 2, mostActionsPerYear: 9 })
    expect(doubled.actionsPerYear).toBeCloseTo(1, 12)
  })

  it('are what their steps come to', () => {
    const part = fc.double({ min: 0.001, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        part,
        part,
        part,
        part,
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        (...all) => {
          const [late, tolerated, atTolerance, most, factor] = all
          const { actionsPerYear: rate, steps } = actionsPerYear(late, {
            toleratedLateShare: share(tolerated),
            actionsPerYearAtTolerance: atTolerance,
            mostActionsPerYear: most,
            lateShareFactor: factor,
          })
          let running = 0
          for (const { operation, value } of steps) {
            if (operation === null) running = value
            if (operation === '×') running *= value
            if (operation === '÷') running /= value
            if (operation === 'at most') running = Math.min(running, value)
            if (operation === '=') {
              expect(value).toBeLessThanOrEqual(running + 1e-9) // a late share stops at 1
              running = value
            }
          }
          expect(running).toBeCloseTo(rate, 9)
        },
      ),
    )
  })

  it('never fall when more is late', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(part, part, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        expect(actionsPerYear(more, assumed).actionsPerYear).toBeGreaterThanOrEqual(
          actionsPerYear(less, assumed).actionsPerYear,
        )
      }),
    )
  })
})
