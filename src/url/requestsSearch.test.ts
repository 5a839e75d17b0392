import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hours, isoDate } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import {
  defaultRequestsSearch,
  parseRequestsSearch,
  requestEnds,
  requestGroupings,
  requestMeasures,
  type RequestsSearch,
  serializeRequestsSearch,
  withRequestsSearch,
  writeEveryRequestsValue,
} from './requestsSearch.ts'

const anyDay = fc
  .integer({ min: 0, max: 9000 })
  .map((days) => isoDate(new Date(Date.UTC(2005, 0, 1 + days)).toISOString().slice(0, 10)))
const anySearch: fc.Arbitrary<RequestsSearch> = fc.record({
  by: fc.constantFrom(...requestGroupings),
  measure: fc.constantFrom(...requestMeasures),
  end: fc.constantFrom(...requestEnds),
  within: fc.integer({ min: 1, max: 8784 }).map(hours),
  on: anyDay,
  place: fc.constantFrom(...Country.options),
  table: fc.option(anyDay.map((day) => isoDate(`${day.slice(0, 7)}-01`))),
  cell: fc.option(fc.stringMatching(/^[a-z]{1,9}~[A-Za-z0-9 ()-]{0,30}$/)),
  truth: fc.boolean(),
})

describe('the requests page’s own parameters', () => {
  it('come back as they were written, in short or in full', () => {
    fc.assert(
      fc.property(anySearch, (values) => {
        const expected = { values, problems: [] }
        expect(parseRequestsSearch(serializeRequestsSearch(values))).toEqual(expected)
        expect(parseRequestsSearch(writeEveryRequestsValue(values))).toEqual(expected)
      }),
    )
  })

  it('leave the defaults out, and read an empty address as the defaults', () => {
    expect(serializeRequestsSearch(defaultRequestsSearch)).toEqual({})
    expect(parseRequestsSearch({ by: '', table: '' })).toEqual({
      values: defaultRequestsSearch,
      problems: [],
    })
  })

  it('fall back one by one, each with a sentence of its own', () => {
    const { values, problems } = parseRequestsSearch({
      by: 'colour',
      measure: 'hope',
      within: '9000',
      on: '2019-02-30',
      place: 'EU',
      table: '2019-13',
      cell: '<script>',
    })
    expect(values).toEqual(defaultRequestsSearch)
    expect(problems).toEqual([
      'by=colour is not known; showing channel',
      'measure=hope is not known; showing answered',
      'within=9000 is not a number of hours up to 8784; showing 720',
      'on=2019-02-30 is not a date; showing 2019-06-26',
      'place=EU is not a country here; showing FR',
      'table=2019-13 is not a month; the table begins where it does by itself',
      'cell=<script> is not a mark of this page; it was left out',
    ])
  })

  it('never throw, and what was read is read the same again', () => {
    const names = Object.keys(defaultRequestsSearch)
    const anyValue = fc.oneof(fc.string(), fc.integer(), fc.constantFrom('0', '48', '2019-06', '-'))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), anyValue), (raw) => {
        const { values } = parseRequestsSearch(raw)
        expect(parseRequestsSearch(serializeRequestsSearch(values)).values).toEqual(values)
      }),
    )
  })

  it('take the place of the page’s own and leave what is not theirs', () => {
    const before = { by: 'country', cell: 'volume~2019-05-01', events: 'all' }
    const values: RequestsSearch = { ...defaultRequestsSearch, measure: 'volume' }
    expect(withRequestsSearch(before, values)).toEqual({ events: 'all', measure: 'volume' })
  })
})
