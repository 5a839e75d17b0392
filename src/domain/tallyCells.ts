/** From counted keys to an answer's columns, in the order the contract sets. */
import type { Tally } from '#contract/tally.ts'
import { compareCodePoints } from './compareCodePoints.ts'
import type { KeyCounts } from './tallyCount.ts'

type KeyShape = {
  groupLabels: readonly (readonly string[])[]
  ageCount: number
  outcomeLabels: readonly string[]
}

/**
 * Reads each key's digits back (period, groups, age, outcome), keeps only the groups and outcomes
 * that occur, orders them by code point, and sorts the cells by (group, period, age, outcome).
 */
export function tallyCells(
  counted: KeyCounts,
  shape: KeyShape,
): Pick<Tally, 'groups' | 'outcomes' | 'cells' | 'rowsSeen'> {
  const { groupLabels, ageCount, outcomeLabels } = shape
  const groupCount = groupLabels.reduce((all, labels) => all * labels.length, 1)
  const rows = Array.from(counted.entries(), ([key, count]) => {
    const afterOutcome = Math.floor(key / outcomeLabels.length)
    const afterAge = Math.floor(afterOutcome / ageCount)
    return {
      group: afterAge % groupCount,
      period: Math.floor(afterAge / groupCount),
      age: afterOutcome % ageCount,
      outcome: key % outcomeLabels.length,
      count,
    }
  })
  const groups = ranked(
    rows.map((row) => row.group),
    (code) => labelsOf(code, groupLabels),
  )
  const outcomes = ranked(
    rows.map((row) => row.outcome),
    (code) => [outcomeLabels[code] ?? ''],
  )
  const cells = rows
    .map((row) => ({
      ...row,
      group: groups.rankOf.get(row.group) ?? 0,
      outcome: outcomes.rankOf.get(row.outcome) ?? 0,
    }))
    .toSorted(
      (a, b) => a.group - b.group || a.period - b.period || a.age - b.age || a.outcome - b.outcome,
    )
  return {
    groups: groups.labels,
    outcomes: outcomes.labels.flat(),
    cells: {
      group: cells.map((cell) => cell.group),
      period: cells.map((cell) => cell.period),
      age: cells.map((cell) => cell.age),
      outcome: cells.map((cell) => cell.outcome),
      count: cells.map((cell) => cell.count),
    },
    rowsSeen: cells.reduce((sum, cell) => sum + cell.count, 0),
  }
}

/** A group's digits, the last dimension first, as its labels in the order of the question. */
function labelsOf(group: number, groupLabels: KeyShape['groupLabels']): string[] {
  let rest = group
  return groupLabels
    .toReversed()
    .map((labels) => {
      const label = labels[rest % labels.length] ?? ''
      rest = Math.floor(rest / labels.length)
      return label
    })
    .toReversed()
}

function ranked(codes: readonly number[], labelsOfCode: (code: number) => string[]) {
  const sorted = Array.from(new Set(codes), (code) => ({ code, labels: labelsOfCode(code) }))
  sorted.sort((a, b) => compareLabels(a.labels, b.labels))
  return {
    labels: sorted.map((one) => one.labels),
    rankOf: new Map(sorted.map(({ code }, rank) => [code, rank])),
  }
}

function compareLabels(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) {
    const order = compareCodePoints(a[i] ?? '', b[i] ?? '')
    if (order !== 0) return order
  }
  return 0
}
