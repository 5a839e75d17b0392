import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dimension, Tally } from '#contract/tally.ts'
import { type Random, seededRandom, uniform } from '#mocks/random.ts'
import { CASE_MIX_LEVEL, caseMixCheck } from './caseMixCheck.ts'

/** One group in one age bin. */
type Counted = { values: string[]; age: number; decided: number; open: number }

function tallyOf(counted: readonly Counted[]): Tally {
  const cells: Tally['cells'] = { group: [], period: [], age: [], outcome: [], count: [] }
  counted.forEach(({ age, decided, open }, group) => {
    ;[open, decided].forEach((count, outcome) => {
      if (count === 0) return
      cells.group.push(group)
      cells.period.push(0)
      cells.age.push(age)
      cells.outcome.push(outcome)
      cells.count.push(count)
    })
  })
  return {
    periodEdges: [],
    ageEdges: [24],
    groups: counted.map(({ values }) => values),
    outcomes: ['open', 'removed'],
    cells,
    coverage: { complete: true, missing: [] },
    rowsSeen: cells.count.reduce((sum, count) => sum + count, 0),
    rowsLeftOut: 0,
  }
}

const byCategory = { by: ['category'] satisfies Dimension[], of: 'category' as const }
const check = (counted: readonly Counted[]) => caseMixCheck(tallyOf(counted), byCategory)
const row = (category: string, decided: number, open: number, age = 0): Counted => ({
  values: [category],
  age,
  decided,
  open,
})

describe('whether open and decided cases of equal age are of one mix', () => {
  it('is the worked example: 24 insults expected among 40 open, 15 seen', () => {
    const found = check([row('insult', 45, 15), row('threats', 15, 25)])
    expect(found).toMatchObject({
      reading: 'differs',
      open: 40,
      rows: [
        { categories: ['insult'], open: 15, expected: 24 },
        { categories: ['threats'], open: 25, expected: 16 },
      ],
      distance: 9 / 40,
      degreesOfFreedom: 1,
    })
    expect(found.statistic).toBeCloseTo(81 / ((40 * 60 * 2400) / 990_000), 10)
    expect(found.pValue).toBeCloseTo(0.00019, 5)
  })

  it('agrees with R over two strata and three categories', () => {
    // R 4.2: mantelhaen.test(array(c(30,20,10, 10,12,18, 25,15,12, 6,9,8), dim = c(3, 2, 2)))
    const found = check([
      row('a', 30, 10),
      row('b', 20, 12),
      row('c', 10, 18),
      row('a', 25, 6, 1),
      row('b', 15, 9, 1),
      row('c', 12, 8, 1),
    ])
    const total = found.rows.reduce((sum, each) => sum + each.expected, 0)
    expect(total).toBeCloseTo(63, 10)
    expect(found.degreesOfFreedom).toBe(2)
    expect(found.statistic).toBeCloseTo(12.3442873957209, 11)
    expect(found.pValue).toBeCloseTo(0.00208675782401875, 14)
  })

  it('compares only cases of equal age: old open cases are not held against young decided ones', () => {
    const found = check([
      row('insult', 400, 40),
      row('threats', 100, 10),
      row('insult', 10, 10, 1),
      row('threats', 40, 40, 1),
    ])
    expect(found).toMatchObject({ reading: 'alike', open: 100 })
    expect(found.statistic).toBeCloseTo(0, 10)
  })

  it('compares only cases of one country and channel', () => {
    const counted: Counted[] = [
      { values: ['DE', 'insult'], age: 0, decided: 400, open: 40 },
      { values: ['DE', 'threats'], age: 0, decided: 100, open: 10 },
      { values: ['FR', 'insult'], age: 0, decided: 10, open: 10 },
      { values: ['FR', 'threats'], age: 0, decided: 40, open: 40 },
    ]
    const by: Dimension[] = ['jurisdiction', 'category']
    expect(caseMixCheck(tallyOf(counted), { by, of: 'category' }).statistic).toBeCloseTo(0, 10)
  })

  it('says that it cannot tell from fewer than 30 open cases, or from one category', () => {
    expect(check([row('insult', 40, 9), row('threats', 10, 20)]).reading).toBe('too few')
    expect(check([row('insult', 40, 90)]).reading).toBe('too few')
    expect(check([])).toMatchObject({ reading: 'too few', open: 0, distance: 0, rows: [] })
  })

  it('counts apart open cases with no decided one of their age', () => {
    const found = check([row('insult', 45, 15), row('threats', 15, 25), row('threats', 0, 70, 1)])
    expect(found).toMatchObject({ open: 40, openAlone: 70 })
  })

  it('leaves paused cases out and makes no strata of exceptions, which the open ones lack', () => {
    const by: Dimension[] = ['category', 'exception']
    const counted: Counted[] = [
      { values: ['insult', 'fact-dependent'], age: 0, decided: 45, open: 0 },
      { values: ['insult', 'paused'], age: 0, decided: 5, open: 500 },
      { values: ['insult', 'unknown'], age: 0, decided: 0, open: 15 },
      { values: ['threats', 'unknown'], age: 0, decided: 15, open: 25 },
    ]
    const found = caseMixCheck(tallyOf(counted), { by, of: 'category' })
    expect(found).toMatchObject({ open: 40, distance: 9 / 40 })
  })

  it('puts rare categories together and names them', () => {
    const found = check([
      row('insult', 60, 30),
      row('threats', 60, 30),
      row('a', 6, 2),
      row('b', 6, 4),
    ])
    expect(found.rows.map(({ categories }) => categories)).toEqual([
      ['insult'],
      ['threats'],
      ['a', 'b'],
    ])
    expect(found.degreesOfFreedom).toBe(2)
  })

  it('keeps silent about a difference of no weight, however sure', () => {
    const found = check([row('insult', 500_000, 51_000), row('threats', 500_000, 49_000)])
    expect(found.pValue).toBeLessThan(1e-6)
    expect(found.distance).toBeLessThan(0.02)
    expect(found.reading).toBe('alike')
  })

  it('throws where the tally is not by what is compared', () => {
    expect(() => caseMixCheck(tallyOf([]), { by: ['channel'], of: 'category' })).toThrow(/category/)
  })
})

const counts = fc.array(
  fc.tuple(
    fc.nat({ max: 60 }),
    fc.nat({ max: 60 }),
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.nat({ max: 3 }),
  ),
  { maxLength: 16 },
)
const counted = counts.map((all) =>
  all.map(([decided, open, name, age]) => row(name, decided, open, age)),
)

describe('for whatever counts', () => {
  it('expected and open add up to the cases compared, and all open ones are somewhere', () => {
    fc.assert(
      fc.property(counted, (all) => {
        const { open, openAlone, rows, distance, pValue } = check(all)
        const sum = (of: 'open' | 'expected') => rows.reduce((total, each) => total + each[of], 0)
        expect(sum('open')).toBe(open)
        expect(sum('expected')).toBeCloseTo(open, 8)
        expect(open + openAlone).toBe(all.reduce((total, each) => total + each.open, 0))
        expect(distance).toBeGreaterThanOrEqual(0)
        expect(distance).toBeLessThanOrEqual(1)
        if (pValue !== null) expect(pValue >= 0 && pValue <= 1).toBe(true)
      }),
    )
  })

  it('does not depend on the order of the categories', () => {
    fc.assert(
      fc.property(counted, (all) => {
        const there = check(all)
        const back = check(all.toReversed())
        expect(back.reading).toBe(there.reading)
        expect(back.distance).toBeCloseTo(there.distance, 10)
        if (there.statistic !== null)
          expect(
            Math.abs((back.statistic ?? NaN) / there.statistic - 1) < 1e-6 ||
              there.statistic < 1e-9,
          ).toBe(true)
      }),
    )
  })
})

/**
 * Cases by category in three age bins: each of `n` cases has a category, leaves as decided or is still
 * open; `openShares` says how often the latter in each category.
 */
function drawn(random: Random, n: number, openShares: readonly number[]): Counted[] {
  const categories = ['a', 'b', 'c', 'd', 'e']
  const mixes = [
    [5, 3, 1, 1, 0.5],
    [1, 3, 5, 1, 1],
    [1, 1, 1, 1, 4],
  ]
  return mixes.flatMap((mix, age) => {
    const total = mix.reduce((sum, one) => sum + one, 0)
    const rows = categories.map((category) => row(category, 0, 0, age))
    for (let i = 0; i < n; i++) {
      let left = uniform(random) * total
      const at = Math.max(
        0,
        mix.findIndex((one) => (left -= one) <= 0),
      )
      const cases = rows[at]
      if (!cases) continue
      if (uniform(random) < (openShares[at] ?? 0)) cases.open++
      else cases.decided++
    }
    return rows
  })
}

describe('over drawn cases', () => {
  const TRIALS = 2000
  const firing = (openShares: readonly number[]) => {
    const random = seededRandom(1)
    let fired = 0
    for (let trial = 0; trial < TRIALS; trial++) {
      if (check(drawn(random, 200, openShares)).reading === 'differs') fired++
    }
    return fired / TRIALS
  }

  it('fires about once in a hundred times where being open has nothing to do with the category', () => {
    const rate = firing([0.2, 0.2, 0.2, 0.2, 0.2])
    // 0.01 ± 4 standard errors of 2,000 trials.
    expect(rate).toBeGreaterThan(0.002)
    expect(rate).toBeLessThan(CASE_MIX_LEVEL + 4 * Math.sqrt((0.01 * 0.99) / TRIALS))
  })

  it('fires nearly always where two categories stay open twice as often', () => {
    expect(firing([0.4, 0.2, 0.2, 0.2, 0.4])).toBeGreaterThan(0.95)
  })
})
