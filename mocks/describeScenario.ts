/** What the demo says of itself. */
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import { instant } from '#contract/units.ts'
import type { CaseTable } from '#domain/caseTable.ts'
import { plantedTruths } from './plantedTruths.ts'
import { type Scenario, scenarioId } from './scenario.ts'
import { undertaking } from './undertaking.ts'

export function describeScenario(scenario: Scenario, table: CaseTable, seed: number): SourceInfo {
  const { outcome: _, ...dimensions } = table.columns
  return {
    name: 'Demo',
    version: `${scenarioId(scenario)}+${seed}`,
    isInvented: true,
    kinds: [
      {
        kind: table.kind,
        values: Object.fromEntries(
          Object.entries(dimensions).map(([dimension, { values }]) => [dimension, [...values]]),
        ),
        receivedFrom: instant(scenario.receivedFrom),
        receivedTo: instant(scenario.receivedTo),
        observedFrom: instant(scenario.receivedFrom),
        rows: table.rowCount,
        rowsLeftOut: table.rowsLeftOut,
      },
    ],
    plantedTruths: plantedTruths(scenario),
    undertaking,
  }
}
