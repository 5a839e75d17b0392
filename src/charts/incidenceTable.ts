/** The rows of an `IncidenceChart` as table and CSV show them: every marked age of every line. */
import { type AgeAxis, ageLabel, decisionAxis } from './ageScale.ts'
import { type ChartTable, formatPercentCell, percentCell } from './chartTable.ts'
import type { IncidenceSeries } from './incidenceRow.ts'

/** The ages marked in the picture, and the walls between them; counts at risk where there are any. */
export function incidenceTable(
  series: readonly IncidenceSeries[],
  wallsHours: readonly number[],
  { group, share }: { group: string; share: string },
  { markedHours }: AgeAxis = decisionAxis,
): ChartTable {
  const ages = [...new Set([...markedHours, ...wallsHours])].toSorted((one, other) => one - other)
  const hasAtRisk = series.some(({ points }) => points.some(({ atRisk }) => atRisk !== undefined))
  return {
    columns: [
      { key: 'group', label: group },
      { key: 'age', label: 'By' },
      { key: 'share', label: `${share}, %`, align: 'right', format: formatPercentCell },
      { key: 'lower', label: '95 % from', align: 'right', format: formatPercentCell },
      { key: 'upper', label: '95 % to', align: 'right', format: formatPercentCell },
      ...(hasAtRisk ? [{ key: 'atRisk', label: 'Not ended yet', align: 'right' as const }] : []),
    ],
    rows: series.flatMap(({ name, points }) =>
      ages.flatMap((age) => {
        const at = points.find(({ hours }) => hours === age)
        if (!at) return []
        return [
          {
            group: name,
            age: ageLabel(age),
            share: percentCell(at.share),
            lower: percentCell(at.lower),
            upper: percentCell(at.upper),
            ...(hasAtRisk ? { atRisk: at.atRisk ?? null } : {}),
          },
        ]
      }),
    ),
  }
}
