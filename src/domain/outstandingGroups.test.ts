import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { outstandingGroups } from './outstandingGroups.ts'

const even = Array.from({ length: 27 }, (_, index) => ({
  group: `part ${index}`,
  count: index === 0 ? 800 - 26 * 29 : 29,
  n: index === 0 ? 9000 - 26 * 333 : 333,
}))

describe('groups beside all the others', () => {
  it('stand out only if they would among as many as were looked at', () => {
    const worst = { group: 'worst', count: 120, n: 1000 }
    const alone = outstandingGroups([worst, { group: 'rest', count: 800, n: 9000 }], 50)[0]
    const ofMany = outstandingGroups([...even, worst], 50).at(-1)
    expect(alone).toMatchObject({ share: 0.12, restShare: 800 / 9000, standsOut: true })
    expect(ofMany?.pValue).toBeCloseTo(0.0337, 4)
    // Two groups are one comparison made twice, so Holm doubles it; 28 groups ask for 28 times.
    expect(ofMany?.pValue).toBeCloseTo((alone?.pValue ?? 0) * 14, 10)
  })

  it('with few cases are not tested, and stay in the rest', () => {
    const found = outstandingGroups(
      [
        { group: 'few', count: 40, n: 40 },
        { group: 'one', count: 10, n: 100 },
        { group: 'other', count: 10, n: 100 },
      ],
      50,
    )
    expect(found.map(({ group }) => group)).toEqual(['one', 'other'])
    expect(found[0]?.restShare).toBeCloseTo(50 / 140, 10)
  })

  it('that are all alike never stand out', () => {
    const isQuiet = fc.property(
      fc.integer({ min: 50, max: 5000 }),
      fc.integer({ min: 2, max: 30 }),
      (n, groups) => {
        const alike = Array.from({ length: groups }, (_, group) => ({
          group,
          count: Math.floor(n / 7),
          n,
        }))
        return outstandingGroups(alike, 50).every(({ standsOut }) => !standsOut)
      },
    )
    expect(() => fc.assert(isQuiet)).not.toThrow()
  })
})
