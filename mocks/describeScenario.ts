/** What the demo says of itself. */
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import { instant } from '#contract/units.ts'
import type { CaseTable } from '#domain/caseTable.ts'
import { plantedTruths } from './plantedTruths.ts'
import { receivedFrom, receivedTo, scenario } from './scenarios/steady.ts'

export function describeScenario(table: CaseTable, seed: number): SourceInfo {
  const { outcome: _, ...dimensions } = table.columns
  return {
    name: 'Demo',
    version: `${scenario.name}@${scenario.version}+${seed}`,
    isInvented: true,
    kinds: [
      {
        kind: table.kind,
        values: Object.fromEntries(
          Object.entries(dimensions).map(([dimension, { values }]) => [dimension, [...values]]),
        ),
        receivedFrom: instant(receivedFrom),
        receivedTo: instant(receivedTo),
        observedFrom: instant(receivedFrom),
        rows: table.rowCount,
        rowsLeftOut: table.rowsLeftOut,
      },
    ],
    plantedTruths: plantedTruths(),
  }
}
