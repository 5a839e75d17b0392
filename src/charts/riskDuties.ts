/** Rows of the risk chart said once for each duty, where countries differ in nothing that is shown. */
import type { Country } from '#contract/vocabulary.ts'
import type { RiskRow } from './riskRow.ts'

/** One duty, with the countries that are alike in it. */
export interface RiskDuty {
  /** Its first row: column and status are the same in all. */
  row: RiskRow
  name: string // "DSA notices", without a country
  countries: Country[]
}

/**
 * Rows that share duty, status and column as one, in the order of their first.
 * @example [DSA notices, DE; DSA notices, FR] // one: "DSA notices", [DE, FR]
 */
export function dutiesOf(rows: readonly RiskRow[]): RiskDuty[] {
  const duties = new Map<string, RiskDuty>()
  for (const row of rows) {
    const name = nameWithoutCountry(row)
    const key = [name, row.statusWord, row.capForm].join('\n')
    const duty = duties.get(key)
    if (duty) duty.countries.push(row.country)
    else duties.set(key, { row, name, countries: [row.country] })
  }
  return [...duties.values()]
}

/** "DSA notices · DE, FR"; a duty of one country as its row names it. */
export function dutyInBand({ row, name, countries }: RiskDuty): string {
  return countries.length === 1 ? row.name : `${name} · ${countries.join(', ')}`
}

/** "TERREG 1 h (DE, FR)", within a list. */
export function dutyInList({ row, name, countries }: RiskDuty): string {
  return countries.length === 1 ? row.name : `${name} (${countries.join(', ')})`
}

function nameWithoutCountry({ name, country }: RiskRow): string {
  const ending = `, ${country}`
  return name.endsWith(ending) ? name.slice(0, -ending.length) : name
}
