import { describe, expect, it } from 'vitest'
import type { ComparableFigure } from './comparability.ts'
import { compareGroups } from './groupComparison.ts'

const notice: ComparableFigure = {
  unit: 'hours',
  trigger: 'a notice',
  clockStart: 'receipt of the notice',
  kind: 'a decision on content',
}
const order = { ...notice, trigger: 'an order', clockStart: 'receipt of the order' }
const group = (name: string, satisfied: number, n: number, figure = notice) => ({
  group: name,
  satisfied,
  n,
  figure,
})

describe('groups at one deadline, two by two', () => {
  it('are told apart where the adjusted p-value is under 0.05', () => {
    const { pairs } = compareGroups(
      [group('A', 900, 1000), group('B', 895, 1000), group('C', 800, 1000)],
      50,
    )
    expect(pairs.map(({ one, other, isToldApart }) => [one, other, isToldApart])).toEqual([
      ['A', 'B', false],
      ['A', 'C', true],
      ['B', 'C', true],
    ])
    expect(pairs[0]?.difference).toBeCloseTo(0.005, 10)
    expect(pairs[0]?.adjustedPValue).toBeCloseTo(0.713, 2)
  })

  it('may differ alone and not in a table of ten', () => {
    const two = [group('A', 900, 1000), group('B', 870, 1000)]
    const others = ['C', 'D', 'E'].map((name) => group(name, 885, 1000))
    const alone = compareGroups(two, 50).pairs[0]
    const inTable = compareGroups([...two, ...others], 50).pairs[0]
    expect(alone?.isToldApart).toBe(true)
    expect(inTable?.isToldApart).toBe(false)
    expect(inTable?.adjustedPValue).toBeCloseTo((alone?.adjustedPValue ?? 0) * 10, 10)
  })

  it('are not compared across triggers, and such pairs cost the others nothing', () => {
    const { pairs, notCompared } = compareGroups(
      [
        group('user notice', 900, 1000),
        group('trusted flagger', 930, 1000),
        group('authority order', 990, 1000, order),
      ],
      50,
    )
    expect(pairs).toHaveLength(1)
    expect(pairs[0]?.adjustedPValue).toBeCloseTo(0.0165, 4) // as if there were no other pair
    expect(notCompared).toHaveLength(2)
    expect(notCompared[0]?.because[0]).toBe('triggers differ: a notice and an order')
  })

  it('are not compared where one has too few cases', () => {
    const { pairs, notCompared } = compareGroups([group('A', 900, 1000), group('B', 30, 40)], 50)
    expect(pairs).toEqual([])
    expect(notCompared[0]?.because).toEqual(['B has 40 cases past the deadline'])
  })
})
