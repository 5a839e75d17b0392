import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { segmentedRegression } from './regression.ts'

const month = (start: string, value = 0, weight = 1) => ({ start: isoDate(start), value, weight })
const yearsEnd = ['2019-11-01', '2019-12-01', '2020-01-01', '2020-02-01'].map((start) =>
  month(start),
)

describe('the terms of a month', () => {
  it('count months from the first, and from the change on', () => {
    const { terms } = segmentedRegression({ months: yearsEnd, interventionIndex: 2 })
    expect(terms).toEqual([
      [1, 0, 0, 0],
      [1, 1, 0, 0],
      [1, 2, 1, 0],
      [1, 3, 1, 1],
    ])
  })

  it('have no step where the change is still to come', () => {
    const found = segmentedRegression({ months: yearsEnd, interventionIndex: 4 })
    expect(found.terms.map(([, , step]) => step)).toEqual([0, 0, 0, 0])
    expect([found.monthsBefore, found.monthsAfter]).toEqual([4, 0])
  })

  it('are the same whether a month without a value is given or left out', () => {
    const march = month('2020-03-01', 5)
    const given = [...yearsEnd.with(2, month('2020-01-01', Number.NaN, 0)), march]
    const leftOut = [...yearsEnd.toSpliced(2, 1), march]
    const one = segmentedRegression({ months: given, interventionIndex: 1 })
    const other = segmentedRegression({ months: leftOut, interventionIndex: 1 })
    expect(one.regression).toEqual(other.regression)
    expect(one.regression.times).toEqual([0, 1, 3, 4])
    expect([one.monthsBefore, one.monthsAfter]).toEqual([1, 3])
    expect(one.terms).toHaveLength(5)
  })
})

describe('what is no series', () => {
  it.each([
    ['months out of time', yearsEnd.toReversed(), 2],
    ['a month given twice', [...yearsEnd, month('2020-02-01')], 2],
    ['a weight below 0', [month('2020-01-01', 1, -1)], 0],
    ['a month with weight and no value', [month('2020-01-01', Number.NaN)], 0],
    ['an index past the end', yearsEnd, 5],
    ['an index between months', yearsEnd, 1.5],
  ])('is refused: %s', (_, months, interventionIndex) => {
    expect(() => segmentedRegression({ months, interventionIndex })).toThrow(RangeError)
  })
})
