/** The share of requests answered within a time, exact: what is asked, and how the answer is read. */
import type { Dimension, Tally } from '#contract/tally.ts'
import { type Instant, instant } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { matureBefore } from '#domain/matureBefore.ts'
import type { YardstickDeadline } from '#domain/yardstick.ts'
import type { CaseWindow } from './caseWindow.ts'
import { type Clock, zoneGroups } from './clock.ts'
import { type PeriodShare, periodShare, type SharePart } from './periodShare.ts'
import { agesOf, answerTo, type Asked, type Scope, sorted, whereOf } from './questionParts.ts'
import { lawfulReceipts, type RequestDuty } from './requestDuties.ts'

/** The clock of a time that nothing sets: over requests by any channel, satisfied by any answer. */
export const answerClock = (deadline: YardstickDeadline): Clock => ({
  deadline,
  caseKind: 'disclosure',
  channels: [],
  categories: [],
  onlyClass: null,
  satisfiedBy: ['disclosed', 'partly disclosed', 'refused', 'challenged'],
  exceptions: [],
})

type Put = Omit<Asked, 'index'>

/**
 * What is asked to read shares within a time by groups: one question where the clock counts hours,
 * one for each country's zone where it counts local days. `by` holds the groups; "exception" is added.
 */
export function limitQuestions(
  scope: Scope,
  window: CaseWindow,
  deadline: YardstickDeadline,
  by: readonly Dimension[],
): Put[] {
  return putBy(scope, window, answerClock(deadline), scope.countries, by, () => [])
}

/** What is asked to read a duty: requests it governs, in the countries it reaches, by country. */
export function requestDutyQuestions(duty: RequestDuty, scope: Scope, window: CaseWindow): Put[] {
  return putBy(scope, window, duty.clock, duty.countries, ['jurisdiction'], (countries) =>
    countries.flatMap((country) =>
      lawfulReceipts(duty, country, window, window.asOfDate).flatMap(({ from, to }) => [from, to]),
    ),
  )
}

function putBy(
  scope: Scope,
  window: CaseWindow,
  clock: Clock,
  countries: readonly Country[],
  by: readonly Dimension[],
  cutsOf: (countries: readonly Country[]) => Instant[],
): Put[] {
  const { asOf, from, to } = window
  return zoneGroups(clock.deadline.unit, countries)
    .filter(({ countries: asked }) => asked.length > 0)
    .map(({ countries: asked, zone }) => {
      const pastBefore = matureBefore(asOf, clock.deadline, zone)
      return {
        countries: asked,
        zone,
        pastBefore,
        question: {
          kind: clock.caseKind,
          asOf,
          where: { ...whereOf(clock, scope, asked), receivedFrom: from, receivedTo: to },
          by: [...by, 'exception'],
          zone,
          periods: { runs: [], cuts: sorted([from, to, pastBefore, ...cutsOf(asked)]) },
          ages: agesOf(clock.deadline),
        },
      }
    })
}

/**
 * Of one group's requests of the window whose time had passed, the share answered in it: by any
 * answer, reasoned refusals too. Withdrawn in time leaves the denominator.
 *
 * 60 answered within 48 h, 25 later, 10 open past it, 5 withdrawn on the first day → 60 of 95, 0.632.
 *
 * @param asked questions with edges at the window's ends, at their `pastBefore` and at the time
 * @param group whose values count, in the order of the question's `by`
 */
export function limitShare(
  asked: readonly Asked[],
  tallies: readonly Tally[],
  deadline: YardstickDeadline,
  group: SharePart['group'],
  { from, to }: Pick<CaseWindow, 'from' | 'to'>,
): PeriodShare {
  const parts = asked.map((each) => ({
    asked: each,
    tally: answerTo(each, tallies),
    group,
    from,
    to,
  }))
  return periodShare(parts, answerClock(deadline))
}

/** A duty's share in time, over what came while it was law and, as a yardstick, over everything. */
export interface DutyShare {
  /** Null: nothing of the window came while it bound where it reaches. */
  law: PeriodShare | null
  /** The same hours over the whole window in every country it reaches; null: it reaches none. */
  yardstick: PeriodShare | null
}

/** Reads the answers to `requestDutyQuestions`; single cases' verdicts go by the day of receipt too. */
export function dutyShare(
  duty: RequestDuty,
  asked: readonly Asked[],
  tallies: readonly Tally[],
  window: CaseWindow,
): DutyShare {
  const partsIn = (spansOf: (country: Country) => { from: Instant; to: Instant }[]) =>
    asked.flatMap((each) =>
      each.countries.flatMap((country) =>
        spansOf(country).map((span): SharePart => ({
          asked: each,
          tally: answerTo(each, tallies),
          group: ([value]) => value === country,
          ...span,
        })),
      ),
    )
  const lawful = partsIn((country) => lawfulReceipts(duty, country, window, window.asOfDate))
  return {
    law: lawful.length > 0 ? periodShare(lawful, duty.clock) : null,
    yardstick:
      asked.length > 0
        ? periodShare(
            partsIn(() => [{ from: window.from, to: window.to }]),
            duty.clock,
          )
        : null,
  }
}

/** The same question read at another time in hours, if its ages and receipts have the edges for it. */
export const readAt = (
  asked: Asked,
  deadline: YardstickDeadline & { unit: 'hours' },
  { asOf }: Pick<CaseWindow, 'asOf'>,
): Asked => ({ ...asked, pastBefore: matureBefore(asOf, deadline, asked.zone) })

/** The receipts that must be edges for `readAt`. */
export const edgesOf = (
  deadlines: readonly YardstickDeadline[],
  { asOf, from, to }: Pick<CaseWindow, 'asOf' | 'from' | 'to'>,
): Instant[] =>
  sorted([
    from,
    to,
    ...deadlines.flatMap((deadline) =>
      deadline.unit === 'hours' ? [instant(asOf - Math.round(deadline.deadlineHours * 3600))] : [],
    ),
  ])
