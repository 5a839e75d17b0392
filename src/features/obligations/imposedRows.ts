/** Fines and other sums that belong to an instrument: five kinds, never added to one another. */
import type { Company, Fine } from '#contract/company.ts'
import type { Instrument, PublishedSum } from '#contract/instrument.ts'
import type { IsoDate, Money } from '#contract/units.ts'
import { publishedSums } from '#domain/publishedSums.ts'
import { citedSources, type CitedSource } from '#ui/citedSources.ts'

export type ImposedRow = {
  id: string
  on: IsoDate
  kind: PublishedSum['kind']
  addressee: string
  authority: string | null
  amount: Money
  /** The upper end of a range; null for a single figure. */
  highAmount: Money | null
  about: string
  /** How a fine stands: paid, under appeal … ; null for a sum that is no fine. */
  standing: Fine['standing'] | null
  verified: boolean
  note: string | null
  sources: CitedSource[]
  isLater: boolean
}

/** The instrument's fines and sums, oldest first. */
export function imposedRows(
  instrument: Instrument,
  fines: readonly Fine[],
  companies: readonly Company[],
  asOf: IsoDate,
): ImposedRow[] {
  return publishedSums(instrument, fines, companies).map((entry) => ({
    id: entry.id,
    on: entry.on,
    kind: entry.kind,
    addressee: entry.addressee,
    authority: entry.authority,
    amount: entry.amount,
    highAmount: entry.highAmount,
    about: entry.about,
    standing: entry.standing,
    verified: entry.verified,
    note: entry.note,
    sources: citedSources(instrument, entry.sourceIds),
    isLater: entry.on > asOf,
  }))
}
