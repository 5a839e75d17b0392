/** What of single facts was known on a day: the fact itself, and the editors' remark beside it. */
import { notPublishedByThen, type CitedText } from '#contract/citation.ts'
import type { IsoDate } from '#contract/units.ts'

type Marked = { publishedOn: IsoDate; sources: readonly string[]; note?: string | undefined }

/** A day of knowledge, with the sources of a file that came after it. */
export interface Knowledge {
  day: IsoDate
  later: ReadonlySet<string>
}

/** The facts public by the day, in their order. */
export const factsKnown = <Fact extends Marked>(
  facts: readonly Fact[],
  knowledge: Knowledge,
): Fact[] =>
  facts
    .filter(({ publishedOn }) => publishedOn <= knowledge.day)
    .map((fact) => withKnownNote(fact, knowledge))

/**
 * A remark was written with all the fact's sources read: where one of them came later it may tell
 * what came later, and is left out.
 */
export const withKnownNote = <Fact extends Marked>(fact: Fact, knowledge: Knowledge): Fact => {
  if (fact.note === undefined || !restsOnLater(fact.sources, knowledge)) return fact
  const { note: _note, ...rest } = fact
  return rest as Fact
}

/** Whether any of the sources came after the day. */
export const restsOnLater = (sources: readonly string[], { later }: Knowledge): boolean =>
  sources.some((id) => later.has(id))

/** The text; "not published by then", resting on nothing, where it came later or there was none. */
export const textKnown = (text: CitedText | null, knowledge: Knowledge): CitedText =>
  text !== null && text.publishedOn <= knowledge.day
    ? withKnownNote(text, knowledge)
    : { text: notPublishedByThen, sources: [], publishedOn: knowledge.day, verified: true }
