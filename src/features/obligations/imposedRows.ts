/** Fines and other sums that belong to an instrument: five kinds, never added to one another. */
import type { Company, Fine } from '#contract/company.ts'
import type { Instrument, PublishedSum } from '#contract/instrument.ts'
import type { IsoDate, Money } from '#contract/units.ts'
import { companyNameOn } from '#domain/companyNameOn.ts'
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
  const fromFines = fines
    .filter((fine) => fine.instrumentId === instrument.id)
    .map((fine): ImposedRow => ({
      id: fine.id,
      on: fine.on,
      kind: 'imposed',
      addressee: fine.addressee,
      authority: fine.authority,
      amount: fine.amount,
      highAmount: null,
      about: fine.about,
      standing: fine.standing,
      verified: fine.verified,
      note: fine.note ?? null,
      sources: citedSources(instrument, fine.sources),
      isLater: fine.on > asOf,
    }))
  const fromSums = instrument.sums.map((sum, index): ImposedRow => ({
    id: `${instrument.id} ${sum.kind} ${index}`,
    on: sum.on,
    kind: sum.kind,
    addressee: nameOn(companies, sum.companyId, sum.on),
    authority: null,
    amount: sum.amount,
    highAmount: sum.highAmount ?? null,
    about: sum.note ?? '',
    standing: null,
    verified: sum.verified,
    note: sum.note ?? null,
    sources: citedSources(instrument, sum.sources),
    isLater: sum.on > asOf,
  }))
  return [...fromFines, ...fromSums].toSorted((one, other) =>
    one.on < other.on ? -1 : one.on > other.on ? 1 : 0,
  )
}

/** The name a company had on a day; the id itself for a company outside the record. */
function nameOn(companies: readonly Company[], companyId: string, date: IsoDate): string {
  const company = companies.find(({ id }) => id === companyId)
  return company ? companyNameOn(company, date) : companyId
}
