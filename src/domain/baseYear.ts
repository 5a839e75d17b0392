/** Which financial year a percentage is of, as of a date. */
import type { Company, RevenueYear } from '#contract/company.ts'
import { isoDate } from '#contract/units.ts'
import type { IsoDate } from '#contract/units.ts'
import type { PenaltyFacts, StandInBaseYear } from './statutoryMaximum.ts'

/** The year a percentage is of (`wanted`) and the revenue found for it, its own or a stand-in's. */
export type BaseYear =
  | { form: 'known'; wanted: number; revenue: RevenueYear; standIn: StandInBaseYear | null }
  | { form: 'unknown'; wanted: number; reason: string }

/**
 * The preceding financial year and its revenue: the last year that ended before the date.
 *
 * A figure published only after the date (or not yet in the record) is replaced by that of the year
 * before, as a stand-in; only by that one year, so that old figures never pass for new ones. A year
 * that is never published (X since 2022) is unknown.
 *
 * Facebook (years end 31 December): on 2019-06-26 FY2018; on 2020-01-15 FY2019 is wanted, was
 * published on 2020-01-29, so FY2018 stands in.
 */
export function baseYearOf(company: Company, date: IsoDate): BaseYear {
  const wanted = yearWanted(company, date)
  const unpublishedFrom = company.unpublishedFrom?.financialYear
  if (unpublishedFrom !== undefined && wanted >= unpublishedFrom) {
    return { form: 'unknown', wanted, reason: `Revenue for ${wanted} was never published.` }
  }
  const publishedByThen = (year: number) =>
    company.revenueYears.find(
      ({ financialYear, publishedOn }) => financialYear === year && publishedOn <= date,
    )
  const revenue = publishedByThen(wanted)
  if (revenue) return { form: 'known', wanted, revenue, standIn: null }

  const yearBefore = publishedByThen(wanted - 1)
  if (!yearBefore) {
    return { form: 'unknown', wanted, reason: `Revenue for ${wanted} is not in this record.` }
  }
  const cameLater = company.revenueYears.some(({ financialYear }) => financialYear === wanted)
  const because = cameLater ? 'published later' : 'not in this record'
  return {
    form: 'known',
    wanted,
    revenue: yearBefore,
    standIn: { wanted, used: wanted - 1, because },
  }
}

/** The base year of a percentage: as of `revenueDate` where one is given, else of the date itself. */
export function revenueYearOf({ company, date, revenueDate }: PenaltyFacts): BaseYear {
  return baseYearOf(company, revenueDate ?? date)
}

/**
 * Whose average converts, and what has to be published by when: the base year's, by the same day,
 * its stand-in's where that stands in.
 *
 * Facebook on 2020-07-01: 2019; with `rateDate` 2019-06-26 its FY2019 revenue is converted at the
 * average of 2018.
 */
export function rateYearOf(facts: PenaltyFacts): { year: number; publishedBy: IsoDate } {
  const publishedBy = facts.rateDate ?? facts.revenueDate ?? facts.date
  const base = baseYearOf(facts.company, publishedBy)
  const year = base.form === 'known' ? base.revenue.financialYear : base.wanted
  return { year, publishedBy }
}

/** The last financial year ended before the date, by the company's own year end (31 December if unknown). */
function yearWanted(company: Company, date: IsoDate): number {
  const latest = company.revenueYears.at(-1)
  const yearEnd = latest?.periodEnd.slice(4) ?? '-12-31'
  const offset = latest ? latest.financialYear - yearOf(latest.periodEnd) : 0
  const endedThisYear = isoDate(`${date.slice(0, 4)}${yearEnd}`) < date
  return yearOf(date) - (endedThisYear ? 0 : 1) + offset
}

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4))
