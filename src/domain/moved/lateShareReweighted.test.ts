import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GroupLate, lateShareOf, lateShareReweighted } from './lateShareReweighted.ts'

const speed: GroupLate[] = [
  { group: 'insult', late: 9, n: 90 },
  { group: 'threats', late: 5, n: 10 },
]

test('as many insults as threats, at the speed of before, make 30 % late of 14 %', () => {
  const mix = [
    { group: 'insult', late: 0, n: 50 },
    { group: 'threats', late: 0, n: 50 },
  ]
  expect(lateShareOf(speed)).toBeCloseTo(0.14, 12)
  expect(lateShareReweighted(speed, mix)).toBeCloseTo(0.3, 12)
})

test('a kind of case that there was none of takes the late share of all', () => {
  const mix = [
    { group: 'insult', late: 0, n: 50 },
    { group: 'symbols', late: 50, n: 50 },
  ]
  expect(lateShareReweighted(speed, mix)).toBeCloseTo(0.5 * 0.1 + 0.5 * 0.14, 12)
})

test('without a case on either side there is no share', () => {
  expect(lateShareReweighted([], speed)).toBeNull()
  expect(lateShareReweighted(speed, [])).toBeNull()
  expect(lateShareReweighted([{ group: 'insult', late: 0, n: 0 }], speed)).toBeNull()
})

test('for any cases: their own mix changes nothing, and any other stays within the groups’ shares', () => {
  const groups = fc.uniqueArray(
    fc.record({
      group: fc.constantFrom('a', 'b', 'c', 'd'),
      n: fc.integer({ min: 1, max: 1000 }),
      part: fc.integer({ min: 0, max: 100 }),
    }),
    { selector: ({ group }) => group, minLength: 1 },
  )
  const late = (drawn: { group: string; n: number; part: number }[]) =>
    drawn.map(({ group, n, part }) => ({ group, n, late: Math.floor((n * part) / 100) }))
  fc.assert(
    fc.property(groups, groups, (one, other) => {
      const [before, after] = [late(one), late(other)]
      expect(lateShareReweighted(before, before)).toBeCloseTo(lateShareOf(before) ?? NaN, 12)
      const shares = before.map((each) => each.late / each.n)
      const reweighted = lateShareReweighted(before, after) ?? NaN
      expect(reweighted).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12)
      expect(reweighted).toBeLessThanOrEqual(Math.max(...shares) + 1e-12)
    }),
  )
})
