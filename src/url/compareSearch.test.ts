import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Jurisdiction } from '#contract/vocabulary.ts'
import { comparisonTopics } from '#domain/comparedText.ts'
import {
  type CompareSearch,
  defaultCompareSearch,
  parseCompareSearch,
  serializeCompareSearch,
} from './compareSearch.ts'

const anySearch: fc.Arbitrary<CompareSearch> = fc.record({
  about: fc.constantFrom(...comparisonTopics),
  texts: fc.dictionary(
    fc.constantFrom(...Jurisdiction.options),
    fc.stringMatching(/^[a-z][a-z0-9-]{0,20}(?:\/[a-z][a-z-]{0,9})?$/),
    { noNullPrototype: true },
  ),
  rows: fc.constantFrom('all', 'differences'),
})

describe('the comparison’s own parameters', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(anySearch, (values) => {
        expect(parseCompareSearch(serializeCompareSearch(values))).toEqual({ values, problems: [] })
      }),
    )
  })

  it('leave the defaults out', () => {
    expect(serializeCompareSearch(defaultCompareSearch)).toEqual({})
    expect(parseCompareSearch({})).toEqual({ values: defaultCompareSearch, problems: [] })
  })

  it('name what could not be read and show the default instead', () => {
    const { values, problems } = parseCompareSearch({
      about: 'colours',
      texts: 'DE:eu-terreg,XX:eu-dsa,FR,GB:<b>',
      rows: 'some',
    })
    expect(values).toEqual({ about: 'leading', texts: { DE: 'eu-terreg' }, rows: 'all' })
    expect(problems).toEqual([
      'about=colours is not known; showing the leading texts',
      'texts=XX:eu-dsa is not a place and a text; it was left out',
      'texts=FR is not a place and a text; it was left out',
      'texts=GB:<b> is not a place and a text; it was left out',
      'rows=some is not known; showing all',
    ])
  })

  it('never fail, whatever the address holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (about, texts, rows) => {
        const { values } = parseCompareSearch({ about, texts, rows })
        expect(parseCompareSearch(serializeCompareSearch(values)).values).toEqual(values)
      }),
    )
  })
})
