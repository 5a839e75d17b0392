/**
 * The charts drawn with Recharts, loaded in one chunk after the first figures. Each wrapper takes
 * the chart's own props and holds its height until the chunk is there.
 */
import type { FunctionComponent } from 'react'
import type { HalfYearChartProps } from './halfYearRow.ts'
import { lazyChart } from './lazyChart.tsx'
import type { OnTimeChartProps } from './onTimeRow.ts'
import type { OpenByAgeChartProps } from './openByAgeRow.ts'
import type { RevenueYearsChartProps } from './revenueYearRow.ts'

export const OnTimeChart: FunctionComponent<OnTimeChartProps> = lazyChart(
  () => import('./OnTimeChart.tsx').then((module) => ({ default: module.OnTimeChart })),
  340,
)
export const OpenByAgeChart: FunctionComponent<OpenByAgeChartProps> = lazyChart(
  () => import('./OpenByAgeChart.tsx').then((module) => ({ default: module.OpenByAgeChart })),
  300,
)
export const HalfYearChart: FunctionComponent<HalfYearChartProps> = lazyChart(
  () => import('./HalfYearChart.tsx').then((module) => ({ default: module.HalfYearChart })),
  240,
)
export const RevenueYearsChart: FunctionComponent<RevenueYearsChartProps> = lazyChart(
  () => import('./RevenueYearsChart.tsx').then((module) => ({ default: module.RevenueYearsChart })),
  170,
)
