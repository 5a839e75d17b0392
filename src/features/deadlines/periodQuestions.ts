/** What the on-time series by period and the comparison of groups ask: one series by the page's groups. */
import { type CaseWindow, seriesPeriods, weekPeriods } from '#domain/onTime/caseWindow.ts'
import { groupQuestions } from '#domain/onTime/groupQuestions.ts'
import type { DeadlinePeriod } from '#url/deadlinesSearch.ts'
import { dimensionOf } from './curveQuestions.ts'
import type { DeadlinesInput } from './deadlinesPlan.ts'

/** Months, or quarters where they would be too many; or weeks. */
export const periodsOf = (window: CaseWindow, period: DeadlinePeriod) =>
  period === 'week' ? weekPeriods(window) : seriesPeriods(window)

/** The page's groups over the periods drawn and the window, open cases counted. */
export const periodQuestions = (input: DeadlinesInput) =>
  groupQuestions(input, dimensionOf(input.by), periodsOf(input.window, input.period))
