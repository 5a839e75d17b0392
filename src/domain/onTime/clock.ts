/** A deadline as the tally is asked about it: an age edge, and the receipts whose deadline has passed. */
import type { Duty } from '#contract/duty.ts'
import { type ZoneName, zoneName } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { zoneOf } from '#domain/jurisdictions.ts'
import { clockDeadline, type ResolvedYardstick, type YardstickDeadline } from '#domain/yardstick.ts'

/** What is read against one clock: its deadline, the cases it governs, and what satisfies it. */
export type Clock = Pick<
  ResolvedYardstick,
  'deadline' | 'caseKind' | 'channels' | 'categories' | 'onlyClass' | 'satisfiedBy'
> & {
  /** A case carrying one of these is outside the rule, neither on time nor late. */
  exceptions: readonly string[]
}

/** A duty's own clock; null where it has none, or governs no cases. */
export function clockOf(duty: Duty): Clock | null {
  const deadline = clockDeadline(duty.deadline)
  const { caseKind, channels, categories, onlyClass, satisfiedBy, exceptions } = duty
  if (!deadline || !caseKind) return null
  return { deadline, caseKind, channels, categories, onlyClass, satisfiedBy, exceptions }
}

/** The clock of the chosen yardstick. */
export function yardstickClock(yardstick: ResolvedYardstick): Clock {
  const { deadline, caseKind, channels, categories, onlyClass, satisfiedBy } = yardstick
  const exceptions = yardstick.duty?.exceptions ?? []
  return { deadline, caseKind, channels, categories, onlyClass, satisfiedBy, exceptions }
}

/** The age edge a case must be decided by, in the clock's own unit. */
export function deadlineAge(deadline: YardstickDeadline): number {
  return deadline.unit === 'hours' ? deadline.deadlineHours : deadline.deadlineDays
}

/** Countries whose days are counted in one zone. */
export interface ZoneGroup {
  countries: Country[]
  zone: ZoneName
}

/** Hours are alike everywhere and fit one question; local days need one for each country's zone. */
export function zoneGroups(
  unit: YardstickDeadline['unit'],
  countries: readonly Country[],
): ZoneGroup[] {
  if (unit === 'hours') return [{ countries: [...countries], zone: zoneName('UTC') }]
  return countries.map((country) => ({ countries: [country], zone: zoneOf(country) }))
}
