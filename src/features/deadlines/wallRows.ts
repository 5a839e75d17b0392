/** What the curves say at the walls: a row for each group, and how the cases had ended by 7 d. */
import type { ChartTable } from '#charts/chartTable.ts'
import { formatPercentCell, percentCell } from '#charts/chartTable.ts'
import type { OutcomePart } from '#charts/outcomePart.ts'
import type { GroupLook } from '#charts/groupLook.ts'
import { groupLook } from '#charts/groupLook.ts'
import type { IncidenceWall } from '#charts/incidenceRow.ts'
import type { SurvivalQuantile } from '#domain/survival.ts'
import type { DeadlineGrouping } from '#url/deadlinesSearch.ts'
import { type Curves, decidedBy, type DecidedShare } from './curveRows.ts'
import { groupName } from './curveSeries.ts'
import { outcomeAge, outcomeShares } from './curveWords.ts'

export interface WallRow {
  group: string
  name: string
  look: GroupLook
  isLaw: boolean
  n: number
  /** One for each wall, in their order; null where nobody was seen so long. */
  shares: (DecidedShare | null)[]
  median: SurvivalQuantile
}

/** Each group's share closed within each wall, and the age by which half were closed. */
export const wallRows = (
  { groups }: Curves,
  by: DeadlineGrouping,
  walls: readonly Pick<IncidenceWall, 'atHours'>[],
): WallRow[] =>
  groups.map((curve, index) => ({
    group: curve.group,
    name: groupName(by, curve.group),
    look: groupLook(curve.group, index),
    isLaw: curve.isLaw,
    n: curve.cases.n,
    shares: walls.map(({ atHours }) => decidedBy(curve, atHours)),
    median: curve.median,
  }))

/** The same rows for table and CSV; ages in hours. */
export function wallTable(
  rows: readonly WallRow[],
  walls: readonly Pick<IncidenceWall, 'name'>[],
  group: string,
): ChartTable {
  return {
    columns: [
      { key: 'group', label: group },
      { key: 'n', label: 'Cases', align: 'right' },
      ...walls.flatMap(({ name }, index) => [
        percentColumn(`share${index}`, `Closed within ${name}, %`),
        percentColumn(`lower${index}`, '95 % from'),
        percentColumn(`upper${index}`, '95 % to'),
      ]),
      { key: 'median', label: 'Half closed by, h', align: 'right' },
      { key: 'medianLower', label: '95 % from', align: 'right' },
      { key: 'medianUpper', label: '95 % to', align: 'right' },
      { key: 'law', label: 'Clock' },
    ],
    rows: rows.map(({ name, n, shares, median, isLaw }) => ({
      group: name,
      n,
      ...Object.fromEntries(
        shares.flatMap((at, index) => [
          [`share${index}`, percentCell(at?.share)],
          [`lower${index}`, percentCell(at?.lower)],
          [`upper${index}`, percentCell(at?.upper)],
        ]),
      ),
      median: median.hours,
      medianLower: median.lower,
      medianUpper: median.upper,
      law: isLaw ? 'law' : 'yardstick, not law',
    })),
  }
}

const percentColumn = (key: string, label: string) => ({
  key,
  label,
  align: 'right' as const,
  format: formatPercentCell,
})

const FILLS: Record<string, OutcomePart['fill']> = {
  removed: 'ink',
  restricted: 'slate',
  rejected: 'pale',
  disclosed: 'ink',
  'partly disclosed': 'slate',
  refused: 'pale',
  challenged: 'outline',
  withdrawn: 'outline',
}

/** How all counted cases had ended by `outcomeAge`, and what was open; the parts add up to 1. */
export function outcomeParts(curves: Curves | null): OutcomePart[] {
  const ended = outcomeShares(curves, outcomeAge(curves)).map(({ outcome, share }) => ({
    name: outcome === 'rejected' ? 'rejected (kept)' : outcome,
    share,
    fill: FILLS[outcome] ?? ('outline' as const),
  }))
  if (ended.length === 0) return []
  const open = 1 - ended.reduce((sum, { share }) => sum + share, 0)
  return [...ended, { name: 'open', share: Math.max(0, open), fill: 'late' }]
}
