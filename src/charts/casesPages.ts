/** All pages of a list, one after the other: what an export needs. */

/** The most a source gives at once. */
export const MOST_ROWS = 500

/** A page of a list, and how many rows there are in all. */
export interface RowsPage<Row> {
  rows: readonly Row[]
  total: number
}

/**
 * Asks for page after page until all rows are there. Ends early where a page is empty, so that a
 * list that shrinks meanwhile cannot ask for ever. Rejects as the source does, an aborted one too.
 * @param onProgress rows so far and in all, after every page
 */
export async function allRows<Row>(
  pageAt: (offset: number, limit: number) => Promise<RowsPage<Row>>,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<Row[]> {
  const rows: Row[] = []
  for (;;) {
    signal.throwIfAborted()
    const page = await pageAt(rows.length, MOST_ROWS)
    rows.push(...page.rows)
    onProgress(rows.length, page.total)
    if (page.rows.length === 0 || rows.length >= page.total) return rows
  }
}
