/** The earlier of two days between which a change is explained: the default, and others worth looking at. */
import { type IsoDate, isoDate } from '#contract/units.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { Country } from '#contract/vocabulary.ts'
import { addDays } from '#domain/calendarDay.ts'
import { changesBetween } from '#domain/changes.ts'
import { windowDays } from '#domain/receivedWindow.ts'
import { bindsOn, dutyReaches } from '#domain/status.ts'

/** The same day a year before; of 29 February the 28th. "2019-06-26" → "2018-06-26". */
export function yearBefore(asOf: IsoDate): IsoDate {
  const before = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`
  return isoDate(before.replace(/-02-29$/, '-02-28'))
}

/** The day 90 days before: the length of a period compared. */
export const periodBefore = (asOf: IsoDate): IsoDate => addDays(asOf, -windowDays)

/** A day on which a text with a penalty began to bind in a country, or ceased to; the newest first. */
export type LawDay = { on: IsoDate; instruments: readonly Instrument[] }

/**
 * The days before the as-of on which law that has a penalty began or ended in one of the countries.
 * Compared with the day before each, the law's step shows what it did.
 *
 * On 2019-06-26 with Germany: 2018-01-01 (NetzDG's clocks) and 2017-10-01 (its 48 h).
 */
export function lawDays(
  instruments: readonly Instrument[],
  countries: readonly Country[],
  asOf: IsoDate,
): LawDay[] {
  const days = new Map<IsoDate, Set<Instrument>>()
  for (const change of changesBetween(instruments, isoDate('0000-01-01'), asOf)) {
    if (change.kind !== 'status' || !change.instrument.isContentObligation) continue
    const { instrument, on, duties, status } = change
    const moves = duties.some(
      (duty) =>
        duty.isLaw &&
        instrument.penalties.some(({ dutyIds }) => dutyIds.includes(duty.id)) &&
        (bindsOn(status) || hasBoundBefore(duty, on)) &&
        countries.some((country) => dutyReaches(duty, instrument, country, on)),
    )
    if (!moves) continue
    days.set(on, (days.get(on) ?? new Set()).add(instrument))
  }
  return [...days]
    .map(([on, texts]) => ({ on, instruments: [...texts] }))
    .toSorted((one, other) => (one.on < other.on ? 1 : -1))
}

const hasBoundBefore = (duty: Instrument['duties'][number], day: IsoDate): boolean =>
  duty.transitions.some(({ on, status }) => on < day && bindsOn(status))
