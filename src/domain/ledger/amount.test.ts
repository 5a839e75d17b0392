import { expect, test } from 'vitest'
import type { Amount } from '#contract/exposure.ts'
import type { Money } from '#contract/units.ts'
import { addAmounts, amountOf, isMismatch, shareOfAmount, sumAmounts } from './amount.ts'

const euros = (amount: number): Money => ({ currency: 'EUR', amount })
const maximum = amountOf('statutory maximum', 'record', euros(50e6))
const imposed = amountOf('imposed', 'record', euros(2e6))
const modelled = amountOf('modelled', 'demo', euros(1e6))

test('two amounts of one kind, world and currency add up', () => {
  expect(addAmounts(maximum, amountOf('statutory maximum', 'record', euros(5e6)))).toEqual({
    kind: 'statutory maximum',
    world: 'record',
    ...euros(55e6),
  })
})

test('another kind is a type error, and no sum where types do not say', () => {
  // @ts-expect-error: a fine is not a statutory maximum
  expect(addAmounts(maximum, imposed)).toEqual({ problem: 'different kinds' })
  // @ts-expect-error: nor the other way round
  expect(addAmounts(imposed, maximum)).toEqual({ problem: 'different kinds' })
  // @ts-expect-error: what is modelled is no accrual
  expect(addAmounts(modelled, amountOf('accrued', 'demo', euros(1)))).toEqual({
    problem: 'different kinds',
  })
})

test('another world is a type error, and no sum where types do not say', () => {
  const invented = amountOf('statutory maximum', 'demo', euros(5e6))
  // @ts-expect-error: an invented company's cap and a real one's
  expect(addAmounts(maximum, invented)).toEqual({ problem: 'different worlds' })
  const own = amountOf('statutory maximum', 'own', euros(5e6))
  // @ts-expect-error: the user's own and a real company's
  expect(addAmounts(own, maximum)).toEqual({ problem: 'different worlds' })
})

test('amounts whose kind or world is not known beforehand cannot be added to anything', () => {
  const either: Amount<'imposed' | 'settled', 'record'> = imposed
  // @ts-expect-error: it may be a settlement
  expect(addAmounts(either, imposed)).toMatchObject({ amount: 4e6 })
  const anywhere: Amount<'imposed', 'record' | 'demo'> = imposed
  // @ts-expect-error: it may be invented
  expect(addAmounts(anywhere, imposed)).toMatchObject({ amount: 4e6 })
  // @ts-expect-error: money without a kind is no exposure
  expect(addAmounts(maximum, euros(1))).toEqual({ problem: 'different kinds' })
})

test('another currency is a value, never silently a sum', () => {
  const pounds = amountOf('statutory maximum', 'record', { currency: 'GBP', amount: 18e6 })
  const sum = addAmounts(maximum, pounds)
  expect(sum).toEqual({ problem: 'different currencies' })
  expect(isMismatch(sum)).toBe(true)
  expect(isMismatch(maximum)).toBe(false)
})

test('a list adds up by the same rules, and an empty one is not zero', () => {
  expect(sumAmounts('statutory maximum', 'record', [maximum, maximum])).toEqual({
    ...maximum,
    amount: 100e6,
  })
  expect(sumAmounts('statutory maximum', 'record', [])).toBeNull()
  expect(isMismatch(null)).toBe(false)
  const pounds = amountOf('statutory maximum', 'record', { currency: 'GBP', amount: 18e6 })
  expect(sumAmounts('statutory maximum', 'record', [maximum, pounds])).toEqual({
    problem: 'different currencies',
  })
})

test('a list of two kinds or worlds is a type error too', () => {
  // @ts-expect-error: a fine among maxima
  expect(sumAmounts('statutory maximum', 'record', [maximum, imposed])).toEqual({
    problem: 'different kinds',
  })
  const invented = amountOf('statutory maximum', 'demo', euros(1))
  // @ts-expect-error: an invented company's cap among real ones
  expect(sumAmounts('statutory maximum', 'record', [maximum, invented])).toEqual({
    problem: 'different worlds',
  })
  // @ts-expect-error: maxima summed as fines
  expect(sumAmounts('imposed', 'record', [maximum])).toEqual({ problem: 'different kinds' })
})

test('unlike kinds may be compared: EUR 2 m imposed is 4 % of EUR 50 m', () => {
  expect(shareOfAmount(imposed, maximum)).toBe(0.04)
  expect(
    shareOfAmount(imposed, amountOf('statutory maximum', 'record', { currency: 'GBP', amount: 1 })),
  ).toBeNull()
  expect(shareOfAmount(imposed, amountOf('statutory maximum', 'record', euros(0)))).toBeNull()
})
