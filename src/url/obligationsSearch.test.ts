import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Jurisdiction, Trigger } from '#contract/vocabulary.ts'
import {
  defaultObligationsSearch,
  hasFilter,
  parseObligationsSearch,
  serializeObligationsSearch,
  sortKeys,
  statusGroups,
  type ObligationsSearch,
} from './obligationsSearch.ts'

const anySearch: fc.Arbitrary<ObligationsSearch> = fc.record({
  q: fc.string(),
  status: fc.uniqueArray(fc.constantFrom(...statusGroups)),
  jurisdiction: fc.uniqueArray(fc.constantFrom(...Jurisdiction.options)),
  trigger: fc.uniqueArray(fc.constantFrom(...Trigger.options)),
  kind: fc.constantFrom('all', 'law', 'not-law'),
  sort: fc.record({ key: fc.constantFrom(...sortKeys), descending: fc.boolean() }),
  group: fc.constantFrom('instrument', 'none'),
})

describe('the list’s own parameters', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(anySearch, (values) => {
        expect(parseObligationsSearch(serializeObligationsSearch(values))).toEqual({
          values,
          problems: [],
        })
      }),
    )
  })

  it('leave the defaults out', () => {
    expect(serializeObligationsSearch(defaultObligationsSearch)).toEqual({})
  })

  it('name what could not be read and show the default instead', () => {
    const { values, problems } = parseObligationsSearch({
      status: 'binds,dead',
      sort: '-colour',
      kind: 'maybe',
    })
    expect(values.status).toEqual(['binds'])
    expect(values.sort).toEqual(defaultObligationsSearch.sort)
    expect(values.kind).toBe('all')
    expect(problems).toEqual([
      'sort=-colour is not a column; showing the record’s order',
      'status=dead is not known and was left out',
      'kind=maybe is not known; showing all',
    ])
  })

  it('read a search for a number, which a router may hand over as a number', () => {
    expect(parseObligationsSearch({ q: 24 }).values.q).toBe('24')
  })

  it('say whether anything can be hidden', () => {
    expect(hasFilter(defaultObligationsSearch)).toBe(false)
    expect(hasFilter({ ...defaultObligationsSearch, q: '  ' })).toBe(false)
    expect(hasFilter({ ...defaultObligationsSearch, trigger: ['order'] })).toBe(true)
  })
})
