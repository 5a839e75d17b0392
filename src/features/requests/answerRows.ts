/** Time to answer as figures: a curve for each group, shares within a time, each duty's share. */
import type { Tally } from '#contract/tally.ts'
import type { Instant } from '#contract/units.ts'
import { dutyShare, type DutyShare, limitShare, readAt } from '#domain/onTime/answerShares.ts'
import type { PeriodShare } from '#domain/onTime/periodShare.ts'
import { answerTo, type Asked } from '#domain/onTime/questionParts.ts'
import type { RequestDuty } from '#domain/onTime/requestDuties.ts'
import {
  aalenJohansen,
  type CurveCases,
  FEWEST_CURVE_CASES,
  type IncidencePoint,
  incidenceQuantile,
  joinedOutcomes,
  survivalInput,
  type SurvivalQuantile,
} from '#domain/survival.ts'
import { OPEN } from '#domain/tallyReaders.ts'
import type { YardstickDeadline } from '#domain/yardstick.ts'
import type { RequestEnd } from '#url/requestsSearch.ts'
import { answerDuties, answerGroups, answerLimits, isSameLimit } from './answerQuestions.ts'
import { groupName, groupsInOrder, placeOf } from './requestsGroups.ts'
import type { RequestsView } from './useRequests.ts'

/** The one group where lines cannot be told apart. */
export const ALL_REQUESTS = 'all requests'

/** The outcomes of the log, and what each is an end of. */
const endOf: Readonly<Record<string, Exclude<RequestEnd, 'answered'>>> = {
  disclosed: 'produced',
  'partly disclosed': 'produced',
  refused: 'refused',
  challenged: 'refused',
  withdrawn: 'withdrawn',
}

/** One group, over the window's receipts. */
export interface AnswerGroup {
  /** "treaty (MLAT)", "DE". */
  group: string
  name: string
  /** Its place among all groups there can be. */
  look: number
  /** In the curve, ended or open; `n` is all of them. */
  cases: CurveCases
  /** Received in the window and open on the as-of. */
  open: number
  /** By end, one point an edge; an answer and a withdrawal compete, and so do kinds of answers. */
  curves: Record<RequestEnd, IncidencePoint[]>
  /** The age by which half were answered; null where not reached. */
  median: SurvivalQuantile
  /** One for each time looked at, in their order. */
  shares: PeriodShare[]
}

/** A duty with its share in time. */
export interface AnswerDuty extends RequestDuty {
  share: DutyShare
}

export interface Answers {
  limits: YardstickDeadline[]
  groups: AnswerGroup[]
  /** Groups with fewer than 50 requests: named, not drawn. */
  tooFew: { group: string; name: string; n: number }[]
  duties: AnswerDuty[]
}

/** Reads the answers; null while there are none. */
export function answersOf(view: RequestsView): Answers | null {
  const { plan, tallies, window, by } = view
  const curve = plan.answers.find(({ role }) => role === 'curve')
  if (!tallies || !curve) return null
  const tally = answerTo(curve, tallies)
  const limits = answerLimits(view)
  const isParted = answerGroups(view).length > 0
  const ids = isParted
    ? groupsInOrder(
        by,
        tally.groups.map(([value = '']) => value),
      )
    : tally.groups.length > 0
      ? [ALL_REQUESTS]
      : []
  const all = ids.map((group) => {
    const isOf = isParted ? ([value]: readonly string[]) => value === group : () => true
    const cases = survivalInput(tally, {
      outcomes: Object.keys(endOf),
      observedFrom: observedIn(curve, view.observedFrom),
      group: isOf,
      by: curve.question.by,
      exceptions: [],
    })
    return { group, isOf, cases, name: isParted ? groupName(by, group) : 'All requests' }
  })
  return {
    limits,
    groups: all
      .filter(({ cases }) => cases.n >= FEWEST_CURVE_CASES)
      .map(({ group, name, isOf, cases }) => ({
        group,
        name,
        look: isParted ? placeOf(by, group) : 0,
        cases,
        open: openIn(tally, isOf),
        ...estimates(cases),
        shares: limits.map((limit) =>
          limitShare(askedFor(view, limit), tallies, limit, isOf, window),
        ),
      })),
    tooFew: all
      .filter(({ cases }) => cases.n < FEWEST_CURVE_CASES)
      .map(({ group, name, cases }) => ({ group, name, n: cases.n })),
    duties: answerDuties(view).map((duty) => ({
      ...duty,
      share: dutyShare(
        duty,
        plan.answers.filter((asked) => asked.role === 'duty' && asked.dutyId === duty.duty.id),
        tallies,
        window,
      ),
    })),
  }
}

/** The log's beginning where it is an edge of the question; else nothing came before it. */
const observedIn = ({ question }: Pick<Asked, 'question'>, observedFrom: Instant | null) =>
  observedFrom !== null && question.periods.cuts.includes(observedFrom) ? observedFrom : null

/** The questions that a time is read off: the curves' own for hours, one a country for local days. */
export function askedFor(view: RequestsView, limit: YardstickDeadline): Asked[] {
  const { answers } = view.plan
  if (limit.unit === 'localDays')
    return answers.filter((each) => each.role === 'limit' && isSameLimit(each.deadline, limit))
  return answers
    .filter(({ role }) => role === 'curve')
    .map((each) => readAt(each, limit, view.window))
}

function openIn({ groups, outcomes, cells }: Tally, isOf: (values: readonly string[]) => boolean) {
  const open = outcomes.indexOf(OPEN)
  return cells.count.reduce(
    (sum, count, cell) =>
      cells.outcome[cell] === open && isOf(groups[cells.group[cell] ?? 0] ?? [])
        ? sum + count
        : sum,
    0,
  )
}

/** An answer of a kind the log does not say is an answer. */
function estimates(cases: CurveCases): Pick<AnswerGroup, 'curves' | 'median'> {
  const answers = joinedOutcomes(cases, ['answered', 'withdrawn'], (outcome) =>
    outcome === 'withdrawn' ? 'withdrawn' : 'answered',
  )
  const ends = joinedOutcomes(
    cases,
    ['produced', 'refused', 'withdrawn', 'unknown'],
    (outcome) => endOf[outcome] ?? 'unknown',
  )
  const { answered } = aalenJohansen(answers)
  const { produced, refused, withdrawn } = aalenJohansen(ends)
  return {
    curves: { answered, produced, refused, withdrawn },
    median: incidenceQuantile(answered, 0.5),
  }
}

/** The share that ended so by an age, an edge of the curves; null where nobody was seen so long. */
export function endedBy(
  { curves }: Pick<AnswerGroup, 'curves'>,
  end: RequestEnd,
  hours: number,
): IncidencePoint | null {
  const at = (of: RequestEnd) => curves[of].findLast((each) => each.hours <= hours)
  const point = at(end)
  const ended = (at('answered')?.incidence ?? 0) + (at('withdrawn')?.incidence ?? 0)
  return point && (point.atRisk > 0 || ended > 1 - 1e-9) ? point : null
}
