/** The demo's figures of the countries compared: asked and read as every page asks and reads them. */
import type { ChartTable } from '#charts/chartTable.ts'
import { formatPercentCell, percentCell } from '#charts/chartTable.ts'
import type { OnTimeRow } from '#charts/onTimeRow.ts'
import type { ShareFigure } from '#charts/shareMultiple.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { Tally } from '#contract/tally.ts'
import type { Country } from '#contract/vocabulary.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { FEWEST_CASES, headlineFigure, type OnTimeFigure } from '#domain/onTime/onTimeFigure.ts'
import { onTimePeriods } from '#domain/onTime/onTimePeriods.ts'
import { type OnTimePlan, onTimePlan } from '#domain/onTime/onTimePlan.ts'
import { readAgainst, type ReadAgainst } from '#domain/onTime/readAgainst.ts'
import { shareDecimals } from '#domain/onTime/shareDecimals.ts'
import { wilsonInterval } from '#domain/wilsonInterval.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { countryName, countryShortName } from '#ui/CountryMark.tsx'
import { formatInterval, formatMonth, formatShare } from '#ui/format.ts'
import type { SharedSearch } from '#url/search.ts'

/** What was asked, and read against what; it stays together while a newer answer is awaited. */
export interface MetricsView {
  chosen: Yardstick
  countries: readonly Country[]
  platform: string
  against: ReadAgainst
  plan: OnTimePlan
  instruments: readonly Instrument[]
}

/** What the address asks of the cases of these countries. */
export function metricsView(
  search: Pick<SharedSearch, 'asOf' | 'from' | 'to' | 'yardstick' | 'platform'>,
  countries: readonly Country[],
  instruments: readonly Instrument[],
): MetricsView {
  const { asOf, from, to, yardstick: chosen, platform } = search
  const window = caseWindow(asOf, { ...(from ? { from } : {}), ...(to ? { to } : {}) })
  const against = readAgainst(chosen, instruments, countries, window)
  const plan = onTimePlan({ scope: { countries, platform }, window, against })
  return { chosen, countries, platform, against, plan, instruments }
}

/** A country's share over the window, and whether the clock is law there on the day. */
export interface CountryMetric {
  country: Country
  figure: OnTimeFigure
  isLaw: boolean
}

export interface Metrics {
  byCountry: CountryMetric[]
  /** A row for each month and country, as `ShareMultiples` draws them. */
  rows: OnTimeRow[]
  /** Cases the source saw for the questions. */
  casesSeen: number
  /** Parts of the source that did not answer, by name. */
  missing: string[]
}

/**
 * Reads the answers. As of 26 June 2019 against the law in force: Germany's share solid, because
 * NetzDG's 24 h was law there; every other country's hollow, against the same hours.
 */
export function metrics(view: MetricsView, tallies: readonly Tally[]): Metrics {
  const { plan, against, chosen, countries, instruments } = view
  const lawful = against.yardstick.perCountry.filter(({ isLaw }) => isLaw)
  return {
    byCountry: countries.map((country) => ({
      country,
      figure: headlineFigure(plan, tallies, against, [country]),
      isLaw: lawful.some((each) => each.country === country),
    })),
    rows: onTimePeriods(plan, tallies, against, chosen, instruments).map((period) => ({
      ...period,
      countryName: countryShortName(period.country),
    })),
    casesSeen: tallies.reduce((sum, { rowsSeen }) => sum + rowsSeen, 0),
    missing: [...new Set(tallies.flatMap(({ coverage }) => coverage.missing))],
  }
}

/** A share from 50 cases on, as precise as they carry it; else words, which are no number. */
export function shareFigures({ byCountry }: Pick<Metrics, 'byCountry'>): ShareFigure[] {
  return byCountry.map(({ country, figure, isLaw }) => {
    const { share, satisfied, n } = figure
    const interval = wilsonInterval(satisfied, n)
    const isEnough = share !== null && n >= FEWEST_CASES
    return {
      country,
      countryName: countryName(country),
      share: isEnough ? formatShare(share, shareDecimals(figure)) : n === 0 ? 'none' : 'too early',
      interval: isEnough && interval ? formatInterval(interval.lower, interval.upper) : '',
      isLaw,
    }
  })
}

/** The window's figures, then the months: what cards, table and CSV show is the same. */
export function metricsTable({ byCountry, rows }: Metrics, windowWords: string): ChartTable {
  return {
    columns: [
      { key: 'received', label: 'Received' },
      { key: 'country', label: 'Country' },
      { key: 'share', label: 'On time, %', align: 'right', format: formatPercentCell },
      { key: 'lower', label: '95 % from', align: 'right', format: formatPercentCell },
      { key: 'upper', label: '95 % to', align: 'right', format: formatPercentCell },
      { key: 'n', label: 'Past the deadline', align: 'right' },
      { key: 'law', label: 'Clock' },
    ],
    rows: [
      ...byCountry.map(({ country, figure, isLaw }) => {
        const { share, satisfied, n } = figure
        const interval = n >= FEWEST_CASES ? wilsonInterval(satisfied, n) : null
        return {
          received: windowWords,
          country: countryName(country),
          share: n >= FEWEST_CASES ? percentCell(share) : null,
          lower: percentCell(interval?.lower),
          upper: percentCell(interval?.upper),
          n,
          law: clockCell(isLaw),
        }
      }),
      ...rows.map(({ periodStart, country, share, lower, upper, n, isLaw }) => ({
        received: formatMonth(periodStart),
        country: countryName(country),
        share: percentCell(share),
        lower: percentCell(lower),
        upper: percentCell(upper),
        n,
        law: clockCell(isLaw),
      })),
    ],
  }
}

const clockCell = (isLaw: boolean): string => (isLaw ? 'law' : 'yardstick, not law')
