/** The card's changes as Markdown, with what must stand around them when they leave the page. */
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { changesAsMarkdown } from '#ui/changeDocument.ts'
import { formatDate } from '#ui/format.ts'
import { yearBefore } from '#url/changesSearch.ts'
import { type ChangeRow, changesTitle } from './changesRows.ts'

/** All of the card's changes, newest first, each with its sources; `link` opens the whole list. */
export function changesMarkdown(
  rows: readonly ChangeRow[],
  { asOf, countries, link }: { asOf: IsoDate; countries: readonly Country[]; link: string },
): string {
  const span = `${formatDate(yearBefore(asOf))} to ${formatDate(asOf)}`
  return changesAsMarkdown({
    title: `What changed in the twelve months to ${formatDate(asOf)}`,
    summary: changesTitle(rows),
    groups: [
      {
        key: 'all',
        heading: span,
        lines: rows.map((row) => ({ ...row, name: row.instrumentName, meaning: [] })),
      },
    ],
    notes: [
      `Changes that reach ${countries.join(', ')}; a day is told once for each text. Dueline’s public record. Not legal advice.`,
    ],
    link,
  })
}
