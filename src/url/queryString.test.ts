import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseQuery, stringifyQuery } from './queryString.ts'

it('writes lists and dates as people would', () => {
  expect(stringifyQuery({ in: 'DE,FR', asOf: '2019-06-26', scenario: 'steady@1' })).toBe(
    '?in=DE,FR&asOf=2019-06-26&scenario=steady@1',
  )
  expect(stringifyQuery({ platform: 'Platform B', q: undefined })).toBe('?platform=Platform+B')
  expect(stringifyQuery({})).toBe('')
})

it('reads values as text: a number stays what was typed', () => {
  expect(parseQuery('?seed=007&q=24')).toEqual({ seed: '007', q: '24' })
})

it('takes the first of a name given twice, and survives a stray percent sign', () => {
  expect(parseQuery('asOf=a&asOf=b&x=%&flag')).toEqual({ asOf: 'a', x: '%', flag: '' })
})

it('brings any text back', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(fc.dictionary(text, text, { noNullPrototype: true }), (values) => {
      delete values['__proto__']
      expect(parseQuery(stringifyQuery(values))).toEqual(values)
    }),
  )
})
