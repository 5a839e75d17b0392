import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import {
  changesForms,
  changesGroupings,
  parseChangesSearch,
  serializeChangesSearch,
  yearBefore,
} from './changesSearch.ts'

const asOf = isoDate('2019-06-26')
const read = (raw: Record<string, unknown>) => parseChangesSearch(raw, asOf)

test('without values it is the twelve months up to the as-of, by month, as a page', () => {
  expect(read({})).toEqual({
    values: {
      since: '2018-06-26',
      until: '2019-06-26',
      isSwapped: false,
      by: 'month',
      form: 'page',
    },
    problems: [],
  })
})

test('an end without a beginning has the twelve months before it', () => {
  expect(read({ until: '2017-03-01' }).values).toMatchObject({
    since: '2016-03-01',
    until: '2017-03-01',
  })
})

test('a later day first is exchanged, and said so', () => {
  expect(read({ since: '2020-07-01', until: '2019-06-26' }).values).toMatchObject({
    since: '2019-06-26',
    until: '2020-07-01',
    isSwapped: true,
  })
})

test('what cannot be used falls back and is named', () => {
  const { values, problems } = read({ since: '2019-02-29', changesBy: 'year', changesAs: 'pdf' })
  expect(values).toEqual(read({}).values)
  expect(problems).toEqual([
    'since=2019-02-29 is not a date from 1900 to 2099; showing twelve months',
    'changesBy=year is not known; showing month',
    'changesAs=pdf is not known; showing page',
  ])
})

test('the day a year before a leap day is the 28th', () => {
  expect(yearBefore(isoDate('2020-02-29'))).toBe('2019-02-28')
  expect(yearBefore(isoDate('2019-06-26'))).toBe('2018-06-26')
})

test('what is written is read again, and defaults are not written', () => {
  expect(Object.values(serializeChangesSearch(read({}).values, asOf))).toEqual(
    Array.from({ length: 4 }, () => undefined),
  )
  const day = fc
    .date({ min: new Date('1901-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((at) => isoDate(at.toISOString().slice(0, 10)))
  fc.assert(
    fc.property(
      fc.tuple(day, day),
      fc.constantFrom(...changesGroupings),
      fc.constantFrom(...changesForms),
      (days, by, form) => {
        const [since, until] = days.toSorted() as [typeof asOf, typeof asOf]
        const values = { since, until, by, form }
        expect(read(serializeChangesSearch(values, asOf))).toEqual({
          values: { ...values, isSwapped: false },
          problems: [],
        })
      },
    ),
  )
})
