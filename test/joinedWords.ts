/** The names and the marks that may not stand together, from the record and from the demo. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { undertaking } from '#mocks/undertaking.ts'
import { scenarios } from '#mocks/scenarios/all.ts'
import type { Company, Fine, PublishedHalfYear } from '#contract/company.ts'
import type { JoinedWords } from './joins.ts'

/** A file of the record as it is; what runs journeys does not import JSON. */
const recorded = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../src/record', file), 'utf8'))

/** "Alphabet (Google)" is called "Alphabet" and "Google" too, "Meta Platforms" also "Meta". */
const formsOf = (name: string): string[] =>
  name
    .split(/[()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => [part, part.split(' ')[0]!])

const real = [
  ...(recorded('companies.json') as Company[]).flatMap(({ names }) =>
    names.map(({ name }) => name),
  ),
  ...(recorded('fines.json') as Fine[])
    .map(({ addressee }) => addressee)
    .filter((name) => !/^\p{Ll}/u.test(name)),
  ...(recorded('netzdgHalfYears.json') as PublishedHalfYear[]).map(({ platform }) => platform),
]
const platforms = scenarios.flatMap((scenario) => scenario.platforms)

export const joinedWords: JoinedWords = {
  names: [...new Set(real.flatMap(formsOf))],
  marks: [
    ...new Set(['demo', ...formsOf(undertaking.name.replace('(invented)', '')), ...platforms]),
  ],
}
