/** What else is on record around a change: the assumption that nothing else happened, put to the test. */
import type { Fine } from '#contract/company.ts'
import type { EventKind, Instrument } from '#contract/instrument.ts'
import { isoDate, type IsoDate } from '#contract/units.ts'
import type { Country, Status } from '#contract/vocabulary.ts'
import { addDays } from '#domain/calendarDay.ts'
import { calendarEntries, type CalendarEntry } from '#domain/calendar.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { dutyReaches } from '#domain/status.ts'

const MONTHS_AROUND = 6

/** One dated entry of the timeline. */
export interface ElseRow {
  id: string
  on: IsoDate
  instrumentId: string
  name: string
  text: string
  status: Status | null
  kind: EventKind | 'meeting' | 'sum' | 'fine' | null
}

/** Six months before the day to six months after it; a day that a month lacks is its last. */
export function monthsAround(on: IsoDate): { from: IsoDate; to: IsoDate } {
  return { from: monthsFrom(on, -MONTHS_AROUND), to: monthsFrom(on, MONTHS_AROUND) }
}

function monthsFrom(on: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const at = Date.UTC(year, month - 1 + months, Math.min(day, lastDay))
  return isoDate(new Date(at).toISOString().slice(0, 10))
}

/**
 * Every entry of the timeline that reaches the country within six months of the day, up to the as-of,
 * the nearest to it first. What changed the status of a duty on requests that day or the day before is the change
 * itself, and left out.
 */
export function elseRows(
  instruments: readonly Instrument[],
  fines: readonly Fine[],
  place: Country,
  { on, asOf }: { on: IsoDate; asOf: IsoDate },
): ElseRow[] {
  const { from, to } = monthsAround(on)
  const until = to < asOf ? to : asOf
  return calendarEntries(instruments, fines)
    .filter((entry) => entry.on >= from && entry.on <= until && !isTheChange(entry, on))
    .filter(({ instrument, duties, on: day }) =>
      (duties.length > 0 ? duties : instrument.duties).some((duty) =>
        dutyReaches(duty, instrument, place, day),
      ),
    )
    .toSorted((one, other) => daysFrom(on, one.on) - daysFrom(on, other.on))
    .map((entry) => ({
      id: entry.id,
      on: entry.on,
      instrumentId: entry.instrument.id,
      name: instrumentNameOn(entry.instrument, entry.on).shortName,
      text: textOf(entry),
      status: entry.status ?? null,
      kind:
        entry.kind === 'event' || entry.kind === 'status' ? (entry.eventKind ?? null) : entry.kind,
    }))
}

/** A meeting whose place nobody reported does not begin with that. */
const textOf = ({ change, title }: CalendarEntry): string =>
  change.kind === 'meeting' && change.meeting.place === 'not known'
    ? `A meeting: ${change.meeting.what}`
    : title

const daysFrom = (on: IsoDate, day: IsoDate): number => Math.abs(Date.parse(day) - Date.parse(on))

const isTheChange = ({ on: day, duties }: CalendarEntry, on: IsoDate): boolean =>
  (day === on || day === addDays(on, -1)) &&
  duties.some(({ caseKind }) => caseKind === 'disclosure')
