/** The tables that questions are answered from, kept for the next question. */
import type { CaseKind } from '#contract/vocabulary.ts'
import type { CaseTable } from '#domain/caseTable.ts'
import { generateDisclosures } from './disclosure/generateDisclosures.ts'
import { generateCases } from './generateCases.ts'
import { type Scenario, scenarioId } from './scenario.ts'

/** Of each kind: the removal cases of a seed take 8 MB, its disclosure cases 1.4 MB. */
const TABLES_KEPT = 2

/** The removal cases of a scenario and seed. */
export const removalTable = kept(scenarioId, generateCases)

/** The disclosure cases of a seed, which every scenario with the same parameters shares. */
export const disclosureTable = kept(
  ({ disclosure }) => disclosure,
  ({ disclosure }, seed) => generateDisclosures(disclosure, seed),
)

/** Made when first asked for: a page without requests for data makes no disclosure case. */
export const demoTableOf = (kind: CaseKind, scenario: Scenario, seed: number): CaseTable =>
  kind === 'removal' ? removalTable(scenario, seed) : disclosureTable(scenario, seed)

function kept(
  nameOf: (scenario: Scenario) => unknown,
  make: (scenario: Scenario, seed: number) => CaseTable,
): (scenario: Scenario, seed: number) => CaseTable {
  let tables: { name: unknown; seed: number; table: CaseTable }[] = []
  return (scenario, seed) => {
    const name = nameOf(scenario)
    const found = tables.find((one) => one.name === name && one.seed === seed)
    const last = found ?? { name, seed, table: make(scenario, seed) }
    tables = [...tables.filter((one) => one !== found).slice(1 - TABLES_KEPT), last]
    return last.table
  }
}
