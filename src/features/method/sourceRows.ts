/** The sources behind the record, by kind. */
import type { Source } from '#contract/citation.ts'
import type { RecordParts } from './methodEntry.ts'

export type SourceKindRow = {
  kind: Source['kind']
  all: number
  withAddress: number
  unverified: number
}

const kinds: readonly Source['kind'][] = ['primary', 'official', 'press', 'secondary', 'memory']

/**
 * Sources by kind: each text's own list, companies', rates' and published requests'. A page cited by two texts is one
 * source, told apart by its address, or by title and publisher where it has none.
 */
export function sourceKindRows(
  record: RecordParts,
  rateSources: readonly Source[],
): SourceKindRow[] {
  const every = [
    ...(record.instruments ?? []).flatMap(({ sources }) => sources),
    ...(record.companies ?? []).flatMap(({ sources }) => sources),
    ...rateSources,
    ...(record.informationRequests?.sources ?? []),
    ...(record.removalOrders?.sources ?? []),
  ]
  const once = [
    ...new Map(
      every.map((source) => [source.url ?? `${source.title}, ${source.publisher}`, source]),
    ).values(),
  ]
  return kinds
    .map((kind) => {
      const ofKind = once.filter((source) => source.kind === kind)
      return {
        kind,
        all: ofKind.length,
        withAddress: ofKind.filter(({ url }) => url !== undefined).length,
        unverified: ofKind.filter(({ verified }) => !verified).length,
      }
    })
    .filter(({ all }) => all > 0)
}
