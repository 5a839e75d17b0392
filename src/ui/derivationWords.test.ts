import { expect, it } from 'vitest'
import { stepLine, valueWords } from './derivationWords.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const dollars = (amount: number) => ({
  value: { kind: 'money' as const, money: { currency: 'USD' as const, amount } },
})

it('says a sum as exactly as two places can, and else with one', () => {
  expect(plain(valueWords(dollars(55_838e6 * 0.04)))).toBe('USD 2,233.52 m')
  expect(plain(valueWords(dollars((55_838e6 * 0.04) / 1.1818)))).toBe('USD 1,889.9 m')
  expect(plain(valueWords(dollars(5.125e6)))).toBe('USD 5.125 m')
})

it('puts sign, value, label and doubt on a line, and the note behind it', () => {
  const share = { kind: 'share' as const, share: 0.04 }
  const step = { operation: '×' as const, label: 'Maximum share', value: share, verified: false }
  expect(plain(stepLine({ ...step, note: 'From memory.' }))).toBe(
    '× 4 % (Maximum share; unverified). From memory.',
  )
  expect(plain(stepLine({ ...step, operation: null, verified: true, year: 2018 }))).toBe(
    '4 % (Maximum share, 2018)',
  )
})
