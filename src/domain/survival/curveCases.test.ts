import { describe, expect, it } from 'vitest'
import type { Tally } from '#contract/tally.ts'
import { instant } from '#contract/units.ts'
import { type CurveQuestion, survivalInput, survivalInputs } from './curveCases.ts'

const LOG_BEGINS = instant(1000)
const JUNE = instant(2000)
const question: CurveQuestion = { outcomes: ['removed', 'withdrawn'], observedFrom: null }

/** Cells as [group, period, age, outcome, count]; periods before the log, before June, from June on. */
function tallyOf(groups: string[][], cells: [number, number, number, string, number][]): Tally {
  const outcomes = [...new Set(cells.map(([, , , outcome]) => outcome))].toSorted()
  return {
    periodEdges: [LOG_BEGINS, JUNE],
    ageEdges: [24, 48],
    groups,
    outcomes,
    cells: {
      group: cells.map(([group]) => group),
      period: cells.map(([, period]) => period),
      age: cells.map(([, , age]) => age),
      outcome: cells.map(([, , , outcome]) => outcomes.indexOf(outcome)),
      count: cells.map(([, , , , count]) => count),
    },
    coverage: { complete: true, missing: [] },
    rowsSeen: cells.reduce((sum, [, , , , count]) => sum + count, 0),
    rowsLeftOut: 0,
  }
}

describe('the input of the estimators', () => {
  it('counts a case past the last edge as under way at it, decided or not', () => {
    const tally = tallyOf(
      [[]],
      [
        [0, 1, 0, 'removed', 3],
        [0, 1, 1, 'open', 1],
        [0, 1, 2, 'removed', 1],
      ],
    )
    expect(survivalInput(tally, question)).toEqual({
      edgesHours: [24, 48],
      decided: [3, 0],
      decidedByOutcome: { removed: [3, 0], withdrawn: [0, 0] },
      censored: [0, 2],
      n: 5,
      leftOut: 0,
      outsideRule: 0,
    })
  })

  it('gives an outcome that was not asked for a column of its own', () => {
    const tally = tallyOf(
      [[]],
      [
        [0, 1, 0, 'removed', 2],
        [0, 1, 1, 'unknown', 4],
      ],
    )
    const { decided, decidedByOutcome } = survivalInput(tally, question)
    expect(decided).toEqual([2, 4])
    expect(decidedByOutcome).toEqual({ removed: [2, 0], withdrawn: [0, 0], unknown: [0, 4] })
  })

  it('keeps receipts before the log, paused and excepted cases apart, and counts each case once', () => {
    const tally = tallyOf(
      [
        ['DE', 'none'],
        ['DE', 'paused'],
        ['DE', 'facts to be checked'],
      ],
      [
        [0, 0, 0, 'removed', 7],
        [0, 1, 0, 'removed', 10],
        [0, 2, 0, 'open', 5],
        [1, 1, 0, 'open', 2],
        [2, 1, 0, 'removed', 1],
      ],
    )
    const ofRule: CurveQuestion = {
      ...question,
      observedFrom: LOG_BEGINS,
      by: ['jurisdiction', 'exception'],
      exceptions: ['facts to be checked'],
    }
    const all = survivalInput(tally, ofRule)
    expect(all).toMatchObject({ n: 15, leftOut: 7, outsideRule: 3, censored: [5, 0] })
    expect(all.n + all.leftOut + all.outsideRule).toBe(tally.rowsSeen)
    expect(survivalInput(tally, { ...ofRule, receivedFrom: JUNE }).n).toBe(5)
    expect(survivalInput(tally, { ...ofRule, receivedBefore: JUNE })).toMatchObject({
      n: 10,
      leftOut: 7,
    })
    expect(() => survivalInput(tally, { ...ofRule, receivedFrom: instant(5) })).toThrow('no edge')
  })

  it('reads many groups at once, each as it would be read alone', () => {
    const tally = tallyOf(
      [['DE'], ['FR'], ['GB']],
      [
        [0, 1, 0, 'removed', 3],
        [1, 1, 1, 'open', 4],
        [2, 2, 1, 'withdrawn', 5],
      ],
    )
    const inputs = survivalInputs(tally, question, ([country = '']) =>
      country === 'GB' ? null : country,
    )
    expect([...inputs.keys()]).toEqual(['DE', 'FR'])
    for (const [country, input] of inputs) {
      const alone = survivalInput(tally, { ...question, group: ([value]) => value === country })
      expect(input).toEqual(alone)
    }
  })

  it('has columns of 0 where no case matches', () => {
    const tally = tallyOf([['DE']], [[0, 1, 0, 'removed', 3]])
    const none = survivalInput(tally, { ...question, group: () => false })
    expect(none).toMatchObject({ n: 0, decided: [0, 0], censored: [0, 0] })
    expect(Object.keys(none.decidedByOutcome)).toEqual(['removed', 'withdrawn'])
  })
})
