/** Everything dated in the record as entries of one calendar, each with an id that links can hold. */
import type { Duty } from '#contract/duty.ts'
import type { EventKind, Instrument } from '#contract/instrument.ts'
import type { Fine } from '#contract/company.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction, Status } from '#contract/vocabulary.ts'
import { allChanges, jurisdictionsOf, type Change } from './changes.ts'

/** One dated entry; `sources` are ids in the instrument's own list. */
export type CalendarEntry = {
  /** `<instrument>/<day>/<slug>`: "fr-avia/2020-06-18/struck-down". */
  id: string
  on: IsoDate
  /** The last day of a meeting of several days, inclusive. */
  until?: IsoDate
  kind: Change['kind']
  eventKind?: EventKind
  status?: Status
  /** What happened, as a sentence without a full stop; amounts stand in `change`. */
  title: string
  instrument: Instrument
  /** The duties whose status changed; empty where none did. */
  duties: readonly Duty[]
  jurisdictions: readonly Jurisdiction[]
  /** Whether it concerns a text, or duties of it, that can bind. */
  isLaw: boolean
  sources: readonly string[]
  publishedOn: IsoDate
  verified: boolean
  note?: string
  /** The change itself, with its amount, meeting or duties. */
  change: Change
}

/**
 * All entries in time, those of one day in the order of `allChanges`.
 *
 * The six NetzDG duties repealed on 14 May 2024 are one entry, "de-netzdg/2024-05-14/repealed", with
 * six duties. Ids depend on the instrument, the day and what happened, not on what else is in the
 * record; only a second entry of the same name and day is numbered ("…-2").
 */
export function calendarEntries(
  instruments: readonly Instrument[],
  fines: readonly Fine[],
): CalendarEntry[] {
  const used = new Map<string, number>()
  return allChanges(instruments, fines).map((change) => {
    const name = `${change.instrument.id}/${change.on}/${slugOf(change)}`
    const count = (used.get(name) ?? 0) + 1
    used.set(name, count)
    return { id: count === 1 ? name : `${name}-${count}`, ...entryOf(change) }
  })
}

function entryOf(change: Change): Omit<CalendarEntry, 'id'> {
  const { on, kind, instrument, sources, publishedOn, verified, note } = change
  const duties = kind === 'status' ? change.duties : []
  const concerned = kind === 'status' ? duties : instrument.duties
  return {
    on,
    ...(kind === 'meeting' && change.meeting.until ? { until: change.meeting.until } : {}),
    kind,
    ...(kind === 'event' ? { eventKind: change.eventKind } : {}),
    ...(kind === 'status' ? { status: change.status } : {}),
    title: titleOf(change),
    instrument,
    duties,
    jurisdictions: jurisdictionsOf(change),
    isLaw: concerned.some(({ isLaw }) => isLaw),
    sources,
    publishedOn,
    verified,
    ...(note ? { note } : {}),
    change,
  }
}

/** The sentence of the record; a sum or a fine is named by its kind, because amounts are formatted elsewhere. */
function titleOf(change: Change): string {
  switch (change.kind) {
    case 'status':
    case 'event':
      return change.event
    case 'meeting':
      return `${change.meeting.place}: ${change.meeting.what}`
    case 'sum':
      return `A sum is ${change.sum.kind === 'accrued range' ? 'accrued as a range' : change.sum.kind}`
    case 'fine':
      return `${change.fine.authority} fines ${change.fine.addressee}`
  }
}

/** What tells an entry from others of its instrument and day. */
function slugOf(change: Change): string {
  switch (change.kind) {
    case 'status':
      return slug(change.status)
    case 'event':
      return slug(change.eventKind)
    case 'meeting':
      return `meeting-${slug(change.meeting.place)}`
    case 'sum':
      return `sum-${slug(change.sum.kind)}`
    case 'fine':
      return `fine-${slug(change.fine.addressee)}`
  }
}

/** "struck down" → "struck-down"; accents and signs are left out: "Élysée, Paris" → "elysee-paris". */
function slug(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
