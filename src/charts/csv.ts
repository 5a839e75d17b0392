/** The rows behind a picture as a CSV file that says what it is and cannot run formulas. */
import type { ChartCell, ChartTable } from './chartTable.ts'

/** What the comment rows at the head of the file say. */
export interface CsvHead {
  title: string
  subline: string
  kind: 'demo' | 'record'
  /** More comment rows: sources, the as-of, the link. */
  notes?: readonly string[]
}

/** The sentence at the head of a file that rests on invented cases. */
export const DEMO_NOTE = 'DEMO: invented cases, not measurements of any real platform'

/**
 * RFC 4180 text (CRLF, UTF-8) with comment rows "# …" first. A text that a spreadsheet could take
 * for a formula (it begins with = + - @, a tab or a return) is led by an apostrophe; numbers stay
 * numbers, null is an empty cell.
 * @example csvText(head, { columns: [{ key: 'a', label: 'A' }], rows: [{ a: '=1+1' }] }) // … "'=1+1"
 */
export function csvText(head: CsvHead, table: ChartTable): string {
  const comments = [
    ...(head.kind === 'demo' ? [DEMO_NOTE] : []),
    head.title,
    head.subline,
    ...(head.notes ?? []),
  ]
  const lines = [
    ...comments.map((comment) => quoted(`# ${comment.replace(/\s+/g, ' ')}`)),
    table.columns.map((column) => csvCell(column.label)).join(','),
    ...table.rows.map((row) =>
      table.columns.map((column) => csvCell(row[column.key] ?? null)).join(','),
    ),
  ]
  return `${lines.join('\r\n')}\r\n`
}

/** "dueline-demo-on-time.csv" or "dueline-statutory-maximum.csv". */
export function csvFileName(csvName: string, kind: CsvHead['kind']): string {
  return kind === 'demo' ? `dueline-demo-${csvName}.csv` : `dueline-${csvName}.csv`
}

function csvCell(cell: ChartCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  // A minus sign (U+2212) and full-width forms are read as operators by some spreadsheets too.
  return quoted(/^\s*[=+\-@−＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell)
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
