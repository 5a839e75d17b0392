/** The ways out of the table: text to paste, the table and its totals as files. All withhold the same. */
import type { ChartTable } from '#charts/chartTable.ts'
import { csvFileName, csvText } from '#charts/csv.ts'
import { saveFile } from '#charts/saveFile.ts'
import type { PublishedTable } from '#domain/suppression/suppressTable.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { gridTable, totalsTable } from './suppressedRows.ts'
import { suppressedText } from './suppressedText.ts'
import { suppressedHead } from './suppressedWords.ts'
import type { RequestsView } from './useRequests.ts'

export function SuppressedExports({ view, table }: { view: RequestsView; table: PublishedTable }) {
  const [asked] = view.plan.suppressed
  const head = suppressedHead(view, table)
  const grid = asked ? `${asked.country.toLowerCase()}-${asked.year}` : 'none'
  const save = (name: string, rows: ChartTable) =>
    saveFile(csvFileName(name, head.kind), csvText(head, rows), 'text/csv;charset=utf-8')
  return (
    <>
      <CopyButton
        className="link-quiet"
        words="Copy"
        label={`Copy as Markdown: ${head.title}`}
        said="The table was copied as Markdown"
        text={() => suppressedText(head, gridTable(table))}
      />
      <button
        type="button"
        className="link-quiet"
        aria-label={`CSV: ${head.title}`}
        onClick={() => save(`requests-by-month-${grid}`, gridTable(table))}
      >
        CSV
      </button>
      <button
        type="button"
        className="link-quiet"
        aria-label={`CSV of totals: ${head.title}`}
        onClick={() => save(`requests-totals-${grid}`, totalsTable(table))}
      >
        CSV of totals
      </button>
    </>
  )
}
