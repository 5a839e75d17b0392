/** Days that can be looked at before and after, and the country that is looked at beside. */
import type { Instrument } from '#contract/instrument.ts'
import { isoDate, type IsoDate } from '#contract/units.ts'
import { Country, type Status } from '#contract/vocabulary.ts'
import { addDays } from '#domain/calendarDay.ts'
import { lawChangesOverTime } from '#domain/eventsOverTime.ts'
import { type RequestChange, requestChanges } from '#domain/requests/requestChanges.ts'

/** A day of the record: what changed then. */
export interface ChangeDay {
  on: IsoDate
  label: string
  isAboutRequests: boolean
}

const BEGINNING = isoDate('1990-01-01')

/** Days up to the as-of, in time: those about requests for data, then those of other law there. */
export function changeDays(
  instruments: readonly Instrument[],
  country: Country,
  { from, asOf }: { from: IsoDate; asOf: IsoDate },
): ChangeDay[] {
  const span = { from, to: asOf, countries: [country] }
  const own = byDay(requestChanges(instruments, span))
  const other = byDay(lawChangesOverTime(instruments, span))
  return [
    ...own.map((day) => ({ ...day, isAboutRequests: true })),
    ...other
      .filter(({ on }) => own.every((day) => day.on !== on))
      .map((day) => ({ ...day, isAboutRequests: false })),
  ]
}

/** Several changes of one day are one choice. */
function byDay(changes: readonly { on: IsoDate; label: string }[]) {
  const days = [...new Set(changes.map(({ on }) => on))]
  return days.map((on) => ({
    on,
    label: changes.flatMap((change) => (change.on === on ? [change.label] : [])).join('; '),
  }))
}

/** What is on record for a day in a country. */
export interface ChangeOnRecord {
  /** "Identification data 2019 announced"; null: nothing that changed requests for data, nor other law. */
  label: string | null
  /** The entry is of the day before: what is announced one day can be acted on from the next. */
  isDayBefore: boolean
}

/** 26 June 2019 in France → "Identification data 2019 announced", of the day before. */
export function changeOnRecord(
  instruments: readonly Instrument[],
  country: Country,
  on: IsoDate,
): ChangeOnRecord {
  const dayBefore = addDays(on, -1)
  const days = changeDays(instruments, country, { from: dayBefore, asOf: on })
  const own = days.find((day) => day.on === on) ?? days.find((day) => day.on === dayBefore)
  return { label: own?.label ?? null, isDayBefore: own?.on === dayBefore }
}

/** A proposal or an adoption asks nothing of anyone yet. */
const ASKS_NOTHING: readonly Status[] = ['exploratory', 'proposed', 'adopted']

/** The country looked at beside, and those passed over with what changed there. */
export interface Beside {
  country: Country | null
  passedOver: { country: Country; change: Pick<RequestChange, 'on' | 'label'> }[]
}

/**
 * The first other country, in the contract's order, in which nothing about requests for data began or
 * ended between the two days: a comparison must not have a change of its own. An agreement between
 * states counts too, where the record says whose requests it changes.
 *
 * For France from June 2014 to April 2021: the UK; Germany's 48 h began on 1 October 2017. To June 2024
 * none: the UK's agreement with the US came into force on 3 October 2022.
 */
export function countryBeside(
  instruments: readonly Instrument[],
  place: Country,
  span: { from: IsoDate; to: IsoDate },
): Beside {
  const passedOver: Beside['passedOver'] = []
  for (const country of Country.options) {
    if (country === place) continue
    const change =
      requestChanges(instruments, { ...span, countries: [country] }).find(
        ({ status }) => !ASKS_NOTHING.includes(status),
      ) ?? agreementIn(instruments, country, span)
    if (!change) return { country, passedOver }
    passedOver.push({ country, change })
  }
  return { country: null, passedOver }
}

/** What changed a country's requests though no duty of the record began or ended. */
function agreementIn(
  instruments: readonly Instrument[],
  country: Country,
  { from, to }: { from: IsoDate; to: IsoDate },
): Pick<RequestChange, 'on' | 'label'> | undefined {
  return instruments
    .flatMap(({ events }) => events)
    .filter(
      ({ on, changesRequestsOf }) => on >= from && on <= to && changesRequestsOf?.includes(country),
    )
    .map(({ on, event }) => ({ on, label: event.replace(/^The /, 'the ') }))[0]
}

/** Every day of the record up to the as-of that the log could show something of. */
export const daysOnRecord = (
  instruments: readonly Instrument[],
  country: Country,
  { observedFrom, asOf }: { observedFrom: IsoDate | null; asOf: IsoDate },
): ChangeDay[] => changeDays(instruments, country, { from: observedFrom ?? BEGINNING, asOf })
