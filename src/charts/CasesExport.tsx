/** Saves a whole list as CSV, page by page, with progress and a way to stop. */
import { useEffect, useRef, useState } from 'react'
import { formatCount } from '#ui/format.ts'
import { allRows, type RowsPage } from './casesPages.ts'
import type { ChartTable } from './chartTable.ts'
import { csvFileName, type CsvHead, csvText } from './csv.ts'
import { saveFile } from './saveFile.ts'

type Standing = { form: 'idle' } | { form: 'failed'; words: string } | Progress
type Progress = { form: 'saving'; done: number; total: number }

/**
 * `pageAt` asks for one page; `tableOf` makes the rows a table. The file says "demo" where the cases
 * are invented, and its head names what was asked.
 */
export function CasesExport<Row>(props: {
  name: string
  head: CsvHead
  pageAt: (offset: number, limit: number, signal: AbortSignal) => Promise<RowsPage<Row>>
  tableOf: (rows: readonly Row[]) => ChartTable
}) {
  const { name, head, pageAt, tableOf } = props
  const [standing, setStanding] = useState<Standing>({ form: 'idle' })
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])

  const save = async () => {
    const controller = new AbortController()
    running.current = controller
    setStanding({ form: 'saving', done: 0, total: 0 })
    try {
      const rows = await allRows(
        (offset, limit) => pageAt(offset, limit, controller.signal),
        controller.signal,
        (done, total) => setStanding({ form: 'saving', done, total }),
      )
      saveFile(csvFileName(name, head.kind), csvText(head, tableOf(rows)), 'text/csv;charset=utf-8')
      setStanding({ form: 'idle' })
    } catch (thrown) {
      if (controller.signal.aborted) setStanding({ form: 'idle' })
      else setStanding({ form: 'failed', words: wordsOf(thrown) })
    }
  }

  if (standing.form === 'saving') {
    const { done, total } = standing
    return (
      <span className="no-print inline-flex items-center gap-2 text-12 text-muted">
        <output>
          {total === 0 ? 'Reading…' : `${formatCount(done)} of ${formatCount(total)}`}
        </output>
        <button type="button" className="link-quiet" onClick={() => running.current?.abort()}>
          Cancel
        </button>
      </span>
    )
  }
  return (
    <span className="no-print inline-flex items-center gap-2 text-12 text-muted">
      {standing.form === 'failed' && <span role="alert">{standing.words}</span>}
      <button
        type="button"
        className="link-quiet"
        aria-label={`CSV: ${head.title}`}
        onClick={() => void save()}
      >
        CSV
      </button>
    </span>
  )
}

/** A source says in a title what failed; anything else that is thrown has nothing to say here. */
const wordsOf = (thrown: unknown): string =>
  thrown instanceof Error && 'title' in thrown && typeof thrown.title === 'string'
    ? `Not saved: ${thrown.title}.`
    : 'Not saved.'
