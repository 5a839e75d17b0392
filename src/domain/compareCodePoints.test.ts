import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareCodePoints } from './compareCodePoints.ts'

it('puts U+1F600 after U+FFFF, where JavaScript’s own order does not', () => {
  expect(compareCodePoints('\u{1F600}', '\uFFFF')).toBeGreaterThan(0)
  expect(['\u{1F600}', '\uFFFF'].toSorted()).toEqual(['\u{1F600}', '\uFFFF'])
})

it('orders as databases order the bytes of UTF-8', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 6 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b))
      expect(Math.sign(compareCodePoints(a, b))).toBe(bytes)
    }),
    { numRuns: 2000 },
  )
})
