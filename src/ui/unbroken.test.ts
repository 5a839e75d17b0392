import { expect, test } from 'vitest'
import { unbroken } from './unbroken.ts'

const shown = (sentence: string) => unbroken(sentence).replaceAll('\u00a0', '_')

test('a number stays with its unit, its currency and its month', () => {
  expect(shown('its 24 h and 1 h duties of 13 May 2020')).toBe(
    'its 24_h and 1_h duties of 13_May 2020',
  )
  expect(shown('up to EUR 20 m or 6 % of it')).toBe('up to EUR_20_m or 6_% of it')
})

test('a number before other words is left as it is', () => {
  expect(shown('8 of 19 articles, 5 mayors in 3 months')).toBe(
    '8 of 19 articles, 5 mayors in 3 months',
  )
})
