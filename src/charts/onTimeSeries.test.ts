import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { OnTimeRow } from './onTimeRow.ts'
import { lowestShare, onTimeEnds, onTimePoints } from './onTimeSeries.ts'

const MONTHS = ['2017-12-01', '2018-01-01', '2018-02-01', '2018-03-01', '2018-04-01'].map(isoDate)

function row(month: number, part: Partial<OnTimeRow>): OnTimeRow {
  return {
    country: 'DE',
    countryName: 'Germany',
    periodStart: MONTHS[month]!,
    periodEnd: MONTHS[month + 1]!,
    share: 0.9,
    isLaw: false,
    n: 100,
    ...part,
  }
}

test('The month in which the clock becomes law belongs to both lines, so that they meet', () => {
  const rows = [
    row(0, { share: 0.8 }),
    row(1, { share: 0.85, isLaw: true, lower: 0.84, upper: 0.86 }),
    row(2, { share: 0.9, isLaw: true }),
  ]
  expect(onTimePoints(rows).map((point) => point.values)).toEqual([
    { 'DE not law': 0.8 },
    { 'DE law': 0.85, 'DE not law': 0.85, 'DE band': [0.84, 0.86] },
    { 'DE law': 0.9 },
  ])
})

test('An immature month and a month with too little carry no point, and the label takes the last that has one', () => {
  const rows = [
    row(0, { share: 0.8 }),
    row(1, { share: null }),
    row(2, { share: 0.7, bounds: { allLate: 0.5, allOnTime: 0.9 } }),
  ]
  expect(onTimePoints(rows).map((point) => point.values)).toEqual([{ 'DE not law': 0.8 }, {}, {}])
  expect(onTimeEnds(rows)).toMatchObject([{ country: 'DE', share: 0.8, immature: { middle: 0.7 } }])
  expect(lowestShare(rows)).toBe(0.5)
})

test('A country without a single point has no label', () => {
  expect(onTimeEnds([row(0, { share: null })])).toEqual([])
})

test('A single month of law stands as a point of the law line', () => {
  expect(onTimePoints([row(0, { isLaw: true })])[0]!.values).toEqual({ 'DE law': 0.9 })
})
