/** Sources as the sheet cites them: few, short, and each by one number. */
import type { Source } from '#contract/citation.ts'
import type { IsoDate } from '#contract/units.ts'
import { formatDateShort } from '#ui/format.ts'
import { shortened } from './sheetCuts.ts'

export interface CitedSource {
  title: string
  /** Publisher and day; empty for a source that is not shown under a day of knowledge. */
  from: { publisher: string; publishedOn: IsoDate } | null
  url?: string
}

/** The nearer to the text itself, the sooner it is the one cited. */
const nearness: readonly string[] = ['primary', 'official', 'secondary', 'press', 'memory']

/**
 * Of the ids the source nearest to the text, one that was out by the date before one that was not;
 * null where the list has none of them.
 */
export function citedSource(
  sources: readonly Source[],
  ids: readonly string[],
  date: IsoDate,
): CitedSource | null {
  const rank = ({ kind }: Source) =>
    nearness.includes(kind) ? nearness.indexOf(kind) : nearness.length
  const isLater = ({ publishedOn }: Source) => Number(publishedOn > date)
  const [source] = sources
    .filter(({ id }) => ids.includes(id))
    .toSorted((one, other) => isLater(one) - isLater(other) || rank(one) - rank(other))
  if (!source) return null
  const { title, publisher, publishedOn, url, kind } = source
  if (kind === 'later') return { title, from: null }
  return { title, from: { publisher, publishedOn }, ...(url ? { url } : {}) }
}

/**
 * "Bill no. 1785 against hateful content, Assemblée nationale, 20 Mar 2019"; where that is more than
 * `length` letters, without the publisher and with as much of the title as there is room for.
 */
export function sourceWords({ title, from }: CitedSource, length: number): string {
  if (!from) return shortened(title, length)
  const day = formatDateShort(from.publishedOn)
  const words = `${title}, ${from.publisher}, ${day}`
  if (words.length <= length) return words
  return `${shortened(title, Math.max(20, length - day.length - 2))}, ${day}`
}

/** Sources in the order they were first cited, each once. */
export interface SourceNumbers {
  list: readonly CitedSource[]
  /** The numbers of some of them, ascending, beginning with 1. */
  numbersOf: (cited: readonly CitedSource[]) => number[]
}

const keyOf = ({ url, title, from }: CitedSource): string =>
  url ?? `${title}\n${from?.publisher ?? ''}`

/** Numbers the sources of several places: the first place's come first. */
export function numberedSources(places: readonly (readonly CitedSource[])[]): SourceNumbers {
  const byKey = new Map<string, CitedSource>()
  for (const source of places.flat()) {
    if (!byKey.has(keyOf(source))) byKey.set(keyOf(source), source)
  }
  const keys = [...byKey.keys()]
  return {
    list: [...byKey.values()],
    numbersOf: (cited) =>
      [...new Set(cited.map((source) => keys.indexOf(keyOf(source)) + 1))]
        .filter((number) => number > 0)
        .toSorted((one, other) => one - other),
  }
}
