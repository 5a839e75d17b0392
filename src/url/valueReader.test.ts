import { expect, it } from 'vitest'
import { valueReader } from './valueReader.ts'

it('reads what is allowed, hyphens for spaces, each once and in the order given', () => {
  const reader = valueReader({ by: 'hate-speech', list: 'b-c,a,b-c', number: 7 })
  expect(reader.oneOf('by', ['threats', 'hate speech'])).toBe('hate speech')
  expect(reader.listOf('list', ['a', 'b c'])).toEqual(['b c', 'a'])
  expect(reader.text('number')).toBe('7')
  expect(reader.problems).toEqual([])
})

it('falls back and names what it could not use; an empty value is none', () => {
  const reader = valueReader({ by: 'year', list: 'x,a', empty: '' })
  expect(reader.oneOf('by', ['one month', 'week'])).toBe('one month')
  expect(reader.oneOf('by', ['month', 'week'], 'week')).toBe('week')
  expect(reader.oneOf('empty', ['month'])).toBe('month')
  expect(reader.listOf('list', ['a'])).toEqual(['a'])
  expect(reader.problems).toEqual([
    'by=year is not known; showing one-month',
    'by=year is not known; showing week',
    'list=x is not known and was left out',
  ])
})
