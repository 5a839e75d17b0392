/** The table as text to paste: a Markdown document from the rows that the files are made of. */
import type { ChartTable } from '#charts/chartTable.ts'
import { type CsvHead, DEMO_NOTE } from '#charts/csv.ts'
import { formatCount } from '#ui/format.ts'
import { markdownText } from '#ui/markdown.ts'

/** Title, what the file's head says, then the table; numbers to the right. */
export function suppressedText(head: CsvHead, { columns, rows }: ChartTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const notes = [...(head.kind === 'demo' ? [DEMO_NOTE] : []), head.subline, ...(head.notes ?? [])]
  return [
    `# ${markdownText(head.title)}`,
    '',
    ...notes.map((note) => `- ${markdownText(note)}`),
    '',
    line(columns.map(({ label }) => markdownText(label))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) =>
      line(
        columns.map(({ key }) => {
          const cell = row[key] ?? ''
          return typeof cell === 'number' ? formatCount(cell) : markdownText(cell)
        }),
      ),
    ),
    '',
  ].join('\n')
}
