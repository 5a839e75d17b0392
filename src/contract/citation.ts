/** Where a fact comes from, and what every fact of the record carries. */
import * as z from 'zod/mini'
import { IsoDate } from './units.ts'

/**
 * One source of an instrument, a company figure or a rate. A source that quotes one of the five
 * seed articles has `seed` (the article's file name) and `quote` (verbatim, short).
 */
export const Source = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  /** `later` stands in for a source published after the day of knowledge; the record has none. */
  kind: z.enum(['primary', 'official', 'press', 'secondary', 'memory', 'later']),
  language: z.string(), // ISO 639-1
  url: z.optional(z.string()),
  publishedOn: IsoDate,
  /** Set where `publishedOn` is approximate or rests on memory: what is uncertain about it. */
  publishedOnNote: z.optional(z.string()),
  seed: z.optional(z.string()),
  quote: z.optional(z.string()),
  verified: z.boolean(),
  lastCheckedOn: IsoDate,
})
export type Source = z.infer<typeof Source>

/**
 * What every fact carries: its sources (ids into the file's `sources[]`, at least one), the day it
 * became public, whether it was read in a source, and a note where something is uncertain.
 */
export const FactMark = {
  sources: z.array(z.string()).check(z.minLength(1)),
  publishedOn: IsoDate,
  verified: z.boolean(),
  note: z.optional(z.string()),
}

/**
 * What a view of a past day's knowledge says in place of a text that came later. Neither "silent"
 * (read, says nothing) nor "not researched"; the record itself never holds it.
 */
export const notPublishedByThen = 'not published by then'

/** A sentence of the record with its marks. */
export const CitedText = z.object({ text: z.string(), ...FactMark })
export type CitedText = z.infer<typeof CitedText>
