/** From the ids that facts carry to the sources that are shown. */
import type { Source } from '#contract/citation.ts'
import type { Instrument } from '#contract/instrument.ts'

export type CitedSource = Pick<Source, 'id' | 'title' | 'publisher' | 'url'>

/**
 * The instrument's sources behind ids, each once, in the order first named; of those that came after
 * a day of knowledge, which all read alike, only the first.
 */
export function citedSources(instrument: Instrument, sourceIds: readonly string[]): CitedSource[] {
  const cited = [...new Set(sourceIds)].flatMap(
    (id) => instrument.sources.find((source) => source.id === id) ?? [],
  )
  const firstLater = cited.find(({ kind }) => kind === 'later')
  return cited.filter((source) => source.kind !== 'later' || source === firstLater)
}

/** Sources of several instruments in one list: the same title at the same address stands once. */
export function uniqueSources<Shown extends Pick<Source, 'title' | 'url'>>(
  sources: readonly Shown[],
): Shown[] {
  const byName = new Map(
    sources.map((source) => [`${source.title} ${source.url ?? ''}`, source] as const),
  )
  return [...byName.values()]
}

/** Where the steps of a working were read: ids into one of three files' sources. */
interface CitingStep {
  sourcesIn: null | 'instrument' | 'company' | 'exchange rates'
  sourceIds: readonly string[]
}

/** The sources of a working, step by step, each once; `files` are the sources its ids point into. */
export function derivationSources(
  steps: readonly CitingStep[],
  files: Record<NonNullable<CitingStep['sourcesIn']>, readonly Source[]>,
): Source[] {
  return uniqueSources(
    steps.flatMap(({ sourcesIn, sourceIds }) =>
      sourcesIn === null ? [] : files[sourcesIn].filter(({ id }) => sourceIds.includes(id)),
    ),
  )
}
