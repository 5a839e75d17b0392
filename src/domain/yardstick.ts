/** What the clock is read against: the law in force, any one duty, or an own target. */
import type { Deadline, Duty } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import { hours } from '#contract/units.ts'
import type { Hours, IsoDate, LocalDays } from '#contract/units.ts'
import type {
  CaseClass,
  CaseKind,
  Category,
  Channel,
  Country,
  Outcome,
  Status,
} from '#contract/vocabulary.ts'
import { bindsOn, dutyBindsOn, dutyReaches, dutyStatusOn } from './status.ts'

/** What was chosen to read the clock against. */
export type Yardstick =
  | { form: 'law' }
  | { form: 'duty'; dutyId: string }
  | { form: 'own target'; targetHours: Hours }

/** A clock's length: exact hours, or calendar days of the case's country. */
export type YardstickDeadline =
  | { unit: 'hours'; deadlineHours: Hours }
  | { unit: 'localDays'; deadlineDays: LocalDays }

/** One clock for one axis: the same for every country, law in some of them or in none. */
export type ResolvedYardstick = {
  deadline: YardstickDeadline
  /** "NetzDG 24 h", "Own target 24 h". */
  label: string
  caption: 'law in force' | 'yardstick, not law'
  caseKind: CaseKind
  /** Empty: all channels of the kind. */
  channels: readonly Channel[]
  /** Empty: all categories. */
  categories: readonly Category[]
  onlyClass: CaseClass | null
  satisfiedBy: readonly Outcome[]
  /** The own target took the place of a clock that is not there; `fellBackBecause` says why. */
  fellBackToOwnTarget: boolean
  fellBackBecause: string | null
  /** The duty read against; null for an own target. */
  duty: Duty | null
  instrument: Instrument | null
  /** The duty's status on the as-of date; null for an own target or a duty not yet begun. */
  status: Status | null
  /** Per country asked for: whether this clock is law there on the date, and by which duty. */
  perCountry: readonly { country: Country; isLaw: boolean; duty: Duty | null }[]
}

/** What takes the place of a clock that is not there. */
export const defaultTargetHours = hours(24)

/** The channels whose cases are notices: what the law in force is read over. */
const noticeChannels: readonly Channel[] = ['user notice', 'trusted flagger']

/**
 * Resolves a yardstick to one clock for the countries as of a date.
 *
 * - `law`: the duty triggered by notices, in hours, that binds in one of the countries (the shortest
 *   clock where there are several); a country where it does not bind is drawn hollow against the
 *   same hours. Where none binds, the own target of 24 h takes its place, over notices still.
 * - `duty`: that duty's clock, whatever became of it; law only where it binds. A duty without a
 *   clock over cases gives way to the own target over all removal cases.
 * - `own target`: those hours, over all removal cases, satisfied by any decision.
 *
 * On 2019-06-26 over DE and FR, `law` is NetzDG's 24 h: law in DE, not in FR. On 2024-05-14 it is
 * the own target of 24 h.
 */
export function resolveYardstick(
  yardstick: Yardstick,
  instruments: readonly Instrument[],
  countries: readonly Country[],
  asOf: IsoDate,
): ResolvedYardstick {
  if (yardstick.form === 'own target') return ownTarget(yardstick.targetHours, countries, null)
  if (yardstick.form === 'duty') {
    const found = clocks(instruments).find(({ duty }) => duty.id === yardstick.dutyId)
    if (found) return byDuty(found, countries, asOf)
    return ownTarget(defaultTargetHours, countries, noClockReason(yardstick.dutyId, instruments))
  }
  const inForce = clocks(instruments)
    .filter(({ duty, deadline }) => duty.trigger === 'notice' && deadline.unit === 'hours')
    .filter((clock) => countries.some((country) => bindsIn(clock, country, asOf)))
    .toSorted((a, b) => deadlineInHours(a.deadline) - deadlineInHours(b.deadline))
  const shortest = inForce[0]
  if (shortest) return byDuty(shortest, countries, asOf)
  const reason = 'No duty in hours on notices is in force in these countries on this date.'
  return { ...ownTarget(defaultTargetHours, countries, reason), channels: noticeChannels }
}

/** "OSA illegal content has no clock in hours or days." */
function noClockReason(dutyId: string, instruments: readonly Instrument[]): string {
  const duty = instruments.flatMap(({ duties }) => duties).find(({ id }) => id === dutyId)
  if (!duty) return `${dutyId} is not a duty of the record.`
  return clockDeadline(duty.deadline)
    ? `${duty.shortTitle} governs no cases of a log.`
    : `${duty.shortTitle} has no clock in hours or days.`
}

/** The duties that can be chosen as a yardstick: those with hours or local days, over cases. */
export function yardstickDuties(
  instruments: readonly Instrument[],
): { instrument: Instrument; duty: Duty }[] {
  return clocks(instruments).map(({ instrument, duty }) => ({ instrument, duty }))
}

type Clock = {
  instrument: Instrument
  duty: Duty
  caseKind: CaseKind
  deadline: YardstickDeadline
}

function clocks(instruments: readonly Instrument[]): Clock[] {
  return instruments.flatMap((instrument) =>
    instrument.duties.flatMap((duty) => {
      const deadline = clockDeadline(duty.deadline)
      const { caseKind } = duty
      return deadline && caseKind ? [{ instrument, duty, caseKind, deadline }] : []
    }),
  )
}

/** A deadline as a clock's; null for one without hours or days. */
export function clockDeadline(deadline: Deadline): YardstickDeadline | null {
  if (deadline.form === 'hours') return { unit: 'hours', deadlineHours: deadline.deadlineHours }
  if (deadline.form === 'local days') {
    return { unit: 'localDays', deadlineDays: deadline.deadlineDays }
  }
  return null
}

/** About how long a clock is, a day as 24 hours: for axes and for order, not for a verdict. */
export const deadlineInHours = (deadline: YardstickDeadline): number =>
  deadline.unit === 'hours' ? deadline.deadlineHours : deadline.deadlineDays * 24

const bindsIn = ({ duty, instrument }: Clock, country: Country, asOf: IsoDate): boolean =>
  dutyBindsOn(duty, asOf) && dutyReaches(duty, instrument, country, asOf)

function byDuty(clock: Clock, countries: readonly Country[], asOf: IsoDate): ResolvedYardstick {
  const { duty, instrument, deadline, caseKind } = clock
  const status = dutyStatusOn(duty, asOf)?.status ?? null
  return {
    deadline,
    label: duty.shortTitle,
    caption: duty.isLaw && status && bindsOn(status) ? 'law in force' : 'yardstick, not law',
    caseKind,
    channels: duty.channels,
    categories: duty.categories,
    onlyClass: duty.onlyClass,
    satisfiedBy: duty.satisfiedBy,
    fellBackToOwnTarget: false,
    fellBackBecause: null,
    duty,
    instrument,
    status,
    perCountry: countries.map((country) => {
      const isLaw = bindsIn(clock, country, asOf)
      return { country, isLaw, duty: isLaw ? duty : null }
    }),
  }
}

function ownTarget(
  targetHours: Hours,
  countries: readonly Country[],
  fellBackBecause: string | null,
): ResolvedYardstick {
  return {
    deadline: { unit: 'hours', deadlineHours: targetHours },
    label: `Own target ${targetHours} h`,
    caption: 'yardstick, not law',
    caseKind: 'removal',
    channels: [],
    categories: [],
    onlyClass: null,
    satisfiedBy: ['removed', 'restricted', 'rejected'],
    fellBackToOwnTarget: fellBackBecause !== null,
    fellBackBecause,
    duty: null,
    instrument: null,
    status: null,
    perCountry: countries.map((country) => ({ country, isLaw: false, duty: null })),
  }
}
