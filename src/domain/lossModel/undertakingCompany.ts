/** Whose cases they are, in the shape that a penalty is evaluated for; never a company of the record. */
import type { Company } from '#contract/company.ts'
import type { ExposureWorld } from '#contract/exposure.ts'
import type { Undertaking } from '#contract/sourceAnswers.ts'
import { isoDate, type Money } from '#contract/units.ts'
import type { PenaltyFacts } from '#domain/exposure.ts'

/** The worlds that losses are modelled in. A real company is in neither, and no model takes one. */
export type ModelWorld = Exclude<ExposureWorld, 'record'>

/** A company with the mark that only `undertakingCompany` gives. */
export type UndertakingCompany = Company & { readonly world: ModelWorld }

/** `PenaltyFacts` over an undertaking: the record's companies do not fit. */
export type UndertakingFacts = Omit<PenaltyFacts, 'company'> & {
  readonly company: UndertakingCompany
}

const said: Record<ModelWorld, string> = {
  demo: 'Invented revenue.',
  own: 'Revenue entered on this device.',
}

/**
 * An undertaking as the company that `statutoryMaximum` takes. It has no sources: each year's note
 * says where the figure comes from instead.
 */
export function undertakingCompany(
  { name, seat, revenueYears }: Undertaking,
  world: ModelWorld,
): UndertakingCompany {
  return {
    world,
    id: `undertaking-${world}`,
    names: [{ from: isoDate('1970-01-01'), name }],
    seat,
    revenueYears: revenueYears.map((year) => ({
      ...year,
      sources: [],
      verified: true,
      note: said[world],
    })),
    sources: [],
  }
}

const FIRST_YEAR = 2010
const LAST_YEAR = 2040

/**
 * The user's own revenue as an undertaking: one figure, taken for every financial year, because no
 * more than one is asked for. Revenue of EUR 900 m is the base of 2018 and of 2024 alike.
 */
export function ownUndertaking(
  revenue: Money,
  { name = 'Your undertaking', seat = null }: { name?: string; seat?: string | null } = {},
): Undertaking {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
  return {
    name,
    seat,
    revenueYears: years.map((financialYear) => ({
      financialYear,
      periodEnd: isoDate(`${financialYear}-12-31`),
      publishedOn: isoDate(`${financialYear + 1}-01-01`),
      revenue,
    })),
  }
}
