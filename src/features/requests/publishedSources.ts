/** The sources behind rows of published figures. */
import type { Source } from '#contract/citation.ts'

/** Each source once, in the order of the file; of those after a day of knowledge only the first. */
export function publishedSources(
  sources: readonly Source[],
  rows: readonly { sources: readonly string[] }[],
): Source[] {
  const cited = new Set(rows.flatMap((row) => row.sources))
  const behind = sources.filter(({ id }) => cited.has(id))
  const firstLater = behind.find(({ kind }) => kind === 'later')
  return behind.filter((source) => source.kind !== 'later' || source === firstLater)
}
