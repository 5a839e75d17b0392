/** What tables and CSVs of cases say of themselves, and how they write a share. */
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

/** A share as a table's cell, in percent with one decimal: 0.9119 is 91.2; null stays empty. */
export const percentCell = (share: number | null | undefined): number | null =>
  share === null || share === undefined ? null : Math.round(share * 1000) / 10
