/** The names and the marks that may not stand together, from the record and from the demo. */
import { undertaking } from '#mocks/undertaking.ts'
import { scenarios } from '#mocks/scenarios/all.ts'
import { companies } from '#record/companies.ts'
import { fines } from '#record/fines.ts'
import { netzdgHalfYears } from '#record/netzdgHalfYears.ts'
import type { JoinedWords } from './joins.ts'

/** "Alphabet (Google)" is called "Alphabet" and "Google" too, "Meta Platforms" also "Meta". */
const formsOf = (name: string): string[] =>
  name
    .split(/[()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => [part, part.split(' ')[0]!])

const real = [
  ...companies.flatMap(({ names }) => names.map(({ name }) => name)),
  ...fines.map(({ addressee }) => addressee).filter((name) => !/^\p{Ll}/u.test(name)),
  ...netzdgHalfYears.map(({ platform }) => platform),
]
const platforms = scenarios.flatMap((scenario) => scenario.platforms)

export const joinedWords: JoinedWords = {
  names: [...new Set(real.flatMap(formsOf))],
  marks: [
    ...new Set(['demo', ...formsOf(undertaking.name.replace('(invented)', '')), ...platforms]),
  ],
}
