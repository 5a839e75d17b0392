import { expect, it } from 'vitest'
import { shareDecimals } from './shareDecimals.ts'

it('gives a decimal from 1,000 cases on, or where the interval is under a point each way', () => {
  expect(shareDecimals({ satisfied: 912, n: 1000 })).toBe(1)
  expect(shareDecimals({ satisfied: 91, n: 100 })).toBe(0)
  expect(shareDecimals({ satisfied: 900, n: 900 })).toBe(1)
  expect(shareDecimals({ satisfied: 0, n: 0 })).toBe(0)
})
