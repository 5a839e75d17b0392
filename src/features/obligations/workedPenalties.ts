/** The penalties of an instrument worked out for one company as of a date. */
import type { Company, ExchangeRate } from '#contract/company.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { Cap, PenaltyRule } from '#contract/penalty.ts'
import { isoDate, type Currency, type IsoDate } from '#contract/units.ts'
import type { RevenueYearRow } from '#charts/revenueYearRow.ts'
import { statutoryMaximum, type StatutoryMaximum } from '#domain/exposure.ts'
import { penaltyStatusOn, type PenaltyStatus } from '#domain/status.ts'

export type WorkedPenalty = {
  rule: PenaltyRule
  /** Null where the rule did not stand in the text on the date. */
  status: PenaltyStatus | null
  /** Where the date lies to the rule's window: a bill's amounts change between its stages. */
  standing: 'stands' | 'not yet' | 'no longer'
  maximum: StatutoryMaximum
  /** The same rule by revenue year, up to the base year; empty where no turnover counts. */
  years: RevenueYearRow[]
}

/** For whom the penalties are worked, as of when and in which currency. */
export type PenaltyView = {
  company: Company
  exchangeRates: readonly ExchangeRate[]
  currency: Currency
  asOf: IsoDate
}

/** Every penalty rule of the instrument: those that stand on the date first, then the others. */
export function workedPenalties(instrument: Instrument, view: PenaltyView): WorkedPenalty[] {
  const worked = instrument.penalties.map((rule): WorkedPenalty => {
    const status = penaltyStatusOn(rule, instrument, view.asOf)
    return {
      rule,
      status,
      standing: standingOf(rule, status, view.asOf),
      maximum: statutoryMaximum(rule, { ...view, date: view.asOf }),
      years: revenueYears(rule, view),
    }
  })
  return worked.toSorted((one, other) => rank(one) - rank(other))
}

function rank({ standing }: WorkedPenalty): number {
  return ['stands', 'not yet', 'no longer'].indexOf(standing)
}

function standingOf(
  rule: PenaltyRule,
  status: PenaltyStatus | null,
  asOf: IsoDate,
): WorkedPenalty['standing'] {
  if (rule.until !== undefined && asOf >= rule.until) return 'no longer'
  return status === null ? 'not yet' : 'stands'
}

/**
 * The maximum each revenue year gives, at that year's own rate, up to the base year of the as-of.
 * A year whose figure no published rate converts is left out.
 *
 * 4 % for Facebook in EUR: FY2017 USD 40,653 m gives 1,438.9 m, FY2018 USD 55,838 m 1,889.9 m.
 */
function revenueYears(rule: PenaltyRule, view: PenaltyView): RevenueYearRow[] {
  if (!countsTurnover(rule.cap)) return []
  const baseYear = yearCounted(statutoryMaximum(rule, { ...view, date: view.asOf }))
  if (baseYear === null) return []
  return view.company.revenueYears.flatMap((year): RevenueYearRow[] => {
    if (year.financialYear > baseYear) return []
    // The last day on which this year is the preceding one and its own average rate is out.
    const date = isoDate(`${Number(year.periodEnd.slice(0, 4)) + 1}${year.periodEnd.slice(4)}`)
    const maximum = statutoryMaximum(rule, { ...view, date })
    const money = maximum.form === 'exact' ? maximum.amount : null
    if (money === null || money.currency !== view.currency) return []
    return [
      {
        financialYear: year.financialYear,
        amount: money.amount,
        isBaseYear: year.financialYear === baseYear,
        ...(year.verified ? {} : { isUnverified: true }),
      },
    ]
  })
}

function countsTurnover(cap: Cap): boolean {
  return (
    cap.form === 'share of turnover' ||
    (cap.form === 'greater of' && cap.of.some((part) => part.form === 'share of turnover'))
  )
}

/** The financial year whose revenue the working used; null where none was. */
export function yearCounted(maximum: StatutoryMaximum): number | null {
  const revenue = maximum.derivation.find((step) => step.sourcesIn === 'company')
  return revenue?.year ?? null
}
