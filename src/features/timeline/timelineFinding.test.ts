import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { laterWordsOf, timelineFinding, timelineTitle } from './timelineFinding.ts'

const plain = (words: string) => words.replaceAll('\u00a0', ' ')

test('the heading counts texts and entries and names the next legal date', () => {
  expect(plain(timelineFinding(15, 129, isoDate('2019-07-09')))).toBe(
    'Between 2015 and 2027, 15 texts have 129 dated entries; the next legal date is 9 July 2019',
  )
  expect(plain(timelineFinding(1, 1, null))).toBe(
    'Between 2015 and 2027, 1 text has 1 dated entry; no later legal date was public',
  )
})

test('the card counts what had happened by the as-of, the day itself included', () => {
  const days = ['2019-06-25', '2019-06-26', '2019-06-27'].map(isoDate)
  expect(plain(timelineTitle(days, isoDate('2019-06-26')))).toBe(
    'By 26 June 2019, 2 of 3 entries had happened',
  )
})

test('what lies after the as-of is known today, or was public by the day of knowledge', () => {
  expect(laterWordsOf(undefined)).toBe('later: known today')
  expect(plain(laterWordsOf(isoDate('2019-06-26')))).toBe('later: public by 26 Jun 2019')
})
