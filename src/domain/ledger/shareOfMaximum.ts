/** A fine beside the most its text allowed. Compared, never added. */
import type { Company } from '#contract/company.ts'
import type { PenaltyRule } from '#contract/penalty.ts'
import type { Money } from '#contract/units.ts'
import { isoDate } from '#contract/units.ts'
import { statutoryMaximum, type PenaltyFacts, type StatutoryMaximum } from '#domain/exposure.ts'
import type { PublishedEntry } from '#domain/publishedSums.ts'
import { amountOf, shareOfAmount } from './amount.ts'

/** One part of a fine, the penalty it came from, and which share of that one's maximum it was. */
export type ShareOfMaximum = {
  rule: PenaltyRule
  /** As imposed, in its own currency. */
  imposed: Money
  /** On the day of the fine, for its addressee, in the currency of the fine. */
  maximum: StatutoryMaximum
  /** Null where the maximum is not exact; `reason` then says why. */
  share: number | null
  reason: string | null
}

/**
 * Each part of the fine beside its maximum; none where it is not known what it was imposed under.
 *
 * Facebook's EUR 2 m of July 2019: 4 % of the EUR 50 m. X's EUR 120 m: no share, as 6 % of a revenue
 * that nobody published is unknown.
 */
export function sharesOfMaximum(
  { instrument, parts, companyId, addressee, on }: PublishedEntry,
  companies: readonly Company[],
  exchangeRates: PenaltyFacts['exchangeRates'],
): ShareOfMaximum[] {
  const company = companies.find(({ id }) => id === companyId) ?? outsideOfRecord(addressee)
  return parts.flatMap(({ ruleId, amount }): ShareOfMaximum[] => {
    const rule = instrument.penalties.find(({ id }) => id === ruleId)
    if (!rule) return []
    const facts = { date: on, company, exchangeRates, currency: amount.currency }
    const maximum = statutoryMaximum(rule, facts)
    if (maximum.form !== 'exact') {
      return [{ rule, imposed: amount, maximum, share: null, reason: maximum.reason }]
    }
    const share = shareOfAmount(
      amountOf('imposed', 'record', amount),
      amountOf('statutory maximum', 'record', maximum.amount),
    )
    const reason = share === null ? `No published rate leads to ${amount.currency}.` : null
    return [{ rule, imposed: amount, maximum, share, reason }]
  })
}

/** A sum needs no revenue; a share of one is unknown for a company the record does not have. */
const outsideOfRecord = (name: string): Company => ({
  id: '',
  names: [{ from: isoDate('1900-01-01'), name }],
  seat: null,
  revenueYears: [],
  sources: [],
})
