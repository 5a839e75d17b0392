/** The dated entries between two dates as rows: what happened, where, what it means, and who says so. */
import type { Fine } from '#contract/company.ts'
import type { EventKind, Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'
import { calendarEntries, type CalendarEntry } from '#domain/calendar.ts'
import { statusBefore } from '#domain/changes.ts'
import { dutyWordingOn } from '#domain/dutyWordingOn.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import type { ChangeLine } from '#ui/changeLine.ts'
import { eventKindWord, fineWords, meetingWords, sumWords } from '#ui/recordWords.ts'
import { statusWord } from '#ui/statusWords.ts'

/** A line with what the screen needs to mark and link it. */
export interface ChangeRow extends ChangeLine {
  /** The entry's id in the calendar. */
  id: string
  instrumentId: string
  entryKind: CalendarEntry['kind']
  /** Null for what changes no status. */
  status: Status | null
  eventKind: EventKind | null
  /** The duties whose status changed, and how many of them are law. */
  dutyIds: readonly string[]
}

/**
 * The entries dated after `since`, up to and including `until`, in time: exactly those of the
 * calendar, whatever their kind or jurisdiction.
 */
export function changesRows(
  instruments: readonly Instrument[],
  fines: readonly Fine[],
  { since, until }: { since: IsoDate; until: IsoDate },
): ChangeRow[] {
  return calendarEntries(instruments, fines)
    .filter(({ on }) => on > since && on <= until)
    .map((entry) => changeRow(entry, entry.on))
}

/** The entry as a row, with the names that texts and duties had on `namedOn`. */
export function changeRow(entry: CalendarEntry, namedOn: IsoDate): ChangeRow {
  const { instrument, status = null, eventKind = null, verified, note } = entry
  const cited = instrument.sources.filter(({ id }) => entry.sources.includes(id))
  return {
    id: entry.id,
    on: entry.on,
    instrumentId: instrument.id,
    name: instrumentNameOn(instrument, namedOn).shortName,
    jurisdictions: entry.jurisdictions,
    entryKind: entry.kind,
    status,
    eventKind,
    dutyIds: entry.duties.map(({ id }) => id),
    kind: kindWord(entry),
    text: textOf(entry),
    meaning: meaningOf(entry, namedOn),
    sources: cited.filter((source) => source.kind !== 'later'),
    hasLaterSource: cited.some((source) => source.kind === 'later'),
    unverified: verified ? null : (note ?? 'Not read in a source.'),
    // A fine's note tells how it ended, on a day of its own.
    ...(verified && note && entry.kind !== 'fine' ? { remark: note } : {}),
  }
}

function kindWord({ kind, status, eventKind }: CalendarEntry): string {
  if (status) return statusWord(status)
  if (eventKind) return eventKindWord(eventKind)
  return kind === 'fine' ? 'Fine' : kind === 'meeting' ? 'Meeting' : 'Sum'
}

function textOf({ change }: CalendarEntry): string {
  switch (change.kind) {
    case 'status':
    case 'event':
      return change.event
    case 'meeting':
      return meetingWords(change.meeting)
    case 'sum':
      return sumWords(change.sum)
    case 'fine':
      return fineWords(change.fine)
  }
}

/**
 * What became of each duty, those that fared alike together: "Avia 24 h, Avia means: proposed →
 * adopted". A duty that begins that day has nothing before the arrow: "new → proposed".
 * A semicolon parts names that hold a comma.
 */
function meaningOf({ duties, status, on }: CalendarEntry, namedOn: IsoDate): string[] {
  if (!status) return []
  const byBefore = new Map<string, string[]>()
  for (const duty of duties) {
    const before = statusBefore(duty, on) ?? 'new'
    const { shortTitle } = dutyWordingOn(duty, namedOn)
    byBefore.set(before, [...(byBefore.get(before) ?? []), shortTitle])
  }
  return [...byBefore].map(([before, titles]) => {
    const between = titles.some((title) => title.includes(',')) ? '; ' : ', '
    return `${titles.join(between)}: ${before} → ${status}`
  })
}
