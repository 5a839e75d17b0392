import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownLink, markdownText } from './markdown.ts'

test('marks of Markdown are escaped wherever they stand', () => {
  expect(markdownText('4 % *of* [all] <b> `x` a_b | ~c~ #d')).toBe(
    '4 % \\*of\\* \\[all\\] \\<b\\> \\`x\\` a\\_b \\| \\~c\\~ \\#d',
  )
})

test('a line cannot begin a list, a heading or a rule', () => {
  expect(markdownText('- one')).toBe('\\- one')
  expect(markdownText('+ one')).toBe('\\+ one')
  expect(markdownText('12. May')).toBe('12\\. May')
  expect(markdownText('=== x')).toBe('\\=== x')
})

test('a text of several lines becomes one', () => {
  expect(markdownText('one\n  two')).toBe('one two')
})

test('an address cannot end its link early', () => {
  expect(markdownLink('Bill [1]', 'https://a.example/x_(y) z')).toBe(
    '[Bill \\[1\\]](https://a.example/x_%28y%29%20z)',
  )
})

test('without an address the words stand alone', () => {
  expect(markdownLink('A *decree*', undefined)).toBe('A \\*decree\\*')
})

test('unescaping gives the text back, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const oneLine = text.replace(/\s*[\r\n]\s*/g, ' ')
      expect(markdownText(text).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(oneLine)
    }),
  )
})
