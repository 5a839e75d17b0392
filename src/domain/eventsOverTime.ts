/** The dated entries that can be laid over a chart of time, in a few words each. */
import type { Fine } from '#contract/company.ts'
import type { EventKind, Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country, Status } from '#contract/vocabulary.ts'
import { addDays } from './calendarDay.ts'
import { calendarEntries, type CalendarEntry } from './calendar.ts'
import { changesBetween } from './changes.ts'
import { instrumentNameOn } from './instrumentNameOn.ts'
import { dutyReaches } from './status.ts'

/** Days law changed; every dated entry; nothing. */
export const eventChoices = ['law', 'all', 'none'] as const
/** Which events lie over a chart of time. */
export type EventChoice = (typeof eventChoices)[number]

/** A status has the mark of a status, everything else that of what kind of event it was. */
export type EventOverTime = { on: IsoDate; label: string } & (
  | { status: Status }
  | { event: EventKind | 'meeting' | 'sum' | 'fine' }
)

/** The span and the countries a chart draws; both days are in it. */
export type ChartSpan = { from: IsoDate; to: IsoDate; countries: readonly Country[] }

/** More labels than this hide the plot. */
const MOST_LAW_CHANGES = 5

/** What bears most on a clock comes first when there are too many. */
const weight: Partial<Record<Status, number>> = {
  'in force': 3,
  'applies in part': 3,
  'struck down': 3,
  repealed: 3,
  superseded: 3,
  proposed: 2,
  adopted: 2,
}

/**
 * Changes of status of law on removal cases that reaches the countries, in time. With more than five
 * the weightier ones stay: what began or ended before what was proposed.
 *
 * From 2018-01-01 to 2019-06-26 in DE: "NetzDG in force" on the first day.
 */
export function lawChangesOverTime(
  instruments: readonly Instrument[],
  { from, to, countries }: ChartSpan,
): { on: IsoDate; label: string; status: Status }[] {
  return changesBetween(instruments, addDays(from, -1), to) // changes are dated after its `from`
    .flatMap((change) => {
      const { instrument, on } = change
      if (change.kind !== 'status' || !instrument.isContentObligation) return []
      const isMeant = change.duties.some(
        (duty) =>
          duty.isLaw &&
          duty.caseKind === 'removal' &&
          countries.some((country) => dutyReaches(duty, instrument, country, on)),
      )
      if (!isMeant) return []
      return [{ on, label: statusLabel(instrument, change.status, on), status: change.status }]
    })
    .filter(isFirstOfItsWords)
    .toSorted((one, other) => (weight[other.status] ?? 1) - (weight[one.status] ?? 1))
    .slice(0, MOST_LAW_CHANGES)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
}

/**
 * What the choice lays over the chart, in time: for "all" every entry of the calendar whose text, or
 * the duties it changed, reach one of the countries; content or not, law or not.
 */
export function eventsOverTime(
  instruments: readonly Instrument[],
  fines: readonly Fine[],
  choice: EventChoice,
  span: ChartSpan,
): EventOverTime[] {
  if (choice === 'none') return []
  if (choice === 'law') return lawChangesOverTime(instruments, span)
  return calendarEntries(instruments, fines)
    .filter(({ on }) => on >= span.from && on <= span.to)
    .filter(({ instrument, duties, on }) =>
      (duties.length > 0 ? duties : instrument.duties).some((duty) =>
        span.countries.some((country) => dutyReaches(duty, instrument, country, on)),
      ),
    )
    .map(eventOf)
    .filter(isFirstOfItsWords)
}

/** Duties of one text that changed for different reasons on one day are one mark of a chart. */
const isFirstOfItsWords = (
  { on, label }: { on: IsoDate; label: string },
  index: number,
  all: readonly { on: IsoDate; label: string }[],
): boolean => all.findIndex((other) => other.on === on && other.label === label) === index

function eventOf({ instrument, on, kind, status, eventKind, title }: CalendarEntry): EventOverTime {
  if (status) return { on, label: statusLabel(instrument, status, on), status }
  const { shortName } = instrumentNameOn(instrument, on)
  const event = kind === 'event' || kind === 'status' ? (eventKind ?? 'announcement') : kind
  return { on, label: `${shortName}: ${title}`, event }
}

/** "NetzDG in force", "Online Harms White Paper explored": by the name of the day. */
function statusLabel(instrument: Instrument, status: Status, on: IsoDate): string {
  const verb = status === 'exploratory' ? 'explored' : status
  return `${instrumentNameOn(instrument, on).shortName} ${verb}`
}
