/** The columns that disclosure cases are written to, and the table they become. */
import { type CaseTable, codesFor, type DictionaryColumn, NEVER } from '#domain/caseTable.ts'
import { answers, channels, type DisclosureParameters, processes, reasons } from './parameters.ts'

/** Answers first, in their order. */
export const outcomes = [...answers, 'withdrawn'] as const

/** So many cases, none decided. No disclosure case has a class, an exception or a pause. */
export function emptyDisclosures(
  { countries, platforms, categoryShares }: DisclosureParameters,
  rowCount: number,
  seed: number,
): CaseTable {
  const column = (values: readonly string[]): DictionaryColumn => ({
    values,
    codes: codesFor(values.length, rowCount),
  })
  return {
    kind: 'disclosure',
    rowCount,
    rowsLeftOut: 0,
    receivedAt: new Uint32Array(rowCount),
    decidedAt: new Uint32Array(rowCount).fill(NEVER),
    classifiedAt: null,
    pausedFrom: null,
    columns: {
      jurisdiction: column(countries),
      platform: column(platforms),
      category: column(categoryShares.map(([category]) => category)),
      channel: column(channels),
      class: column([]),
      process: column(processes),
      reason: column(reasons),
      exception: column([]),
      outcome: column(outcomes),
    },
    idOf: (row) => `S${seed}-D${String(row + 1).padStart(6, '0')}`,
    pausesOf: () => [],
  }
}
