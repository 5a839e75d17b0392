/** Sources of the record that a definition rests on. */
import type { Cited, RecordParts } from './methodEntry.ts'

/**
 * The sources of a duty or penalty by its id ("de-netzdg.24h", "fr-avia.csa-sanction"); none where
 * the law has not come or the record has no such id.
 */
export function citedLaw({ instruments = [] }: RecordParts, ...ids: readonly string[]): Cited[] {
  const found = ids.flatMap((id) =>
    instruments.flatMap((instrument) =>
      [...instrument.duties, ...instrument.penalties]
        .filter((each) => each.id === id)
        .flatMap(({ sources }) =>
          instrument.sources.filter((source) => sources.includes(source.id)),
        ),
    ),
  )
  return eachSourceOnce(found)
}

/** A source quoted twice is cited once; told apart by address, or by title where it has none. */
export const eachSourceOnce = (sources: readonly Cited[]): Cited[] => [
  ...new Map(sources.map((source) => [source.url ?? source.title, source])).values(),
]
