/** Open cases by age as the chart draws them: the bins of the domain with their labels. */
import type { OpenByAgeRow } from '#charts/openByAgeRow.ts'
import type { OpenAgeBin } from '#domain/onTime/openByAge.ts'
import type { OpenEdge } from '#domain/onTime/questionParts.ts'

const edgeLabel = ({ hours, days }: OpenEdge): string => {
  if (days !== undefined) return `${days}\u00a0d`
  return hours < 72 ? `${hours}${hours < 24 ? '' : '\u00a0h'}` : `${hours / 24}\u00a0d`
}

/** A row for each bin, youngest first, labelled by its lower edge. */
export const openByAgeRows = (bins: readonly OpenAgeBin[]): OpenByAgeRow[] =>
  bins.map(({ from, to, count, verdict }) => ({
    fromHours: from?.hours ?? 0,
    toHours: to?.hours ?? null,
    fromLabel: from ? edgeLabel(from) : '0',
    count,
    verdict,
  }))
