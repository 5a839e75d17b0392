import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MoveCause, moveCauses, movedSteps } from './movedSteps.ts'

type Level = { amount: number } | { unknown: string }

/** A figure of five values, one for each cause, that is their product. */
const product = (
  before: Readonly<Record<MoveCause, number>>,
  after: Readonly<Record<MoveCause, number>>,
  unknownOnce?: MoveCause,
) =>
  movedSteps<Level>({
    dependsOn: moveCauses,
    amountOf: (level) => level,
    levelWith: (taken) => {
      if (unknownOnce && taken.has(unknownOnce)) return { unknown: 'not published' }
      const values = moveCauses.map((cause) => (taken.has(cause) ? after : before)[cause])
      return { amount: values.reduce((all, value) => all * value, 1) }
    },
  })

const all = (value: number): Record<MoveCause, number> => ({
  law: value,
  'case mix': value,
  speed: value,
  'revenue year': value,
  'exchange rate': value,
})

test('each cause in turn takes the later day’s value, and what two do together counts with the later', () => {
  const moved = product(all(1), { ...all(1), law: 100, 'revenue year': 1.5, 'exchange rate': 0.9 })
  expect(moved.from).toEqual({ cents: 100 })
  expect(moved.steps).toEqual([
    { cause: 'law', form: 'moved', cents: 9_900 },
    { cause: 'case mix', form: 'moved', cents: 0 },
    { cause: 'speed', form: 'moved', cents: 0 },
    { cause: 'revenue year', form: 'moved', cents: 5_000 },
    { cause: 'exchange rate', form: 'moved', cents: -1_500 },
  ])
  expect(moved.to).toEqual({ cents: 13_500 })
  expect(moved.changeCents).toBe(13_400)
})

test('what the figure does not depend on is told apart from what moved nothing', () => {
  const { steps } = movedSteps<Level>({
    dependsOn: ['law'],
    amountOf: (level) => level,
    levelWith: () => ({ amount: 50 }),
  })
  expect(steps.map(({ form }) => form)).toEqual([
    'moved',
    'does not depend',
    'does not depend',
    'does not depend',
    'does not depend',
  ])
})

test('from an unknown level on no step has a number, and there is no sum', () => {
  const moved = product(all(1), all(2), 'revenue year')
  expect(moved.steps.map((step) => ('cents' in step ? step.cents : step.form))).toEqual([
    100,
    200,
    400,
    'unknown',
    'unknown',
  ])
  expect(moved.to).toEqual({ unknown: 'not published' })
  expect(moved.changeCents).toBeNull()
})

test('the figure may say itself what a cause moved', () => {
  const moved = movedSteps<Level>({
    dependsOn: ['law', 'revenue year'],
    amountOf: (level) => level,
    levelWith: () => ({ unknown: 'not published' }),
    stepOf: (cause) => (cause === 'law' ? { amount: -50 } : undefined),
  })
  expect(moved.steps[0]).toEqual({ cause: 'law', form: 'moved', cents: -5_000 })
  expect(moved.steps[3]).toEqual({
    cause: 'revenue year',
    form: 'unknown',
    reason: 'not published',
  })
})

test('for any values the steps add up to the difference of the rounded ends, to the cent', () => {
  const value = fc.double({ min: 0, max: 50_000, noNaN: true })
  const values = fc.record({
    law: value,
    'case mix': fc.double({ min: 0, max: 1, noNaN: true }),
    speed: fc.double({ min: 0, max: 1, noNaN: true }),
    'revenue year': value,
    'exchange rate': fc.double({ min: 0.5, max: 2, noNaN: true }),
  })
  const unknown = fc.option(fc.constantFrom(...moveCauses), { nil: undefined })
  fc.assert(
    fc.property(values, values, unknown, (before, after, unknownOnce) => {
      const { from, to, steps, changeCents } = product(before, after, unknownOnce)
      if (unknownOnce) {
        expect(changeCents).toBeNull()
        expect(steps.some(({ form }) => form === 'unknown')).toBe(true)
        return
      }
      if (!('cents' in from) || !('cents' in to)) throw new Error('both ends are known')
      const sum = steps.reduce((cents, step) => cents + ('cents' in step ? step.cents : NaN), 0)
      expect(sum).toBe(to.cents - from.cents)
      expect(changeCents).toBe(sum)
      for (const step of steps) expect('cents' in step && Number.isInteger(step.cents)).toBe(true)
    }),
  )
})
