/** Everything of the record that is unverified, grouped by where it stands. */
import type { Instrument } from '#contract/instrument.ts'
import {
  factsOfCompany,
  factsOfFigures,
  factsOfInstrument,
  factsOfOrders,
  factsOfRequests,
} from '#domain/recordFacts.ts'
import type { FactOfRecord } from '#domain/recordFacts.ts'
import type { RecordParts } from './methodEntry.ts'

/** A text of law or a file of figures, with its facts. */
export type FactGroup = {
  name: string
  /** The obligation page of the text; null for figures. */
  instrumentId: string | null
  facts: readonly FactOfRecord[]
}

/** All facts in groups, as far as the record has come: each text of law, then the figures. */
export function factGroups(record: RecordParts): FactGroup[] {
  const {
    instruments = [],
    companies = [],
    exchangeRates = [],
    fines = [],
    halfYears = [],
    informationRequests,
    removalOrders,
  } = record
  const figures = factsOfFigures({ exchangeRates, fines, halfYears })
  return [
    ...instruments.map((instrument: Instrument) => ({
      name: instrument.shortName,
      instrumentId: instrument.id,
      facts: factsOfInstrument(instrument),
    })),
    ...[
      { name: 'Revenues of companies', facts: companies.flatMap(factsOfCompany) },
      { name: 'Exchange rates', facts: figures.exchangeRates },
      { name: 'Fines', facts: figures.fines },
      { name: 'Published half-years', facts: figures.halfYears },
      {
        name: 'Published requests for data',
        facts: informationRequests ? factsOfRequests(informationRequests) : [],
      },
      {
        name: 'Published removal orders',
        facts: removalOrders ? factsOfOrders(removalOrders) : [],
      },
    ].map((group) => ({ ...group, instrumentId: null })),
  ].filter(({ facts }) => facts.length > 0)
}

/** What is uncertain, told once with all the facts it holds for. */
export type UnverifiedRow = { abouts: readonly string[]; says: string | null; uncertain: string }

/**
 * The unverified facts of a group. Facts that share their words of doubt are one row: twenty rates
 * from memory are told once, with their names.
 */
export function unverifiedRows({ facts }: FactGroup): UnverifiedRow[] {
  const rows = new Map<string, { abouts: string[]; says: string | null; uncertain: string }>()
  for (const { about, says, verified, note } of facts) {
    if (verified) continue
    const uncertain = note ?? 'Not read in a source.'
    const known = rows.get(uncertain)
    if (known === undefined) rows.set(uncertain, { abouts: [about], says, uncertain })
    else {
      known.abouts.push(about)
      if (known.says !== says) known.says = null
    }
  }
  return [...rows.values()]
}

/** What a row is about, alike ones once with their number: ["Earlier text (2)", "Scope"]. */
export const aboutWords = ({ abouts }: UnverifiedRow): string[] =>
  [...new Set(abouts)].map((about) => {
    const times = abouts.filter((other) => other === about).length
    return times === 1 ? about : `${about} (${times})`
  })

/** How many facts the groups hold, and how many of them are unverified. */
export const countFacts = (groups: readonly FactGroup[]): { all: number; unverified: number } => {
  const facts = groups.flatMap((group) => group.facts)
  return { all: facts.length, unverified: facts.filter(({ verified }) => !verified).length }
}
