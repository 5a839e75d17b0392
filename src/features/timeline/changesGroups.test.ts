import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { fines } from '#record/fines.ts'
import { instruments } from '#record/law.ts'
import { changesFinding } from './changesFinding.ts'
import { changesGroups } from './changesGroups.ts'
import { changesRows } from './changesRows.ts'

const between = (since: string, until: string) =>
  changesRows(instruments, fines, { since: isoDate(since), until: isoDate(until) })
const rows = between('2019-06-26', '2020-07-01')
const whole = between('2015-01-01', '2026-11-22')

test('months stand in time, each with its entries', () => {
  const groups = changesGroups(rows, 'month')
  expect(groups[0]?.heading).toBe('July 2019')
  expect(groups.map(({ key }) => key)).toEqual(groups.map(({ key }) => key).toSorted())
  for (const { key, lines } of groups) {
    expect(lines.every(({ on }) => on.startsWith(key))).toBe(true)
  }
})

test('jurisdictions stand in one order, joint texts after those of one', () => {
  const headings = changesGroups(whole, 'jurisdiction').map(({ heading }) => heading)
  expect(headings.slice(0, 3)).toEqual(['Germany', 'France', 'United Kingdom'])
  expect(headings.at(-1)).toMatch(/ and /)
})

test.each(['month', 'jurisdiction'] as const)('by %s each entry stands once', (by) => {
  const ids = changesGroups(whole, by).flatMap(({ lines }) => lines.map(({ id }) => id))
  expect(ids.toSorted()).toEqual(whole.map(({ id }) => id).toSorted())
})

test('the finding counts duties by what became of them, and the other entries', () => {
  expect(changesFinding(rows).replaceAll('\u00A0', ' ')).toBe(
    '22 dated entries of 5 texts: 1 duty came into force, 4 struck down, 5 adopted, 3 proposed or explored, 1 settled; 13 other events, 1 sum and 1 fine',
  )
  expect(changesFinding(between('2019-07-01', '2019-07-02')).replaceAll('\u00A0', ' ')).toBe(
    '1 dated entry of 1 text: 1 fine',
  )
})
