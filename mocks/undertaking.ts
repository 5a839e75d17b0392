/**
 * Whose cases the demo's are: a company that does not exist, with revenue that nobody earned. It
 * belongs to every scenario, and no case is drawn from it.
 */
import type { Undertaking } from '#contract/sourceAnswers.ts'
import { isoDate } from '#contract/units.ts'

/** Financial year → revenue in millions of euros, and the day its annual report came out. */
const revenueByYear: readonly (readonly [number, number, string])[] = [
  [2014, 118, '2015-03-19'],
  [2015, 187, '2016-03-17'],
  [2016, 291, '2017-03-16'],
  [2017, 448, '2018-03-15'],
  [2018, 640, '2019-03-14'],
  [2019, 812, '2020-03-19'],
  [2020, 905, '2021-03-18'],
  [2021, 1_190, '2022-03-17'],
  [2022, 1_265, '2023-03-16'],
  [2023, 1_310, '2024-03-14'],
  [2024, 1_360, '2025-03-20'],
  [2025, 1_425, '2026-03-19'],
]

export const undertaking: Undertaking = {
  name: 'Quillmere Networks plc (invented)',
  seat: 'IE',
  revenueYears: revenueByYear.map(([financialYear, millions, publishedOn]) => ({
    financialYear,
    periodEnd: isoDate(`${financialYear}-12-31`),
    publishedOn: isoDate(publishedOn),
    revenue: { currency: 'EUR', amount: millions * 1e6 },
  })),
}
