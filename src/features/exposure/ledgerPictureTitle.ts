/** What the picture of the ledger shows, as a sentence. */
import type { StatutoryMaximumRow } from '#charts/statutoryMaximumRow.ts'
import { capital, textName } from '#ui/caseWords.ts'
import { formatNumeral } from '#ui/format.ts'

/** The one amount a row is sure of; null where it has none. */
function certainOf({ maximum }: StatutoryMaximumRow): number | null {
  if (maximum.form === 'exact') return maximum.amount
  return maximum.form === 'bounded' ? (maximum.atLeast ?? null) : null
}

/**
 * "The largest single penalty in force is NetzDG’s EUR 50 m": the largest of what is certain, in force
 * before what may come; else how many name no amount.
 */
export function ledgerPictureTitle(
  rows: readonly StatutoryMaximumRow[],
  companyName: string,
): string {
  const withAmount = rows.filter((row) => certainOf(row) !== null)
  const binding = withAmount.filter(({ binds }) => binds)
  const [largest] = (binding.length > 0 ? binding : withAmount).toSorted(
    (one, other) => (certainOf(other) ?? 0) - (certainOf(one) ?? 0),
  )
  if (largest) {
    return largest.binds
      ? `For ${companyName}, the largest known penalty in force is ${textName({ shortName: largest.name })}’s, ${largest.label}`
      : `For ${companyName}, the largest known penalty is ${textName({ shortName: largest.name })}’s, ${largest.label}`
  }
  if (rows.length === 0) return `No penalty stands for ${companyName}`
  return `${capital(formatNumeral(rows.length))} ${rows.length === 1 ? 'penalty' : 'penalties'}, and no amount known for ${companyName}`
}
