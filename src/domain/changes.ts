/** What changed in the law between two dates, and what is coming that was already known. */
import type { Fine } from '#contract/company.ts'
import type { Meeting } from '#contract/cooperation.ts'
import type { Duty } from '#contract/duty.ts'
import type { EventKind, Instrument, PublishedSum } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction, Status } from '#contract/vocabulary.ts'
import { statusOn } from './status.ts'

type Marks = {
  sources: readonly string[]
  publishedOn: IsoDate
  verified: boolean
  note?: string | undefined
}

/** A dated entry; `sources` are ids in the instrument's own list. */
export type Change = { on: IsoDate; instrument: Instrument } & Marks &
  (
    | { kind: 'status'; event: string; status: Status; duties: readonly Duty[] }
    | { kind: 'event'; event: string; eventKind: EventKind }
    | { kind: 'meeting'; meeting: Meeting }
    | { kind: 'sum'; sum: PublishedSum }
    | { kind: 'fine'; fine: Fine }
  )

/**
 * Everything dated after `from`, up to and including `to`, of `allChanges`.
 *
 * Between 2024-05-13 and 2024-05-14 the record has one change of NetzDG to "repealed", with all the
 * duties it ended.
 */
export function changesBetween(
  instruments: readonly Instrument[],
  from: IsoDate,
  to: IsoDate,
  fines: readonly Fine[] = [],
): Change[] {
  return allChanges(instruments, fines).filter(({ on }) => on > from && on <= to)
}

/**
 * The legal dates after the as-of that were already public then, the nearest first: changes of what
 * is law, and events of instruments that hold law; no sums, fines or meetings, nothing of a commitment or cooperation.
 *
 * On 2023-01-01 the DSA's full application (2024-02-17, published with the act in October 2022) is
 * one; on 2022-01-01 it is not.
 */
export function legalDatesAhead(instruments: readonly Instrument[], asOf: IsoDate): Change[] {
  return allChanges(instruments, []).filter((change) => isLegalDateAhead(change, asOf))
}

/** Whether the change is one of `legalDatesAhead`: later, public by then, and of law. */
export function isLegalDateAhead(change: Change, asOf: IsoDate): boolean {
  return change.on > asOf && change.publishedOn <= asOf && isOfLaw(change)
}

function isOfLaw(change: Change): boolean {
  if (change.kind !== 'status' && change.kind !== 'event') return false
  const duties = change.kind === 'status' ? change.duties : change.instrument.duties
  return duties.some(({ isLaw }) => isLaw)
}

/** The nearest of `legalDatesAhead`; null where nothing ahead was public. */
export function nextLegalDate(instruments: readonly Instrument[], asOf: IsoDate): Change | null {
  return legalDatesAhead(instruments, asOf)[0] ?? null
}

/**
 * Every dated entry of the record: changes of status, events, meetings, sums accrued or settled, and
 * fines; by date, of one day in this order, then in that of the instruments. Duties of one
 * instrument that change alike on one day are one change with several duties. A fine counts with its
 * instrument, and not at all where that is not among `instruments`; a meeting of several days counts
 * on its first.
 */
export function allChanges(instruments: readonly Instrument[], fines: readonly Fine[]): Change[] {
  const changes = instruments.flatMap((instrument) => [
    ...statusChanges(instrument),
    ...instrument.events.map((event): Change => ({
      ...marksOf(event),
      instrument,
      kind: 'event',
      event: event.event,
      eventKind: event.kind,
    })),
    ...(instrument.cooperation?.meetings ?? []).map((meeting): Change => ({
      ...marksOf(meeting),
      instrument,
      kind: 'meeting',
      meeting,
    })),
    ...instrument.sums.map((sum): Change => ({ ...marksOf(sum), instrument, kind: 'sum', sum })),
    ...fines
      .filter(({ instrumentId }) => instrumentId === instrument.id)
      .map((fine): Change => ({ ...marksOf(fine), instrument, kind: 'fine', fine })),
  ])
  return changes.toSorted(
    (a, b) => Number(a.on > b.on) - Number(a.on < b.on) || rank[a.kind] - rank[b.kind],
  )
}

/**
 * What the duty was before the day: the latest status begun earlier; null where it began that day.
 * `statusBefore(avia24h, '2020-05-13')` is "proposed".
 */
export function statusBefore(duty: Duty, day: IsoDate): Status | null {
  return (
    statusOn(
      duty.transitions.filter(({ on }) => on < day),
      day,
    )?.status ?? null
  )
}

/** Where a change belongs: the duties' own jurisdictions, else those that made the instrument. */
export function jurisdictionsOf(change: Change): readonly Jurisdiction[] {
  if (change.kind !== 'status') return change.instrument.jurisdictions
  return [...new Set(change.duties.map(({ jurisdiction }) => jurisdiction))]
}

const rank: Record<Change['kind'], number> = { status: 0, event: 1, meeting: 2, sum: 3, fine: 4 }

function statusChanges(instrument: Instrument): Change[] {
  const alike = new Map<string, { change: Change; duties: Duty[] }>()
  for (const duty of instrument.duties) {
    for (const transition of duty.transitions) {
      const { on, status, event } = transition
      const key = [on, status, event].join('\n')
      const known = alike.get(key)
      if (known) {
        known.duties.push(duty)
        continue
      }
      const duties = [duty]
      const change: Change = {
        ...marksOf(transition),
        instrument,
        kind: 'status',
        event,
        status,
        duties,
      }
      alike.set(key, { change, duties })
    }
  }
  return [...alike.values()].map(({ change }) => change)
}

const marksOf = ({ on, sources, publishedOn, verified, note }: Marks & { on: IsoDate }) => ({
  on,
  sources,
  publishedOn,
  verified,
  ...(note ? { note } : {}),
})
