/** The status history as lanes, and every date of it as a table. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'
import type { LaneEvent, StatusLane } from '#charts/statusLane.ts'
import { citedSources, type CitedSource } from './obligationsRows.ts'

/** One lane a duty, in the record's order. */
export function laneRows(instrument: Instrument): StatusLane[] {
  return instrument.duties.map((duty) => ({
    id: duty.id,
    title: duty.title,
    subtitle: duty.reference,
    transitions: duty.transitions.map(({ on, status, verified }) => ({
      on,
      status,
      ...(verified ? {} : { isUnverified: true }),
    })),
  }))
}

/**
 * The days above the lanes: those on which the duty whose mark stands for the instrument changed,
 * named by its new status.
 */
export function laneEvents(instrument: Instrument): LaneEvent[] {
  const coreId = instrument.summaryStatuses.at(-1)?.dutyId ?? instrument.duties[0]?.id
  const core = instrument.duties.find(({ id }) => id === coreId)
  return (core?.transitions ?? []).map(({ on, status }) => ({ on, label: status }))
}

export type DateRow = {
  id: string
  on: IsoDate
  /** The duty that changed; null where the event changed none. */
  dutyTitle: string | null
  status: Status | null
  event: string
  /** After the as-of: known today, not then. */
  isLater: boolean
  verified: boolean
  note: string | null
  sources: CitedSource[]
}

/**
 * Every dated fact of the instrument, oldest first: the transitions of each duty and the events
 * that changed none (a hearing, a report, an act's entry into force).
 */
export function dateRows(instrument: Instrument, asOf: IsoDate): DateRow[] {
  const transitions = instrument.duties.flatMap((duty) =>
    duty.transitions.map((transition) => ({
      id: `${duty.id} ${transition.on} ${transition.status}`,
      dutyTitle: duty.title,
      status: transition.status,
      fact: transition,
    })),
  )
  const events = instrument.events.map((event) => ({
    id: `${event.on} ${event.event}`,
    dutyTitle: null,
    status: null,
    fact: event,
  }))
  return [...transitions, ...events]
    .map(({ fact, ...row }) => ({
      ...row,
      on: fact.on,
      event: fact.event,
      isLater: fact.on > asOf,
      verified: fact.verified,
      note: fact.note ?? null,
      sources: citedSources(instrument, fact.sources),
    }))
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}
