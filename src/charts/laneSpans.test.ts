import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { dayNumber } from './days.ts'
import { laneSpans } from './laneSpans.ts'

const day = (text: string) => dayNumber(isoDate(text))
const avia = [
  { on: isoDate('2019-03-20'), status: 'proposed' as const },
  { on: isoDate('2020-05-13'), status: 'adopted' as const },
  { on: isoDate('2020-06-18'), status: 'struck down' as const },
]

test('Each status lasts until the day of the next; the last one to the edge', () => {
  expect(
    laneSpans(avia, day('2018-07-01'), day('2021-01-01')).map(({ manner, from, to }) => [
      manner,
      from,
      to,
    ]),
  ).toEqual([
    ['dashed', day('2019-03-20'), day('2020-05-13')],
    ['hatched', day('2020-05-13'), day('2020-06-18')],
    ['end', day('2020-06-18'), day('2021-01-01')],
  ])
})

test('A status that began before the span drawn is cut and known to have begun earlier', () => {
  const [first, ...rest] = laneSpans(avia, day('2020-01-01'), day('2020-05-13'))
  expect(first).toMatchObject({ from: day('2020-01-01'), beginsHere: false })
  expect(rest).toEqual([])
})

test('A superseded transition of the same day draws nothing', () => {
  const spans = laneSpans(
    [
      { on: isoDate('2020-01-01'), status: 'proposed' },
      { on: isoDate('2020-01-01'), status: 'adopted' },
    ],
    day('2019-01-01'),
    day('2021-01-01'),
  )
  expect(spans.map((span) => span.status)).toEqual(['adopted'])
})
