/** A dated entry of the record in words, as lists, texts and exports write it. */
import type { Source } from '#contract/citation.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'

/** All that is said of one entry; marks and links are the screen's own. */
export interface ChangeLine {
  on: IsoDate
  jurisdictions: readonly Jurisdiction[]
  /** What the text was called that day: "Avia bill". */
  name: string
  /** "Struck down", "Hearing", "Fine". */
  kind: string
  /** What happened, without a full stop. */
  text: string
  /** What it means for the status of duties: "Avia 24 h: proposed → adopted"; empty where nothing. */
  meaning: readonly string[]
  sources: readonly Pick<Source, 'title' | 'publisher' | 'url' | 'publishedOn'>[]
  /** True where a source came after the day of knowledge and cannot be named. */
  hasLaterSource?: boolean
  /** What is uncertain about it; null where it was read in a source. */
  unverified: string | null
  /** What the record adds to an entry that was read: "the days are not known"; absent where nothing. */
  remark?: string
}

/** What stands in for a source that was not out by the day of knowledge. */
export const laterSourceWords = 'Cited from a source published later'

/** Entries under a heading: "July 2019", "France". */
export interface ChangeGroup<Line extends ChangeLine = ChangeLine> {
  key: string
  heading: string
  lines: readonly Line[]
}

/** A list of entries with what stands around it. */
export interface ChangeDocument {
  title: string // "What changed from 26 June 2019 to 1 July 2020"
  summary: string // the finding, without a full stop
  /** How it was chosen, of which record: sentences. */
  notes: readonly string[]
  groups: readonly ChangeGroup[]
  /** The address that opens the same screen. */
  link: string
}
