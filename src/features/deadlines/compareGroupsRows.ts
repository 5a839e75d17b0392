/** The page's groups at the deadline, two by two: shares, medians, differences, what cannot be told apart. */
import { type ChartTable, formatPercentCell, percentCell } from '#charts/chartTable.ts'
import { type ComparableFigure, deadlineFigure } from '#domain/comparability.ts'
import { compareGroups, type GroupComparison } from '#domain/groupComparison.ts'
import type { GroupShare } from '#domain/onTime/groupShares.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import type { ReadAgainst } from '#domain/onTime/readAgainst.ts'
import type { SurvivalQuantile } from '#domain/survival.ts'
import { formatNumber } from '#ui/format.ts'
import type { Curves } from './curveRows.ts'
import { groupHead, longGroupName } from './periodRows.ts'
import type { DeadlinesView } from './useDeadlines.ts'

/** A group at the deadline. */
export interface ComparedRow extends GroupShare {
  name: string
  /** Age by which half were closed, open cases counted; null where it is not reached or not asked. */
  median: SurvivalQuantile | null
  /** "an order" where the first group is set off by something else: drawn on no common scale. */
  setOffBy: string | null
}

export interface ComparedGroups {
  rows: ComparedRow[]
  comparison: GroupComparison
}

/**
 * What a group's share measures. The clock is one for all; a channel of orders is set off by an
 * order, not by a notice, and the two are not compared.
 */
function figureOf(
  { clock }: Pick<ReadAgainst, 'clock'>,
  by: DeadlinesView['by'],
  group: string,
): ComparableFigure {
  const deadline =
    clock.deadline.unit === 'hours'
      ? ({ form: 'hours', deadlineHours: clock.deadline.deadlineHours } as const)
      : ({ form: 'local days', deadlineDays: clock.deadline.deadlineDays } as const)
  const trigger =
    clock.caseKind === 'disclosure'
      ? 'information request'
      : by === 'channel' && group === 'authority order'
        ? 'order'
        : 'notice'
  const figure = deadlineFigure({ deadline, trigger, caseKind: clock.caseKind })
  if (!figure) throw new Error('A clock has hours or days')
  return figure
}

/** Groups in the contract's order, which is no ranking. */
export function comparedGroups(
  view: Pick<DeadlinesView, 'by' | 'against'>,
  groups: readonly GroupShare[],
  curves: Pick<Curves, 'groups'> | null,
): ComparedGroups {
  const { by, against } = view
  const [first] = groups
  const trigger = first ? figureOf(against, by, first.group).trigger : null
  const otherTrigger = (figure: ComparableFigure) =>
    figure.trigger === trigger ? null : figure.trigger
  const rows = groups.map((group) => ({
    ...group,
    name: longGroupName(by, group.group),
    median: curves?.groups.find((curve) => curve.group === group.group)?.median ?? null,
    setOffBy: otherTrigger(figureOf(against, by, group.group)),
  }))
  const comparison = compareGroups(
    rows.map(({ group, name, satisfied, n }) => ({
      group: name,
      satisfied,
      n,
      figure: figureOf(against, by, group),
    })),
    FEWEST_CASES,
  )
  return { rows, comparison }
}

/** Groups, then pairs: one table, so that one file holds the comparison. */
export function compareGroupsTable(
  view: Pick<DeadlinesView, 'by'>,
  compared: ComparedGroups | null,
): ChartTable {
  const percent = { align: 'right', format: formatPercentCell } as const
  const age = { align: 'right', format: (value: number) => formatNumber(value, 2) } as const
  const { rows = [], comparison = { pairs: [], notCompared: [] } } = compared ?? {}
  const nothing = { n: null, median: null, medianFrom: null, medianTo: null, p: null }
  return {
    columns: [
      { key: 'group', label: groupHead[view.by] },
      { key: 'other', label: 'Less' },
      { key: 'share', label: 'On time, %; difference, points', ...percent },
      { key: 'lower', label: '95 % from', ...percent },
      { key: 'upper', label: '95 % to', ...percent },
      { key: 'n', label: 'Past the deadline', align: 'right' },
      { key: 'median', label: 'Median until closed, h', ...age },
      { key: 'medianFrom', label: '95 % from, h', ...age },
      { key: 'medianTo', label: '95 % to, h', ...age },
      {
        key: 'p',
        label: 'p (Holm)',
        align: 'right',
        format: (value: number) => formatNumber(value, 4),
      },
      { key: 'words', label: 'Reading' },
    ],
    rows: [
      ...rows.map(({ name, share, lower, upper, n, median, isLaw }) => ({
        group: name,
        other: null,
        share: percentCell(share),
        lower: percentCell(lower),
        upper: percentCell(upper),
        n,
        median: median?.hours ?? null,
        medianFrom: median?.lower ?? null,
        medianTo: median?.upper ?? null,
        p: null,
        words: share === null ? 'too few' : isLaw ? 'law' : 'yardstick, not law',
      })),
      ...comparison.pairs.map((pair) => ({
        ...nothing,
        group: pair.one,
        other: pair.other,
        share: percentCell(pair.difference),
        lower: percentCell(pair.lower),
        upper: percentCell(pair.upper),
        p: Math.round(pair.adjustedPValue * 1e4) / 1e4,
        words: pair.isToldApart ? 'told apart' : 'cannot be told apart',
      })),
      ...comparison.notCompared.map(({ one, other, because }) => ({
        ...nothing,
        group: one,
        other,
        share: null,
        lower: null,
        upper: null,
        words: `not compared: ${because.join('; ')}`,
      })),
    ],
  }
}
