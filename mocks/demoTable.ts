/** The columns that generated cases are written to, and the table they become. */
import {
  codesFor,
  NEVER,
  type CaseTable,
  type DictionaryColumn,
  type WordColumn,
} from '#domain/caseTable.ts'
import { instant } from '#contract/units.ts'
import { classes } from './kindsOfCase.ts'
import type { Scenario } from './scenario.ts'
import { outcomes, scenarioDraws } from './scenarioDraws.ts'

export type DemoColumns = {
  receivedAt: Uint32Array
  decidedAt: Uint32Array
  /** Null where the scenario pauses nothing. */
  pausedFrom: Uint32Array | null
  pausedTo: Uint32Array | null
  words: Record<WordColumn, DictionaryColumn>
}

/** Room for so many cases, none decided. */
export function emptyColumns(scenario: Scenario, capacity: number): DemoColumns {
  const column = (values: readonly string[]): DictionaryColumn => ({
    values,
    codes: codesFor(values.length, capacity),
  })
  const times = () => new Uint32Array(capacity).fill(NEVER)
  return {
    receivedAt: new Uint32Array(capacity),
    decidedAt: times(),
    pausedFrom: scenario.pauses ? times() : null,
    pausedTo: scenario.pauses ? times() : null,
    words: {
      jurisdiction: column(scenario.countries),
      platform: column(scenario.platforms),
      category: column(scenarioDraws(scenario).categories),
      channel: column(scenario.channels),
      class: column(classes),
      process: column(Object.keys(scenario.processShares)),
      reason: column(Object.keys(scenario.reasonShares)),
      exception: column(Object.keys(scenario.exceptions?.shares ?? {})),
      outcome: column(outcomes),
    },
  }
}

/** The first `rowCount` rows as a table; ids name the seed, "S7-0000001". */
export function demoTable(columns: DemoColumns, rowCount: number, seed: number): CaseTable {
  const { pausedFrom, pausedTo } = columns
  return {
    kind: 'removal',
    rowCount,
    rowsLeftOut: 0,
    receivedAt: columns.receivedAt.slice(0, rowCount),
    decidedAt: columns.decidedAt.slice(0, rowCount),
    classifiedAt: null,
    pausedFrom: pausedFrom?.slice(0, rowCount) ?? null,
    columns: Object.fromEntries(
      Object.entries(columns.words).map(([name, { values, codes }]) => [
        name,
        { values, codes: codes.slice(0, rowCount) },
      ]),
    ) as CaseTable['columns'],
    idOf: (row) => `S${seed}-${String(row + 1).padStart(7, '0')}`,
    pausesOf: (row) => {
      const from = pausedFrom?.[row] ?? NEVER
      const to = pausedTo?.[row] ?? NEVER
      return from === NEVER ? [] : [{ from: instant(from), to: instant(to) }]
    },
  }
}
