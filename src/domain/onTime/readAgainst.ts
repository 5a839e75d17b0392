/** What cases are read against: the resolved yardstick, its countries, and other duties. */
import type { Duty } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import { type Instant, type IsoDate, instant } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { statusGroupOf } from '#domain/dutyCounts.ts'
import { startOfDay, zoneOf } from '#domain/jurisdictions.ts'
import { bindsSince, dutyBindsOn, dutyReaches, dutyStatusOn } from '#domain/status.ts'
import {
  clockDeadline,
  deadlineInHours,
  type ResolvedYardstick,
  resolveYardstick,
  type Yardstick,
  type YardstickDeadline,
} from '#domain/yardstick.ts'
import { type CaseWindow, dutiesFrom } from './caseWindow.ts'
import { type Clock, clockOf, yardstickClock } from './clock.ts'

/** A duty read against its own clock, in the chosen countries that it reaches. */
export interface ReadDuty {
  instrument: Instrument
  duty: Duty
  clock: Clock
  countries: Country[]
}

/** The yardstick resolved for countries and window: one clock, and where it is law. */
export interface ReadAgainst {
  yardstick: ResolvedYardstick
  clock: Clock
  /** Whether the headline is law: "law in force" was chosen and there is some. */
  isLaw: boolean
  /** Countries counted in the headline: where the clock is law, or all under another yardstick. */
  countedCountries: Country[]
  /** Receipts before it have no clock under law in force; empty under any other yardstick. */
  clockBegan: Partial<Record<Country, Instant>>
  /** Deadlines in force beside the yardstick's own, on the same cases: NetzDG's 7 d. */
  walls: ReadWall[]
  duties: ReadDuty[]
}

/** A further deadline on the same cases, and the duty that sets it. */
export interface ReadWall {
  deadline: YardstickDeadline
  duty: Duty
}

/** Whether some duty on notices with exactly these hours was law in the country on the day. */
export function clockWasLaw(
  instruments: readonly Instrument[],
  deadline: YardstickDeadline,
  country: Country,
  day: IsoDate,
): boolean {
  return instruments.some((instrument) =>
    instrument.duties.some((duty) => {
      const own = clockDeadline(duty.deadline)
      return (
        duty.trigger === 'notice' &&
        own?.unit === deadline.unit &&
        deadlineInHours(own) === deadlineInHours(deadline) &&
        dutyBindsOn(duty, day) &&
        dutyReaches(duty, instrument, country, day)
      )
    }),
  )
}

/** Duties on removal cases worth reading against: those that bind, or may, and the yardstick's. */
function readDuties(
  instruments: readonly Instrument[],
  countries: readonly Country[],
  date: IsoDate,
  chosen: Duty | null,
): ReadDuty[] {
  return instruments.flatMap((instrument) =>
    instrument.duties.flatMap((duty) => {
      const clock = clockOf(duty)
      const status = dutyStatusOn(duty, date)?.status
      const group = status ? statusGroupOf(status) : 'ended'
      const isRead =
        duty.isLaw &&
        duty.caseKind === 'removal' &&
        instrument.isContentObligation &&
        (group === 'in force' || group === 'proposed')
      if (!clock || !(isRead || duty.id === chosen?.id)) return []
      const reached = countries.filter((country) => dutyReaches(duty, instrument, country, date))
      return reached.length > 0 ? [{ instrument, duty, clock, countries: reached }] : []
    }),
  )
}

function furtherWalls(duties: readonly ReadDuty[], counted: readonly Country[], date: IsoDate) {
  return duties
    .filter(
      ({ duty, countries }) =>
        duty.trigger === 'notice' &&
        dutyBindsOn(duty, date) &&
        countries.some((country) => counted.includes(country)),
    )
    .map(({ duty, clock }) => ({ duty, deadline: clock.deadline }))
}

/**
 * Resolves the yardstick for the countries and the window. As of 2019-06-26, law in force over five countries: NetzDG's
 * 24 h, counted in Germany from 1 January 2018, with its 7 d as a further wall.
 */
export function readAgainst(
  chosen: Yardstick,
  instruments: readonly Instrument[],
  countries: readonly Country[],
  window: CaseWindow,
): ReadAgainst {
  const date = window.asOfDate
  const yardstick = resolveYardstick(chosen, instruments, countries, date)
  const isLaw = chosen.form === 'law' && !yardstick.fellBackToOwnTarget
  const lawful = yardstick.perCountry.filter((each) => each.isLaw).map((each) => each.country)
  const countedCountries = isLaw ? lawful : [...countries]
  const since = isLaw && yardstick.duty ? bindsSince(yardstick.duty, date) : null
  const duties = readDuties(instruments, countries, date, yardstick.duty)
  return {
    yardstick,
    clock: yardstickClock(yardstick),
    isLaw,
    countedCountries,
    clockBegan: since
      ? Object.fromEntries(
          countedCountries.map((country) => [country, startOfDay(since, zoneOf(country))]),
        )
      : {},
    walls: isLaw
      ? furtherWalls(duties, countedCountries, date).filter(
          ({ duty }) => duty.id !== yardstick.duty?.id,
        )
      : [],
    duties,
  }
}

/** The first receipt counted in a country: the window's, or the day the clock began there. */
export function countedFrom(
  against: Pick<ReadAgainst, 'clockBegan'>,
  country: Country,
  from: Instant,
): Instant {
  return instant(Math.max(from, against.clockBegan[country] ?? from))
}

/** The first receipt read against a duty: none from before a duty in force was. */
export function dutyReadFrom(duty: Duty, country: Country, window: CaseWindow): Instant {
  const from = dutiesFrom(window)
  const since = bindsSince(duty, window.asOfDate)
  return instant(Math.max(from, since ? startOfDay(since, zoneOf(country)) : from))
}
