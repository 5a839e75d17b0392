/**
 * The charts whose code comes after the first figures: those drawn with Recharts, in one chunk, and
 * the larger pictures drawn by hand. Each wrapper takes the chart's own props and holds its height
 * until its code is there.
 */
import type { HalfYearChartProps } from './halfYearRow.ts'
import type { IncidenceChartProps } from './incidenceRow.ts'
import { lazyChart } from './lazyChart.tsx'
import type { OnTimeChartProps } from './onTimeRow.ts'
import type { OpenByAgeChartProps } from './openByAgeRow.ts'
import type { RevenueYearsChartProps } from './revenueYearRow.ts'
import type { RiskChartProps } from './riskRow.ts'
import type { ShareMultiplesProps } from './shareMultiple.ts'
import type { StatutoryMaximumChartProps } from './statutoryMaximumRow.ts'
import type { VolumeChartProps } from './volumeRow.ts'

/** On-time share by period and country. */
export const OnTimeChart = lazyChart<OnTimeChartProps>(
  () => import('./OnTimeChart.tsx').then((module) => module.OnTimeChart),
  340,
)
/** Open cases by age, against the deadlines. */
export const OpenByAgeChart = lazyChart<OpenByAgeChartProps>(
  () => import('./OpenByAgeChart.tsx').then((module) => module.OpenByAgeChart),
  300,
)
/** Published half-years, a panel for each platform. */
export const HalfYearChart = lazyChart<HalfYearChartProps>(
  () => import('./HalfYearChart.tsx').then((module) => module.HalfYearChart),
  240,
)
/** A statutory maximum worked for each revenue year. */
export const RevenueYearsChart = lazyChart<RevenueYearsChartProps>(
  () => import('./RevenueYearsChart.tsx').then((module) => module.RevenueYearsChart),
  170,
)
/** On-time share by period, a small chart for each country. */
export const ShareMultiples = lazyChart<ShareMultiplesProps>(
  () => import('./ShareMultiples.tsx').then((module) => module.ShareMultiples),
  240,
)
/** One line for each instrument on a logarithmic axis of money. */
export const StatutoryMaximumChart = lazyChart<StatutoryMaximumChartProps>(
  () => import('./StatutoryMaximumChart.tsx').then((module) => module.StatutoryMaximumChart),
  300,
)
/** Late shares of duties by the form of their cap. */
export const RiskChart = lazyChart<RiskChartProps>(
  () => import('./RiskChart.tsx').then((module) => module.RiskChart),
  300,
)
/** Share closed by age, a line for each group, against the walls. */
export const IncidenceChart = lazyChart<IncidenceChartProps>(
  () => import('./IncidenceChart.tsx').then((module) => module.IncidenceChart),
  360,
)
/** How many came in each month, group upon group. */
export const VolumeChart = lazyChart<VolumeChartProps>(
  () => import('./VolumeChart.tsx').then((module) => module.VolumeChart),
  260,
)

/** Loads the code of all charts; what does not arrive is asked for again by the chart itself. */
export async function preloadCharts(): Promise<void> {
  const charts = [
    OnTimeChart,
    OpenByAgeChart,
    HalfYearChart,
    RevenueYearsChart,
    ShareMultiples,
    StatutoryMaximumChart,
    RiskChart,
    IncidenceChart,
    VolumeChart,
  ]
  await Promise.allSettled(charts.map((chart) => chart.preload()))
}
