/** What the demo's source says of itself, in words. */
import type { PlantedTruth, SourceInfo } from '#contract/sourceAnswers.ts'
import { isoDate, type Instant, type IsoDate } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import { formatCount, formatDate, formatList } from '#ui/format.ts'

const dayOf = (at: Instant): IsoDate => isoDate(new Date(at * 1000).toISOString().slice(0, 10))

/** Scenario, seed, size, span and values, a sentence each. */
export function inventedFacts(info: SourceInfo): string[] {
  const [, scenario = info.version, version, seed] = /^(.+)@(\d+)\+(\d+)$/.exec(info.version) ?? []
  return [
    version === undefined
      ? `Version ${scenario}.`
      : `Scenario “${scenario}”, version ${version}, seed ${seed}: the same seed gives the same cases on every machine, and a changed scenario is a new version.`,
    ...info.kinds.map(
      ({ kind, rows, values, receivedFrom, receivedTo }) =>
        `${formatCount(rows)} ${kind} cases received from ${formatDate(dayOf(receivedFrom))} to before ${formatDate(dayOf(receivedTo))}, on ${formatList(values['platform'] ?? [])}.`,
    ),
  ]
}

/** The days that truths were planted for, each once. */
export const truthDays = (truths: readonly PlantedTruth[]): IsoDate[] => [
  ...new Set(truths.map(({ asOf }) => dayOf(asOf))),
]

/** The countries of the truths, in the contract's order. */
export const countriesOf = (truths: readonly PlantedTruth[]): Country[] =>
  Country.options.filter((country) => truths.some((truth) => truth.country === country))

/** The share planted for a country and day; NaN where there is none. */
export const truthOf = (truths: readonly PlantedTruth[], country: Country, day: IsoDate): number =>
  truths.find((truth) => truth.country === country && dayOf(truth.asOf) === day)?.onTimeShare ?? NaN
