/** All that the page shows of cases, as one pure function of an answered view. */
import type { OnTimeRow } from '#charts/onTimeRow.ts'
import type { OpenByAgeRow } from '#charts/openByAgeRow.ts'
import type { RiskRow } from '#charts/riskRow.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { Tally } from '#contract/tally.ts'
import type { Instant } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { countryShortName } from '#ui/CountryMark.tsx'
import type { CountryFigure } from './caseTitles.ts'
import { headlineFigure, type OnTimeFigure, previousFigure } from '#domain/onTime/onTimeFigure.ts'
import { openByAge, type OpenFigure, openFigure } from '#domain/onTime/openByAge.ts'
import { openByAgeRows } from './openByAgeRows.ts'
import type { OverviewPlan } from './overviewQuestions.ts'
import { onTimePeriods } from '#domain/onTime/onTimePeriods.ts'
import type { ReadAgainst } from '#domain/onTime/readAgainst.ts'
import { riskRows } from './riskRows.ts'

/** What was asked, and read against what; it stays together while a newer answer is awaited. */
export interface CaseView {
  chosen: Yardstick
  countries: readonly Country[]
  platform: string
  against: ReadAgainst
  plan: OverviewPlan
  instruments: readonly Instrument[]
}

export interface CaseFigures {
  headline: OnTimeFigure
  /** Null where there is no whole period before: the log or the clock began within it. */
  previous: OnTimeFigure | null
  byCountry: CountryFigure[]
  open: OpenFigure
  /** Null where there was no log or no clock then. */
  openEarlier: OpenFigure | null
  onTimeRows: OnTimeRow[]
  openRows: OpenByAgeRow[]
  riskRows: RiskRow[]
  /** When the source's log begins; null while that is not known. */
  observedFrom: Instant | null
  /** Cases the source saw for the on-time questions. */
  casesSeen: number
  /** Parts of the source that did not answer, by name. */
  missing: string[]
}

/** What lies before `observedFrom` was not seen, which is not zero. */
export function caseFigures(
  view: CaseView,
  tallies: readonly Tally[],
  observedFrom: Instant | null,
): CaseFigures {
  const { plan, against, chosen, instruments, countries } = view
  const { window } = plan
  const wasLogged = (from: Instant) => observedFrom === null || observedFrom <= from
  const earlier = plan.openEarlier[0]?.question
  const earlierAsOf = earlier?.asOf ?? window.from
  const hadClock = Object.values(against.clockBegan).every((began) => began <= earlierAsOf)
  const series = plan.series.flatMap(({ index }) => tallies[index] ?? [])
  return {
    headline: headlineFigure(plan, tallies, against),
    previous: wasLogged(window.previousFrom) ? previousFigure(plan, tallies, against) : null,
    byCountry: against.countedCountries.map((country) => ({
      country,
      figure: headlineFigure(plan, tallies, against, [country]),
    })),
    open: openFigure(plan.open, tallies, against),
    openEarlier:
      hadClock && wasLogged(earlier?.where.receivedFrom ?? earlierAsOf)
        ? openFigure(plan.openEarlier, tallies, against)
        : null,
    onTimeRows: onTimePeriods(plan, tallies, against, chosen, instruments).map((period) => ({
      ...period,
      countryName: countryShortName(period.country),
    })),
    openRows: openByAgeRows(openByAge(plan.open, tallies, against)),
    riskRows: riskRows(plan, tallies, instruments, countries),
    observedFrom,
    casesSeen: series.reduce((sum, { rowsSeen }) => sum + rowsSeen, 0),
    missing: [...new Set(tallies.flatMap(({ coverage }) => coverage.missing))],
  }
}
