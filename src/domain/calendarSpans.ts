/** How long things lasted: proposals, acts adopted and not in force, law in force, partnerships. */
import type { Duty } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction, Status } from '#contract/vocabulary.ts'

/** What a stretch of time is; "not law" takes in requests, commitments, cooperations and settlements. */
export type SpanKind =
  | 'exploratory'
  | 'proposed'
  | 'adopted, not in force'
  | 'applies in part'
  | 'in force'
  | 'not law'

/** A stretch of one kind, shared by duties whose dates are alike. */
export type CalendarSpan = {
  /** `<instrument>/<first duty's slug>/<from>`. */
  id: string
  kind: SpanKind
  from: IsoDate
  /** The day on which it is over, exclusive; null where nothing of the record ends it. */
  until: IsoDate | null
  /** What ended it; null where nothing did. */
  endedBy: Status | null
  instrument: Instrument
  duties: readonly Duty[]
  jurisdictions: readonly Jurisdiction[]
  isLaw: boolean
}

/** Statuses under which something lasts; under the others it is over. */
const kinds: Partial<Record<Status, SpanKind>> = {
  exploratory: 'exploratory',
  proposed: 'proposed',
  adopted: 'adopted, not in force',
  'applies in part': 'applies in part',
  'in force': 'in force',
  requested: 'not law',
  announced: 'not law',
  'under way': 'not law',
  pending: 'not law',
}

/** Duties of an instrument whose statuses begin on the same days, in the record's order. */
export function dutyGroups(instrument: Instrument): Duty[][] {
  const groups = new Map<string, Duty[]>()
  for (const duty of instrument.duties) {
    const key = duty.transitions.map(({ on, status }) => `${on} ${status}`).join('\n')
    const known = groups.get(key)
    if (known) known.push(duty)
    else groups.set(key, [duty])
  }
  return [...groups.values()]
}

/**
 * The spans of all instruments, group by group in the record's order, each group's in time. Statuses
 * of one kind that follow each other are one span.
 *
 * Avia's 24 h: proposed from 2019-03-20, adopted and not in force from 2020-05-13 until 2020-06-18,
 * ended by "struck down". The partnership of France and Facebook is one span from its announcement
 * to its end.
 */
export function calendarSpans(instruments: readonly Instrument[]): CalendarSpan[] {
  return instruments.flatMap((instrument) =>
    dutyGroups(instrument).flatMap((duties) => spansOf(instrument, duties)),
  )
}

function spansOf(instrument: Instrument, duties: readonly Duty[]): CalendarSpan[] {
  const transitions = (duties[0]?.transitions ?? []).toSorted(
    (one, other) => Number(one.on > other.on) - Number(one.on < other.on),
  )
  const spans: CalendarSpan[] = []
  for (const [index, { on, status }] of transitions.entries()) {
    const kind = kinds[status]
    const next = transitions[index + 1]
    const until = next?.on ?? null
    if (kind === undefined || until === on) continue
    const endedBy = next?.status ?? null
    const last = spans.at(-1)
    if (last?.kind === kind && last.until === on) {
      last.until = until
      last.endedBy = endedBy
      continue
    }
    spans.push({
      id: `${instrument.id}/${duties[0]?.id.split('.')[1] ?? ''}/${on}`,
      kind,
      from: on,
      until,
      endedBy,
      instrument,
      duties,
      jurisdictions: [...new Set(duties.map(({ jurisdiction }) => jurisdiction))],
      isLaw: duties.some(({ isLaw }) => isLaw),
    })
  }
  return spans
}
