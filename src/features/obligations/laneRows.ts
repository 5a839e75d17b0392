/** The status history as lanes, and every date of it as a table. */
import type { Instrument, LawEvent } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'
import type { LaneEvent, StatusLane } from '#charts/statusLane.ts'
import { citedSources, type CitedSource } from '#ui/citedSources.ts'

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
  /** The duties that changed that day in the same way; empty where the event changed none. */
  duties: string[]
  status: Status | null
  event: string
  /** After the as-of: known today, not then. */
  isLater: boolean
  verified: boolean
  note: string | null
  sources: CitedSource[]
}

/**
 * Every dated fact of the instrument, oldest first: the transitions, one row for all duties that
 * changed by the same event, and the events that changed none (a hearing, an entry into force).
 */
export function dateRows(instrument: Instrument, asOf: IsoDate): DateRow[] {
  const rows = new Map<string, DateRow>()
  const add = (fact: Omit<LawEvent, 'kind'>, status: Status | null, duty: string | null) => {
    const id = `${fact.on} ${status ?? ''} ${fact.event}`
    const known = rows.get(id)
    if (known !== undefined) {
      if (duty !== null) known.duties.push(duty)
      return
    }
    rows.set(id, {
      id,
      on: fact.on,
      duties: duty === null ? [] : [duty],
      status,
      event: fact.event,
      isLater: fact.on > asOf,
      verified: fact.verified,
      note: fact.note ?? null,
      sources: citedSources(instrument, fact.sources),
    })
  }
  for (const duty of instrument.duties) {
    for (const transition of duty.transitions) add(transition, transition.status, duty.shortTitle)
  }
  for (const event of instrument.events) add(event, null, null)
  return [...rows.values()].toSorted((one, other) =>
    one.on < other.on ? -1 : one.on > other.on ? 1 : 0,
  )
}
