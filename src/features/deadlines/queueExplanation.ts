/** How the queue is counted, one click away. */
import type { Explanation } from '#ui/explanation.ts'
import { formatDate } from '#ui/format.ts'
import { DUE_SOON_HOURS } from '#domain/onTime/openQuestions.ts'
import type { DeadlinesView } from './useDeadlines.ts'

export const queueExplanation = ({ plan, against }: DeadlinesView): Explanation => ({
  title: 'Open cases by due time',
  definition:
    'Every case that was open at the as-of and under a clock, with the time left to its due time. A measurement, not a finding of liability.',
  formula: [
    'due time = receipt + the clock’s hours, or the end of its last local day in the case’s country',
    'time left = due time − as-of; overdue where it is negative',
    `due soon = due within ${DUE_SOON_HOURS} h`,
  ],
  asOf: `${formatDate(plan.window.asOfDate)}, 00:00 UTC`,
  sources: against.yardstick.instrument?.sources.slice(0, 1) ?? [],
  notes: [
    'A case is read by the duties that were in force when it was received; where there was none in hours, by the same hours as a yardstick, which is not law there.',
    'The class of an open case is mostly not known: where a clock holds for one class only, the case has two due times and the earlier one sorts. Overdue by the earlier one alone is hatched.',
    'A pause moves the due time by as long as it has lasted; such a case is outside every share.',
  ],
})
