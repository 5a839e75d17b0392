import { expect, it } from 'vitest'
import { modelledMoneyWords, moneyWords } from './moneyWords.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const euros = (amount: number) => ({ currency: 'EUR' as const, amount })

it('A small sum keeps its thousands, a large one its tenths of a million', () => {
  expect(plain(moneyWords(euros(5_125_000)))).toBe('EUR 5.125 m')
  expect(plain(moneyWords(euros(1_889.9e6)))).toBe('EUR 1,889.9 m')
})

it('A modelled sum has three digits, whatever its size', () => {
  const said = [12_498_200, 707_022, 1_424_900, 61_200_000, 999_600_000, 1_434_000_000, 0].map(
    (amount) => plain(modelledMoneyWords(euros(amount))),
  )
  expect(said).toEqual([
    'EUR 12.5 m',
    'EUR 707,000',
    'EUR 1.42 m',
    'EUR 61.2 m',
    'EUR 1 bn',
    'EUR 1,430 m',
    'EUR 0',
  ])
})
