/** The calendar as lanes of places, rows of texts, bars and marks. */
import type { IsoDate } from '#contract/units.ts'
import type { Country, Jurisdiction } from '#contract/vocabulary.ts'
import type { Duty } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { BarManner, TimelineEntry, TimelineLane, TimelineTrack } from '#charts/timelineLane.ts'
import type { CalendarEntry } from '#domain/calendar.ts'
import { dutyGroups, type CalendarSpan, type SpanKind } from '#domain/calendarSpans.ts'
import { statusWord } from '#ui/statusWords.ts'
import type { MarkKind, TimelineSearch } from '#url/timelineSearch.ts'
import { changeRow } from './changesRows.ts'

/** Countries first, then what lies above or beside them. */
const laneOrder: readonly Jurisdiction[] = ['DE', 'FR', 'GB', 'ES', 'IE', 'EU', 'US']

/** An entry of the calendar with the words it is shown and searched by. */
export interface TimelineFact {
  entry: CalendarEntry
  text: string
  kind: MarkKind
  /** In small letters: all that a search looks through. */
  searched: string
}

/** The entries of a span of days with their words. */
export function timelineFacts(
  entries: readonly CalendarEntry[],
  { from, to }: { from: IsoDate; to: IsoDate },
): TimelineFact[] {
  return entries
    .filter(({ on }) => on >= from && on <= to)
    .map((entry) => {
      const { text } = changeRow(entry, entry.on)
      const { instrument, duties, status = '' } = entry
      const names = [instrument.shortName, instrument.title, ...duties.map((duty) => duty.title)]
      const kind = markKindOf(entry)
      return {
        entry,
        text,
        kind,
        searched: [text, status, kind, ...names].join(' ').toLowerCase(),
      }
    })
}

function markKindOf({ kind, eventKind }: CalendarEntry): MarkKind {
  return kind === 'event' ? (eventKind ?? 'announcement') : kind
}

/** Whether words, kinds and "law or not" let the entry through; `except` leaves one of them aside. */
export function passesFilter(
  { entry, kind, searched }: TimelineFact,
  search: Pick<TimelineSearch, 'q' | 'marks' | 'kind'>,
  except?: 'marks',
): boolean {
  const words = search.q.toLowerCase().split(/\s+/).filter(Boolean)
  return (
    words.every((word) => searched.includes(word)) &&
    (except === 'marks' || search.marks.length === 0 || search.marks.includes(kind)) &&
    (search.kind === 'all' || entry.isLaw === (search.kind === 'law'))
  )
}

/**
 * The lane an instrument's row stands in: the first of its makers that is shown; null where none is.
 * With all countries chosen every place is shown; with fewer the EU where it is chosen, and the US
 * only in what it made together with a chosen country, in that country's lane.
 */
export function laneOf(
  { jurisdictions }: Instrument,
  chosen: readonly Country[],
  withEu: boolean,
): Jurisdiction | null {
  const isShown = (place: Jurisdiction) =>
    chosen.length === countries.length ||
    (place === 'EU' ? withEu : chosen.some((country) => country === place))
  return jurisdictions.find(isShown) ?? null
}

const countries: readonly Jurisdiction[] = ['DE', 'FR', 'GB', 'ES', 'IE']

/**
 * A lane for each place that has rows; in each a row for every text of the given entries, with all
 * its bars.
 */
export function timelineLanes(
  facts: readonly TimelineFact[],
  spans: readonly CalendarSpan[],
  folded: readonly Jurisdiction[],
  places: { in: readonly Country[]; withEu: boolean },
): TimelineLane[] {
  const instruments = [...new Set(facts.map(({ entry }) => entry.instrument))]
  return laneOrder.flatMap((place) => {
    const rows = instruments
      .filter((instrument) => laneOf(instrument, places.in, places.withEu) === place)
      .map((instrument) => ({
        id: instrument.id,
        title: instrument.shortName,
        tracks: tracksOf(instrument, spans),
        entries: facts.filter(({ entry }) => entry.instrument === instrument).map(timelineEntry),
      }))
    return rows.length === 0 ? [] : [{ place, rows, isFolded: folded.includes(place) }]
  })
}

function timelineEntry({ entry, text, kind }: TimelineFact): TimelineEntry {
  return {
    id: entry.id,
    on: entry.on,
    mark: entry.status ? { status: entry.status } : { event: kind === 'status' ? 'report' : kind },
    who: entry.instrument.shortName,
    text,
    word: entry.status ? statusWord(entry.status).toLowerCase() : kind,
    isUnverified: !entry.verified,
  }
}

const manners: Record<SpanKind, BarManner> = {
  exploratory: 'dotted',
  proposed: 'dashed',
  'adopted, not in force': 'hatched',
  'applies in part': 'lower half',
  'in force': 'solid',
  'not law': 'outline',
}

function tracksOf(instrument: Instrument, spans: readonly CalendarSpan[]): TimelineTrack[] {
  return dutyGroups(instrument).map((duties) => ({
    id: duties[0]!.id,
    label: trackLabel(instrument, duties),
    bars: spans
      .filter((span) => span.instrument === instrument && span.duties[0] === duties[0])
      .map(({ id, kind, from, until, endedBy }) => ({
        id,
        from,
        until,
        manner: manners[kind],
        endedBy: endedBy && isOver(endedBy) ? endedBy : null,
      })),
  }))
}

const isOver = (status: string): boolean =>
  ['struck down', 'repealed', 'superseded', 'ended', 'settled'].includes(status)

/** "24 h, 7 d, reports": short titles without the words that all duties of the text begin with. */
export function trackLabel(instrument: Instrument, duties: readonly Duty[]): string {
  const titles = instrument.duties.map(({ shortTitle }) => shortTitle.split(' '))
  let common = 0
  const [first = []] = titles
  while (
    common < first.length - 1 &&
    titles.every((words) => words.length > common + 1 && words[common] === first[common])
  ) {
    common += 1
  }
  return duties.map(({ shortTitle }) => shortTitle.split(' ').slice(common).join(' ')).join(', ')
}
