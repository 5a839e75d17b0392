/** A million invented cases in 40 groups, straight into columns: what the figures are measured over. */
import { type CaseTable, type DictionaryColumn, NEVER } from '#domain/caseTable.ts'

const ROWS = 1_000_000
const DAY_SECONDS = 86_400
const SPAN_DAYS = 180
const COUNTRIES = ['DE', 'ES', 'FR', 'GB', 'IE']
const PLATFORMS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
const OUTCOMES = ['rejected', 'removed', 'restricted', 'withdrawn']

/** Cases of 180 days up to `asOf`; seven in eight decided after some hours or days, the rest open. */
export function millionCases(asOf: number): CaseTable {
  let state = 20190626
  const drawn = (below: number) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
  const code = (values: readonly string[]): DictionaryColumn => ({
    values,
    codes: Uint8Array.from({ length: ROWS }, () => 1 + drawn(values.length)),
  })
  const missing: DictionaryColumn = { values: [], codes: new Uint8Array(ROWS) }
  const receivedAt = Uint32Array.from(
    { length: ROWS },
    () => asOf - 1 - drawn(SPAN_DAYS * DAY_SECONDS),
  ).toSorted()
  // The square of a uniform draw: many early, a tail of three weeks.
  const decidedAt = receivedAt.map((at) =>
    drawn(8) === 0 ? NEVER : at + Math.round((drawn(1_000_000) / 1e6) ** 2 * 21 * DAY_SECONDS),
  )
  return {
    kind: 'removal',
    rowCount: ROWS,
    rowsLeftOut: 0,
    receivedAt,
    decidedAt,
    classifiedAt: null,
    pausedFrom: null,
    columns: {
      jurisdiction: code(COUNTRIES),
      platform: code(PLATFORMS),
      category: missing,
      channel: missing,
      class: missing,
      process: missing,
      reason: missing,
      exception: missing,
      outcome: code(OUTCOMES),
    },
    idOf: (row) => String(row),
    pausesOf: () => [],
  }
}
