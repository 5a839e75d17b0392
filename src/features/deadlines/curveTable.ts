/** The curves' rows as table and CSV show them: every marked age of every line. */
import { ageLabel, MARKED_AGES_HOURS } from '#charts/ageScale.ts'
import { type ChartTable, formatPercentCell, percentCell } from '#charts/chartTable.ts'
import type { IncidenceSeries } from '#charts/incidenceRow.ts'

/** The ages marked in the picture, and the walls between them. */
export function curveTable(
  series: readonly IncidenceSeries[],
  wallsHours: readonly number[],
  { group, share }: { group: string; share: string },
): ChartTable {
  const ages = [...new Set([...MARKED_AGES_HOURS, ...wallsHours])].toSorted(
    (one, other) => one - other,
  )
  return {
    columns: [
      { key: 'group', label: group },
      { key: 'age', label: 'By' },
      { key: 'share', label: `${share}, %`, align: 'right', format: formatPercentCell },
      { key: 'lower', label: '95 % from', align: 'right', format: formatPercentCell },
      { key: 'upper', label: '95 % to', align: 'right', format: formatPercentCell },
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
          },
        ]
      }),
    ),
  }
}
