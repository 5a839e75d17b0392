/**
 * The statutory maximum: what a text lets an authority impose at most on one undertaking. It is one
 * of five kinds of exposure, never added to another and never multiplied by a number of items.
 */
import type { PenaltyRule } from '#contract/penalty.ts'
import { rateYearOf, revenueYearOf } from './baseYear.ts'
import { capRange } from './capRange.ts'
import { convert } from './conversion.ts'
import { isEuMember } from './jurisdictions.ts'
import type { PenaltyFacts, ShareOfRevenue, StatutoryMaximum, Sum } from './statutoryMaximum.ts'

/** What goes in and out is described beside its types. */
export type * from './statutoryMaximum.ts'
export { simulateLosses } from './losses/simulateLosses.ts'

/**
 * Evaluates a penalty for a company as of a date. It asks only what the text would allow; whether
 * the rule stands on that date is `penaltyStatusOn`'s answer.
 *
 * - `exact`: `amount` in the currency asked for, `nativeAmount` as the text or the report has it.
 * - `bounded`: at least, at most or both. A greater-of whose turnover is not known keeps its fixed
 *   floor; a base that nobody publishes (OSA's qualifying worldwide revenue) is at most the total.
 * - `unknown`, `none set`, `does not reach`: a reason instead of a number, never 0.
 *
 * The base year is the last financial year ended before the date (DSA art. 74, TERREG art. 18(3)).
 * Where its figure came out only later, the year before stands in and `standInBaseYear` says so.
 * Amounts are converted at the average of the base year, and rounded nowhere.
 *
 * Facebook on 2019-06-26 under a 4 % rule: FY2018, USD 55,838 m × 4 % = USD 2,233.52 m, at
 * USD 1.1818 a euro EUR 1,889.9 m. On 2019-01-15 FY2018 was not out: FY2017, USD 1,626.12 m.
 */
export function statutoryMaximum(rule: PenaltyRule, facts: PenaltyFacts): StatutoryMaximum {
  const { cap } = rule
  const { seat } = facts.company
  if (rule.reaches === 'providers seated outside the EU' && seat && isEuMember(seat, facts.date)) {
    const reason = `Only for providers seated outside the EU; this one is seated in ${seat}.`
    return { form: 'does not reach', reason, derivation: [] }
  }
  if ('reason' in cap) {
    return { form: cap.form, reason: cap.reason, derivation: [] }
  }
  const { floor, ceiling, reason, standIn, steps } = capRange(cap, rule, facts)
  const working = { derivation: steps, ...(standIn ? { standInBaseYear: standIn } : {}) }
  if (reason === null && floor) {
    const share = shareOfRevenue(floor, facts)
    return { form: 'exact', ...floor, ...(share ? { shareOfRevenue: share } : {}), ...working }
  }
  if (!floor && !ceiling) return { form: 'unknown', reason: reason ?? 'Unknown.', ...working }
  return {
    form: 'bounded',
    ...(floor ? { atLeast: floor.amount, nativeAtLeast: floor.nativeAmount } : {}),
    ...(ceiling ? { atMost: ceiling.amount, nativeAtMost: ceiling.nativeAmount } : {}),
    conversions: [floor?.conversion, ceiling?.conversion].filter(
      (each) => each !== undefined && each !== null,
    ),
    reason: reason ?? 'Unknown.',
    ...working,
  }
}

/** EUR 50 m beside FY2018's USD 55,838 m: 50 × 1.1818 / 55,838 = 0.106 %. Null where revenue is unknown. */
function shareOfRevenue(sum: Sum, facts: PenaltyFacts): ShareOfRevenue | null {
  const base = revenueYearOf(facts)
  if (base.form === 'unknown') return null
  const { revenue } = base
  const { currency, amount } = revenue.revenue
  const { year, publishedBy: date } = rateYearOf(facts)
  const { exchangeRates } = facts
  const converted = convert(sum.nativeAmount, currency, year, { exchangeRates, date })
  if (!converted || amount === 0) return null
  const share = converted.money.amount / amount
  return { share, financialYear: revenue.financialYear, revenue }
}
