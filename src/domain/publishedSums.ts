/** Fines and other published sums of an instrument, as one list of entries, each of its own kind. */
import type { Company, Fine } from '#contract/company.ts'
import type { Instrument, PublishedSum } from '#contract/instrument.ts'
import type { IsoDate, Money } from '#contract/units.ts'
import { companyNameOn } from './companyNameOn.ts'

/** One sum from one source. Never added to one of another kind. */
export type PublishedEntry = {
  id: string
  instrument: Instrument
  on: IsoDate
  /** Exclusive: an accrual ends with the settlement. Null: it stands on. */
  until: IsoDate | null
  kind: PublishedSum['kind']
  /** Null: a company outside the record. */
  companyId: string | null
  addressee: string
  authority: string | null
  amount: Money
  /** The upper end of a range; null for a single figure. */
  highAmount: Money | null
  about: string
  /** How a fine stands, and since when that was public; null for a sum that is no fine. */
  standing: Fine['standing'] | null
  standingPublishedOn: IsoDate | null
  parts: NonNullable<Fine['parts']>
  perDay: NonNullable<Fine['perDay']> | null
  verified: boolean
  note: string | null
  /** Ids into the instrument's sources. */
  sourceIds: readonly string[]
}

/** The instrument's fines and sums, oldest first. */
export function publishedSums(
  instrument: Instrument,
  fines: readonly Fine[],
  companies: readonly Company[],
): PublishedEntry[] {
  return [
    ...fines
      .filter(({ instrumentId }) => instrumentId === instrument.id)
      .map((fine) => entryOfFine(fine, instrument)),
    ...instrument.sums.map((sum, index) => ({
      id: `${instrument.id} ${sum.kind} ${index}`,
      instrument,
      on: sum.on,
      until: sum.until ?? null,
      kind: sum.kind,
      companyId: sum.companyId,
      addressee: nameOn(companies, sum.companyId, sum.on),
      authority: null,
      amount: sum.amount,
      highAmount: sum.highAmount ?? null,
      about: sum.note ?? '',
      standing: null,
      standingPublishedOn: null,
      parts: [],
      perDay: null,
      verified: sum.verified,
      note: sum.note ?? null,
      sourceIds: sum.sources,
    })),
  ].toSorted((one, other) => Number(one.on > other.on) - Number(one.on < other.on))
}

const entryOfFine = (fine: Fine, instrument: Instrument): PublishedEntry => ({
  id: fine.id,
  instrument,
  on: fine.on,
  until: null,
  kind: 'imposed',
  companyId: fine.companyId,
  addressee: fine.addressee,
  authority: fine.authority,
  amount: fine.amount,
  highAmount: null,
  about: fine.about,
  standing: fine.standing,
  standingPublishedOn: fine.standingPublishedOn ?? null,
  parts: fine.parts ?? [],
  perDay: fine.perDay ?? null,
  verified: fine.verified,
  note: fine.note ?? null,
  sourceIds: fine.sources,
})

/** The name a company had on a day; the id itself for a company outside the record. */
function nameOn(companies: readonly Company[], companyId: string, date: IsoDate): string {
  const company = companies.find(({ id }) => id === companyId)
  return company ? companyNameOn(company, date) : companyId
}
