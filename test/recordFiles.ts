/** The record's files as they lie there, for journeys, whose runner imports no JSON. */
import { readdirSync, readFileSync } from 'node:fs'
import type { RecordFiles } from './laterTexts.ts'

const folder = new URL('../src/record/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

/** Ids of the instruments are the names of their files. */
export const instrumentIds = readdirSync(new URL('law/', folder)).map((name) =>
  name.replace(/\.json$/, ''),
)

export const recordFiles: RecordFiles = {
  instruments: instrumentIds.map((id) => read(`law/${id}.json`)),
  companies: read('companies.json') as unknown[],
  exchangeRateSources: (read('exchangeRates.json') as { sources: unknown[] }).sources,
  fines: read('fines.json') as unknown[],
  halfYears: read('netzdgHalfYears.json') as unknown[],
  informationRequests: read('informationRequests.json'),
  removalOrders: read('removalOrders.json'),
}
