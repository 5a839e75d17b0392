/** What tables and CSVs of cases say of themselves. */
import { formatDate } from '#ui/format.ts'
import type { CaseView } from './caseFigures.ts'
import { countedWords, windowWords } from './asked.ts'

/** As-of, yardstick, countries, window, then the source's own line. */
export const csvNotes = (view: CaseView, source: readonly string[]): string[] => [
  `As of ${formatDate(view.plan.window.asOfDate)}, 00:00 UTC`,
  `Yardstick: ${view.against.yardstick.label} (${view.against.yardstick.caption})`,
  `Counted in: ${countedWords(view)}; received ${windowWords(view)}`,
  ...source,
]
