/** The days on which what is said about requests for data changed: law, and what was announced. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country, Status } from '#contract/vocabulary.ts'
import { addDays } from '#domain/calendarDay.ts'
import { changesBetween } from '#domain/changes.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { dutyReaches } from '#domain/status.ts'

/** A change of status with the words a chart has room for. */
export interface RequestChange {
  on: IsoDate
  label: string
  status: Status
}

/**
 * Changes of status of duties on requests for data that reach one of the countries, in time; what is
 * no law, such as an announcement, is among them. Both days are in the span.
 *
 * From 2019-06-01 to 2019-06-30 in France: "Identification data 2019 announced" on the 25th.
 */
export function requestChanges(
  instruments: readonly Instrument[],
  { from, to, countries }: { from: IsoDate; to: IsoDate; countries: readonly Country[] },
): RequestChange[] {
  const found = changesBetween(instruments, addDays(from, -1), to).flatMap((change) => {
    if (change.kind !== 'status') return []
    const { instrument, on, status } = change
    const isMeant = change.duties.some(
      (duty) =>
        duty.caseKind === 'disclosure' &&
        countries.some((country) => dutyReaches(duty, instrument, country, on)),
    )
    return isMeant ? [{ on, status, label: labelOf(instrument, status, on) }] : []
  })
  return found.filter(
    ({ on, label }, index) =>
      found.findIndex((other) => other.on === on && other.label === label) === index,
  )
}

/** "NetzDG in force", by the name of the day; a proposal is "e-Evidence proposed". */
function labelOf(instrument: Instrument, status: Status, on: IsoDate): string {
  const { shortName } = instrumentNameOn(instrument, on)
  return `${status === 'proposed' ? shortName.replace(/ proposal$/, '') : shortName} ${status}`
}
