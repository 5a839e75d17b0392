import { describe, expect, it } from 'vitest'
import type { Case } from '#contract/case.ts'
import { hours } from '#contract/units.ts'
import { notices } from '#test/fixtures/literalCases.ts'
import { comparedGroups, compareGroupsTable } from './compareGroupsRows.ts'
import {
  cannotBeToldApart,
  compareGroupsState,
  compareGroupsTitle,
  notComparedWords,
  toldApart,
} from './compareGroupsWords.ts'
import { curves } from './curveRows.ts'
import { periodFigures } from './periodRows.ts'
import { deadlinesView } from '#test/fixtures/deadlinesView.ts'

const at = '2019-05-10T12:00Z'
const share = (inTime: number, late: number, given: Partial<Case> = {}) => [
  ...notices(inTime, 'DE', at, 20, given),
  ...notices(late, 'DE', at, 30, given),
]

function compare(cases: readonly Case[], asked: Parameters<typeof deadlinesView>[1] = {}) {
  const view = deadlinesView(cases, asked)
  const groups = periodFigures(view)?.groups ?? []
  return { view, compared: comparedGroups(view, groups, curves(view)) }
}

const categories = [
  ...share(900, 100),
  ...share(895, 105, { category: 'insult' }),
  ...share(800, 200, { category: 'threats' }),
]

describe('groups compared at the deadline', () => {
  it('say in a sentence which cannot be told apart, and rank none', () => {
    const { view, compared } = compare(categories, { by: 'category' })
    expect(compared.rows.map(({ name }) => name)).toEqual(['hate speech', 'threats', 'insult'])
    expect(compareGroupsTitle(view, compared)).toBe(
      'Hate speech and insult cannot be told apart at 24\u00a0h',
    )
    expect(cannotBeToldApart(view, compared)).toBe(
      'Cannot be told apart at 24\u00a0h: hate speech and insult, 90.0 and 89.5\u00a0%, p = 0.71. After Holm.',
    )
    expect(toldApart(compared)).toMatch(
      /^Told apart: 2 of 3 pairs; the closest are threats and insult, 9.5\u00a0points apart \(6.4 to 12.6\), p < 0.001\.$/,
    )
  })

  it('carry the age by which half were closed, with its interval', () => {
    const { compared } = compare(categories, { by: 'category' })
    expect(compared.rows[0]?.median).toEqual({ hours: 20, lower: 20, upper: 20 })
  })

  it('are not compared across triggers: an order is no notice', () => {
    const { compared } = compare(
      [
        ...share(900, 100),
        ...share(920, 80, { channel: 'trusted flagger' }),
        ...share(990, 10, { channel: 'authority order' }),
      ],
      { by: 'channel', chosen: { form: 'own target', targetHours: hours(24) } },
    )
    expect(compared.comparison.pairs).toHaveLength(1)
    expect(notComparedWords(compared)).toMatch(
      /^Not compared: 2 pairs; triggers differ: a notice and an order/,
    )
    expect(compared.rows.map(({ setOffBy }) => setOffBy)).toEqual([null, null, 'an order'])
  })

  it('put a country where the clock is law beside one where it is not: one clock for both', () => {
    const { view, compared } = compare([
      ...share(900, 100),
      ...notices(800, 'FR', at, 20),
      ...notices(200, 'FR', at, 30),
    ])
    expect(compared.rows.map(({ name, isLaw }) => [name, isLaw])).toEqual([
      ['Germany', true],
      ['France', false],
    ])
    expect(compareGroupsTitle(view, compared)).toBe(
      'Germany and France lie 10.0\u00a0points apart at 24\u00a0h',
    )
    expect(cannotBeToldApart(view, compared)).toBeNull()
  })

  it('name three pairs at most, those nearest to being told apart, and count the rest', () => {
    const alike = ['hate speech', 'threats', 'insult', 'unlawful symbols'].flatMap(
      (category, index) => share(90 + index, 10, { category }),
    )
    const { view, compared } = compare(alike, { by: 'category' })
    expect(compareGroupsTitle(view, compared)).toBe(
      'No two categories can be told apart at 24\u00a0h',
    )
    expect(cannotBeToldApart(view, compared)).toMatch(/; and three more pairs\. After Holm\.$/)
  })

  it('keep groups and pairs in one table', () => {
    const { view, compared } = compare(categories, { by: 'category' })
    const { rows } = compareGroupsTable(view, compared)
    expect(rows).toHaveLength(6)
    expect(rows[0]).toMatchObject({ group: 'hate speech', share: 90, n: 1000, median: 20 })
    expect(rows[4]).toMatchObject({
      group: 'hate speech',
      other: 'insult',
      share: 0.5,
      p: 0.7124,
      words: 'cannot be told apart',
    })
  })

  it('leave a group with too few out of every pair, and say so', () => {
    const { compared } = compare([...share(900, 100), ...share(30, 10, { category: 'insult' })], {
      by: 'category',
    })
    expect(compared.comparison.pairs).toEqual([])
    expect(notComparedWords(compared)).toBe(
      'Not compared: 1 pair; insult has 40 cases past the deadline.',
    )
  })

  it('say that nothing was there, or too little', () => {
    const stateOf = (cases: readonly Case[]) => {
      const { view, compared } = compare(cases)
      return compareGroupsState(view, compared)?.form
    }
    expect(stateOf([])).toBe('empty')
    expect(stateOf(share(20, 5))).toBe('too early')
    expect(stateOf(share(90, 10))).toBeUndefined()
  })
})
