/** What `Timeline` draws: lanes of places, rows of texts, bars that last and marks of a day. */
import type { EventKind } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction, Status } from '#contract/vocabulary.ts'

/** Marks of what changes no status; each has a shape of its own. */
export type EventMark = EventKind | 'sum' | 'fine'

/** A dated entry of a row. */
export interface TimelineEntry {
  id: string
  on: IsoDate
  mark: { status: Status } | { event: EventMark }
  /** The text it belongs to, in short: "NetzDG". */
  who: string
  /** A sentence without a full stop. */
  text: string
  /** The same in a word or two: "in force", "fine". */
  word: string
  isUnverified: boolean
}

/** How a stretch of time is drawn. */
export type BarManner = 'dotted' | 'dashed' | 'hatched' | 'lower half' | 'solid' | 'outline'

/** Something that lasts. */
export interface TimelineBar {
  id: string
  from: IsoDate
  /** Exclusive; null: beyond the end. */
  until: IsoDate | null
  manner: BarManner
  /** A cap at the end in this status's colour: what ended it for good. */
  endedBy: Status | null
}

/** Bars one after the other, of duties whose dates are alike. */
export interface TimelineTrack {
  id: string
  /** "24 h, 7 d": shown where a row has several tracks. */
  label: string
  bars: readonly TimelineBar[]
}

/** One text. */
export interface TimelineRow {
  id: string
  title: string
  tracks: readonly TimelineTrack[]
  /** By day. */
  entries: readonly TimelineEntry[]
}

/** A place and its texts; folded, the entries of all stand in one row. */
export interface TimelineLane {
  place: Jurisdiction
  rows: readonly TimelineRow[]
  isFolded: boolean
}

/** Days since 1970-01-01: `to` is where the picture ends, exclusive. */
export interface TimelineWindow {
  from: number
  to: number
}
