/** What a duty or an instrument is on a date. A wrong answer here is the worst defect there can be. */
import type { Duty, Transition } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { PenaltyRule } from '#contract/penalty.ts'
import type { Instant, IsoDate, ZoneName } from '#contract/units.ts'
import type { Country, Status } from '#contract/vocabulary.ts'
import { localDate, reaches } from './jurisdictions.ts'

/**
 * The latest transition dated up to and including the date; null where the history has not begun.
 * Of two on one day the later in the list stands.
 *
 * NetzDG's 24 h duty (in force 2018-01-01, repealed 2024-05-14) is in force on '2024-05-13' and
 * repealed on '2024-05-14'.
 */
export function statusOn(transitions: readonly Transition[], date: IsoDate): Transition | null {
  let latest: Transition | null = null
  for (const transition of transitions) {
    if (transition.on <= date && (latest === null || transition.on >= latest.on)) {
      latest = transition
    }
  }
  return latest
}

/** The transition that stands for the duty on the date; null where it has not begun. */
export function dutyStatusOn(duty: Duty, date: IsoDate): Transition | null {
  return statusOn(duty.transitions, date)
}

/** Whether a duty of this status must be met: in force, or applying in part. */
export function bindsOn(status: Status): boolean {
  return status === 'in force' || status === 'applies in part'
}

/** Whether the duty must be met on the date. What is not law never binds, whatever its status. */
export function dutyBindsOn(duty: Duty, date: IsoDate): boolean {
  const standing = dutyStatusOn(duty, date)
  return duty.isLaw && standing !== null && bindsOn(standing.status)
}

/**
 * Since when the duty has bound without a break up to the date; null where it does not bind.
 *
 * The DSA's duties bind on 2024-06-01 since 2023-08-25, when they began to apply in part; from
 * 2024-02-17 they apply to all, which is no break.
 */
export function bindsSince(duty: Duty, date: IsoDate): IsoDate | null {
  if (!dutyBindsOn(duty, date)) return null
  const newestFirst = duty.transitions
    .filter(({ on }) => on <= date)
    .toSorted((one, other) => (one.on < other.on ? 1 : -1))
  const broken = newestFirst.findIndex(({ status }) => !bindsOn(status))
  return (broken === -1 ? newestFirst.at(-1) : newestFirst[broken - 1])?.on ?? null
}

/**
 * Whether the duty binds at a moment, read by the local day of the case's country: a transition
 * begins at 00:00 there.
 *
 * For NetzDG's 24 h duty in Europe/Berlin: 2024-05-13T21:59Z is 23:59 on the 13th, true;
 * 2024-05-13T22:00Z is 00:00 on the 14th, false.
 */
export function dutyBindsAt(duty: Duty, at: Instant, zone: ZoneName): boolean {
  return dutyBindsOn(duty, localDate(at, zone))
}

/**
 * Whether a duty reaches cases in the country on the date: through its own jurisdiction, or through
 * one that made the instrument together with it and has no duty of its own there.
 *
 * The UK-French plan names a duty for each, so each reaches its own country; the US-French treaty
 * names one, which reaches France too.
 */
export function dutyReaches(
  duty: Duty,
  instrument: Instrument,
  country: Country,
  date: IsoDate,
): boolean {
  const withOwnDuty = new Set(instrument.duties.map(({ jurisdiction }) => jurisdiction))
  const shared = instrument.jurisdictions.filter((jurisdiction) => !withOwnDuty.has(jurisdiction))
  return [duty.jurisdiction, ...shared].some((jurisdiction) => reaches(jurisdiction, country, date))
}

/** How an instrument stands: the record's phrase, and the duty whose status and mark it shows. */
export type InstrumentStatus = { phrase: string; status: Status; duty: Duty; since: IsoDate }

/**
 * The instrument's summary on the date: the record's phrase ("Promulgated; core struck down") with
 * the status of the duty whose mark it shows, and since when that status stands. Null before the
 * first summary or before that duty began.
 */
export function instrumentStatusOn(instrument: Instrument, date: IsoDate): InstrumentStatus | null {
  let summary: Instrument['summaryStatuses'][number] | null = null
  for (const candidate of instrument.summaryStatuses) {
    if (candidate.from <= date && (summary === null || candidate.from >= summary.from)) {
      summary = candidate
    }
  }
  const duty = instrument.duties.find(({ id }) => id === summary?.dutyId)
  const standing = duty ? dutyStatusOn(duty, date) : null
  if (!summary || !duty || !standing) return null
  return { phrase: summary.phrase, status: standing.status, duty, since: standing.on }
}

/** How a penalty stands: with the status of this duty, since the day that status began. */
export type PenaltyStatus = { status: Status; since: IsoDate; duty: Duty }

/** How near a status is to binding: a penalty stands with the nearest of the duties it secures. */
const nearness: Partial<Record<Status, number>> = {
  'in force': 5,
  'applies in part': 4,
  adopted: 3,
  proposed: 2,
  exploratory: 1,
}

/**
 * The status of a penalty on the date: that of the duty nearest to binding among those it secures,
 * the first named where several are alike; null outside the rule's own window (`from` inclusive,
 * `until` exclusive) or before any of its duties began.
 *
 * Avia's 4 % is null on 2019-03-19, proposed on 2019-06-26, struck down from 2020-06-18.
 */
export function penaltyStatusOn(
  rule: PenaltyRule,
  instrument: Instrument,
  date: IsoDate,
): PenaltyStatus | null {
  if ((rule.from && date < rule.from) || (rule.until && date >= rule.until)) return null
  let nearest: PenaltyStatus | null = null
  for (const dutyId of rule.dutyIds) {
    const duty = instrument.duties.find(({ id }) => id === dutyId)
    const standing = duty ? dutyStatusOn(duty, date) : null
    if (!duty || !standing) continue
    if (!nearest || (nearness[standing.status] ?? 0) > (nearness[nearest.status] ?? 0)) {
      nearest = { status: standing.status, since: standing.on, duty }
    }
  }
  return nearest
}
