/** The on-time shares that rates rest on: each duty's cases, read as the risk chart reads them. */
import type { Duty } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { Tally, TallyQuestion } from '#contract/tally.ts'
import { instant, type IsoDate } from '#contract/units.ts'
import type { Country, Outcome } from '#contract/vocabulary.ts'
import { statusGroupOf } from '#domain/dutyCounts.ts'
import { type CaseWindow, dutiesFrom } from '#domain/onTime/caseWindow.ts'
import { type Clock, clockOf } from '#domain/onTime/clock.ts'
import { dutyQuestions } from '#domain/onTime/dutyQuestions.ts'
import { FEWEST_CASES, onTimeFigure } from '#domain/onTime/onTimeFigure.ts'
import { type AskedDuty, numbered, type PlanInput } from '#domain/onTime/questionParts.ts'
import type { ReadDuty } from '#domain/onTime/readAgainst.ts'
import { dutyReaches, dutyStatusOn, penaltyStatusOn } from '#domain/status.ts'
import { type ShareInterval, wilsonInterval } from '#domain/wilsonInterval.ts'
import type { YardstickDeadline } from '#domain/yardstick.ts'

/** A duty's cases read against a clock, over all countries it reaches. */
export type OnTimeReading = {
  duty: Duty
  /** `yardstick`: the duty has no clock ("swiftly"), so the page's is read, over the duty's cases. */
  clock: 'own' | 'yardstick'
  deadline: YardstickDeadline
  countries: readonly Country[]
  /** Past their deadline: in time and late. */
  cases: number
  late: number
  /** Late of `cases`; null below 50 cases, which is not zero. */
  lateShare: number | null
  /** Wilson's 95 % interval of the late share; null with it. */
  interval: ShareInterval | null
  /**
   * A duty limited to a class: on-time share within it, none … all of the overdue unclassified cases
   * counted as in it. The late share above is of all cases, whatever their class.
   */
  ofClass: { low: number; high: number } | null
}

const anyDecision: readonly Outcome[] = ['removed', 'restricted', 'rejected']

/** The questions, and what reads their answers. */
export interface LossModelPlan {
  window: CaseWindow
  duties: AskedDuty[]
  questions: TallyQuestion[]
  /** Duties read against the page's yardstick for want of a clock of their own. */
  withoutClock: readonly string[]
}

/**
 * The page's deadline over the duty's own cases. An order is met as the duty says; of notices every
 * decision counts, because what was found lawful ("rejected") was nothing to remove: a duty to
 * remove what is illegal is not failed by it.
 */
function borrowedClock(duty: Duty, page: Clock): Clock | null {
  const { caseKind, channels, categories, onlyClass, exceptions } = duty
  if (caseKind === null) return null
  const isOrder = duty.trigger === 'order' && duty.satisfiedBy.length > 0
  const satisfiedBy = isOrder ? duty.satisfiedBy : anyDecision
  const { deadline } = page
  return { deadline, caseKind, channels, categories, onlyClass, satisfiedBy, exceptions }
}

/** Duties secured by a penalty that stands on the date and could be modelled: it has a cap, for all failures. */
function securedDuties(instrument: Instrument, date: IsoDate): ReadonlySet<string> {
  const rules = instrument.penalties.filter(
    (rule) =>
      !rule.perFailure &&
      !('reason' in rule.cap) &&
      penaltyStatusOn(rule, instrument, date) !== null,
  )
  return new Set(rules.flatMap(({ dutyIds }) => dutyIds))
}

/** Duties on removal cases that such a penalty secures and that bind, or may come to. */
function readDuties(instruments: readonly Instrument[], input: PlanInput): ReadDuty[] {
  const { asOfDate } = input.window
  return instruments
    .filter(({ isContentObligation }) => isContentObligation)
    .flatMap((instrument) => {
      const secured = securedDuties(instrument, asOfDate)
      return instrument.duties.flatMap((duty): ReadDuty[] => {
        const status = dutyStatusOn(duty, asOfDate)?.status
        const group = status ? statusGroupOf(status) : 'ended'
        const isRead = secured.has(duty.id) && duty.isLaw && duty.caseKind === 'removal'
        if (!isRead || (group !== 'in force' && group !== 'proposed')) return []
        const clock = clockOf(duty) ?? borrowedClock(duty, input.against.clock)
        const countries = input.scope.countries.filter((country) =>
          dutyReaches(duty, instrument, country, asOfDate),
        )
        return clock && countries.length > 0 ? [{ instrument, duty, clock, countries }] : []
      })
    })
}

/**
 * What is asked of the cases for a model: one question for each duty on removal cases that a penalty
 * secures. Duties on information requests are not asked: no source holds those cases yet.
 *
 * On 2019-06-26: NetzDG's 24 h and 7 d in Germany, the Avia bill's 24 h and the blocking duty (against
 * the page's yardstick) in France; not the EU's proposed hour, whose amount is unknown.
 */
export function lossModelPlan(
  input: PlanInput & { instruments: readonly Instrument[] },
): LossModelPlan {
  const { scope, window, against, instruments } = input
  const duties = readDuties(instruments, input)
  const questions: TallyQuestion[] = []
  const asked = numbered(
    dutyQuestions({ scope, window, against: { ...against, duties } }),
    questions,
  )
  const withoutClock = duties.filter(({ duty }) => clockOf(duty) === null)
  return { window, duties: asked, questions, withoutClock: withoutClock.map(({ duty }) => duty.id) }
}

/** Reads the plan's answers: one reading for each duty asked about, in the order of the record. */
export function onTimeReadings(
  plan: Pick<LossModelPlan, 'window' | 'duties' | 'withoutClock'>,
  tallies: readonly Tally[],
): OnTimeReading[] {
  const ids = [...new Set(plan.duties.map(({ duty }) => duty.id))]
  return ids.flatMap((id) => {
    const asked = plan.duties.filter(({ duty }) => duty.id === id)
    const [first] = asked
    if (!first) return []
    const { duty, clock } = first
    const spans = asked.flatMap((each) =>
      each.countries.map((country) => ({
        country,
        from: each.readFrom[country] ?? dutiesFrom(plan.window),
        before: instant(Math.min(plan.window.to, each.pastBefore)),
      })),
    )
    const { late, n, ofClass } = onTimeFigure(asked, tallies, clock, spans)
    const isEnough = n >= FEWEST_CASES
    return [
      {
        duty,
        clock: plan.withoutClock.includes(id) ? 'yardstick' : 'own',
        deadline: clock.deadline,
        countries: spans.map(({ country }) => country),
        cases: n,
        late,
        lateShare: isEnough ? late / n : null,
        interval: isEnough ? wilsonInterval(late, n) : null,
        ofClass: isEnough ? ofClass : null,
      } satisfies OnTimeReading,
    ]
  })
}
