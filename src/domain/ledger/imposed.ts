/** What was imposed, accrued and settled by a day: three lists, none added to another. */
import type { Company, Fine } from '#contract/company.ts'
import type { Amount } from '#contract/exposure.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { Money } from '#contract/units.ts'
import { convert } from '#domain/conversion.ts'
import type { Conversion, PenaltyFacts } from '#domain/exposure.ts'
import { publishedSums, type PublishedEntry } from '#domain/publishedSums.ts'
import { amountOf } from './amount.ts'
import { sharesOfMaximum, type ShareOfMaximum } from './shareOfMaximum.ts'

/** The kinds that are published one by one. */
export type PublishedKind = 'imposed' | 'accrued' | 'settled'

/** A published sum in the currency asked for, at the rate of its own year. */
export type PublishedAmount<Kind extends PublishedKind = PublishedKind> = Omit<
  PublishedEntry,
  'amount' | 'highAmount'
> & {
  amount: Amount<Kind, 'record'>
  /** The upper end of a range; null for a single figure. */
  highAmount: Amount<Kind, 'record'> | null
  nativeAmount: Money
  nativeHighAmount: Money | null
  /** Null where nothing was converted; `amount` is then in its own currency. */
  conversion: Conversion | null
  /** How it stands became public only after the day. */
  isStandingLater: boolean
  sharesOfMaximum: readonly ShareOfMaximum[]
}

/** Those of the company of the facts, and those of all others; oldest first. */
export type PublishedAmounts<Kind extends PublishedKind> = {
  ofCompany: readonly PublishedAmount<Kind>[]
  ofOthers: readonly PublishedAmount<Kind>[]
}

/** The parts of the record that published sums are read from. */
export type PublishedRecord = {
  instruments: readonly Instrument[]
  fines: readonly Fine[]
  companies: readonly Company[]
}

/**
 * Fines imposed up to and including the day, whatever became of them; in no country filter, because
 * precedents of elsewhere are what they are shown for.
 *
 * Facebook on 2021-09-01: EUR 2 m and EUR 3 m, 4 % and 6 % of NetzDG's EUR 50 m, for the report and
 * the complaint channel. Of others on 2022-10-17: Telegram's EUR 5.125 m.
 */
export const imposedOn = (record: PublishedRecord, facts: PenaltyFacts) =>
  publishedOn('imposed', record, facts)

/** What a company set aside, until what it was set aside for is settled. */
export const accruedOn = (record: PublishedRecord, facts: PenaltyFacts) =>
  publishedOn('accrued', record, facts)

/** What a company and an authority agreed on. */
export const settledOn = (record: PublishedRecord, facts: PenaltyFacts) =>
  publishedOn('settled', record, facts)

function publishedOn<Kind extends PublishedKind>(
  kind: Kind,
  { instruments, fines, companies }: PublishedRecord,
  facts: PenaltyFacts,
): PublishedAmounts<Kind> {
  const { date } = facts
  const standing = instruments
    .flatMap((instrument) => publishedSums(instrument, fines, companies))
    .filter((entry) => kindOf(entry) === kind)
    .filter(({ on, until }) => on <= date && (until === null || date < until))
    .toSorted((one, other) => Number(one.on > other.on) - Number(one.on < other.on))
    .map((entry) => published(entry, kind, companies, facts))
  const isOfCompany = ({ companyId }: PublishedAmount<Kind>) => companyId === facts.company.id
  return {
    ofCompany: standing.filter(isOfCompany),
    ofOthers: standing.filter((each) => !isOfCompany(each)),
  }
}

/** A range of what is accrued is accrued. */
const kindOf = ({ kind }: PublishedEntry): PublishedKind =>
  kind === 'accrued range' ? 'accrued' : kind

function published<Kind extends PublishedKind>(
  entry: PublishedEntry,
  kind: Kind,
  companies: readonly Company[],
  facts: PenaltyFacts,
): PublishedAmount<Kind> {
  const { amount, highAmount, standingPublishedOn } = entry
  const year = Number(entry.on.slice(0, 4))
  const inCurrency = (money: Money) => convert(money, facts.currency, year, facts)
  const converted = inCurrency(amount)
  return {
    ...entry,
    amount: amountOf(kind, 'record', converted?.money ?? amount),
    highAmount: highAmount && amountOf(kind, 'record', inCurrency(highAmount)?.money ?? highAmount),
    nativeAmount: amount,
    nativeHighAmount: highAmount,
    conversion: converted?.conversion ?? null,
    isStandingLater: standingPublishedOn !== null && standingPublishedOn > facts.date,
    sharesOfMaximum: sharesOfMaximum(entry, companies, facts.exchangeRates),
  }
}
