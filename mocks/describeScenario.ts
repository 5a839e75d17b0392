/** What the demo says of itself. */
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import { instant } from '#contract/units.ts'
import type { CaseTable } from '#domain/caseTable.ts'
import { emptyDisclosures } from './disclosure/disclosureTable.ts'
import { caseCount } from './disclosure/months.ts'
import { plantedChanges } from './disclosure/plantedChanges.ts'
import { plantedTruths } from './plantedTruths.ts'
import { type Scenario, scenarioId } from './scenario.ts'
import { undertaking } from './undertaking.ts'

/** Takes the removal cases; disclosure cases are counted, not made. */
export function describeScenario(
  scenario: Scenario,
  removals: CaseTable,
  seed: number,
): SourceInfo {
  const { disclosure } = scenario
  return {
    name: 'Demo',
    version: `${scenarioId(scenario)}+${seed}`,
    isInvented: true,
    kinds: [
      {
        ...describedTable(removals, scenario),
        rows: removals.rowCount,
      },
      {
        ...describedTable(emptyDisclosures(disclosure, 0, seed), disclosure),
        rows: caseCount(disclosure, seed),
      },
    ],
    plantedTruths: plantedTruths(scenario),
    plantedChanges: plantedChanges(disclosure),
    undertaking,
  }
}

function describedTable(
  { kind, columns, rowsLeftOut }: CaseTable,
  { receivedFrom, receivedTo }: { receivedFrom: number; receivedTo: number },
) {
  const { outcome: _, ...dimensions } = columns
  return {
    kind,
    values: Object.fromEntries(
      Object.entries(dimensions).map(([dimension, { values }]) => [dimension, [...values]]),
    ),
    receivedFrom: instant(receivedFrom),
    receivedTo: instant(receivedTo),
    observedFrom: instant(receivedFrom),
    rowsLeftOut,
  }
}
