/** Sources as they could be shown on a day: what was published later has no title, address or quote. */
import type { Source } from '#contract/citation.ts'
import type { IsoDate } from '#contract/units.ts'

/**
 * Every source keeps its id and place, so that a fact known by the day but cited from a later source
 * still has one: "cited from a later source", of which nothing else is shown.
 *
 * On 2019-06-26 the report of 2 July 2019 on a fine is `{ title: 'Cited from a later source' … }`.
 */
export const sourcesKnownOn = (sources: readonly Source[], day: IsoDate): Source[] =>
  sources.map((source) => (source.publishedOn <= day ? source : laterSource(source, day)))

const laterSource = ({ id, lastCheckedOn }: Source, day: IsoDate): Source => ({
  id,
  title: 'Cited from a later source',
  publisher: 'a later source',
  kind: 'later',
  language: 'en',
  publishedOn: day, // the day it stands for; its own would be later
  verified: true,
  lastCheckedOn,
})

/** The ids of the sources that nothing may be told of on the day. */
export const laterSourceIds = (sources: readonly Source[], day: IsoDate): ReadonlySet<string> =>
  new Set(
    sources
      .filter(({ kind, publishedOn }) => kind === 'later' || publishedOn > day)
      .map(({ id }) => id),
  )
