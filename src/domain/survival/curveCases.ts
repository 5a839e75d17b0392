/** The estimators' input, read off a tally: several groups in one pass over its cells. */
import type { Dimension, Tally } from '#contract/tally.ts'
import type { Instant } from '#contract/units.ts'
import { edgeIndexOf } from '#domain/tallyEdges.ts'
import { OPEN, PAUSED } from '#domain/tallyReaders.ts'
import type { OutcomeCounts, SurvivalCounts } from './points.ts'

/** Fewer cases than this carry no curve: it would be ±14 points or more. */
export const FEWEST_CURVE_CASES = 50

/** Which cells of a tally count, and as what. The tally's ages are in hours (`curveAges`). */
export interface CurveQuestion {
  /** Outcomes with a curve of their own, even if no case has it; "withdrawn" is one of them. */
  outcomes: readonly string[]
  /** The log begins: cases received before are counted apart. A period edge; null: none is asked for. */
  observedFrom: Instant | null
  /** Receipts in [receivedFrom, receivedBefore), both period edges; left out: no limit on that side. */
  receivedFrom?: Instant
  receivedBefore?: Instant
  /** Which groups count, by their values; all where it is left out. */
  group?: (values: readonly string[]) => boolean
  /**
   * The question's `by`. Where it holds "exception", paused cases and those carrying one of
   * `exceptions` (the ones the statute allows) are outside the rule and in no curve.
   */
  by?: readonly Dimension[]
  exceptions?: readonly string[]
}

/** Input of both estimators, and what is not in it. */
export interface CurveCases extends SurvivalCounts, OutcomeCounts {
  /** Cases in the curve, decided or open. */
  n: number
  /** Received before the log begins. */
  leftOut: number
  /** Paused, or carrying an allowed exception. */
  outsideRule: number
}

/**
 * Decided cases by age and outcome, open ones by age. Outcomes that the tally holds beyond those asked
 * for, such as "unknown", get a column too, so that every case decided leaves the curve by one.
 *
 * With edges 24 and 48: 3 removed by 24 h, 1 open for 30 h, 1 removed after 60 h → decided [3, 0], of it
 * removed [3, 0], censored [0, 2], because the last was under way at the last edge.
 *
 * Throws where the question has no edge at `observedFrom`, `receivedFrom` or `receivedBefore`.
 */
export function survivalInput(tally: Tally, question: CurveQuestion): CurveCases {
  const found = survivalInputs(tally, question, () => '')
  return found.get('') ?? emptyCases(tally, columnsOf(tally, question))
}

/**
 * The same for many groups, in one pass. `keyOf` names the curve a group's cases belong to, null: none.
 * Only curves with a case are in the answer, in the order of their first group.
 *
 * `survivalInputs(tally, question, ([country]) => country ?? null)` → one input per country.
 */
export function survivalInputs(
  tally: Tally,
  question: CurveQuestion,
  keyOf: (values: readonly string[]) => string | null,
): Map<string, CurveCases> {
  const { groups, outcomes, cells, ageEdges } = tally
  const { observedFrom, receivedFrom, receivedBefore } = question
  // Bin i + 1 begins at edge i.
  const periodOf = (edge: Instant) => edgeIndexOf(tally.periodEdges, edge) + 1
  const firstObserved = observedFrom === null ? 0 : periodOf(observedFrom)
  const firstPeriod = receivedFrom === undefined ? 0 : periodOf(receivedFrom)
  const endPeriod = receivedBefore === undefined ? Infinity : periodOf(receivedBefore)
  const lastAge = ageEdges.length - 1
  const columns = columnsOf(tally, question)
  const answer = new Map<string, CurveCases>()
  const casesOf = groups.map((values) => {
    const key = question.group?.(values) === false ? null : keyOf(values)
    return key === null ? null : { key, isOutside: isOutsideRule(values, question) }
  })
  for (let cell = 0; cell < cells.count.length; cell++) {
    const group = casesOf[cells.group[cell] ?? 0]
    const period = cells.period[cell] ?? 0
    if (!group || period < firstPeriod || period >= endPeriod) continue
    let cases = answer.get(group.key)
    if (!cases) {
      cases = emptyCases(tally, columns)
      answer.set(group.key, cases)
    }
    const count = cells.count[cell] ?? 0
    const age = cells.age[cell] ?? 0
    const outcome = outcomes[cells.outcome[cell] ?? 0] ?? OPEN
    if (group.isOutside) cases.outsideRule += count
    else if (period < firstObserved) cases.leftOut += count
    else {
      cases.n += count
      if (outcome === OPEN || age > lastAge) add(cases.censored, Math.min(age, lastAge), count)
      else {
        add(cases.decided, age, count)
        add(cases.decidedByOutcome[outcome] ?? [], age, count)
      }
    }
  }
  return answer
}

const add = (column: readonly number[], at: number, count: number) => {
  const counts = column as number[]
  counts[at] = (counts[at] ?? 0) + count
}

const columnsOf = (tally: Tally, { outcomes }: CurveQuestion): string[] => [
  ...new Set([...outcomes, ...tally.outcomes.filter((outcome) => outcome !== OPEN)]),
]

function emptyCases({ ageEdges }: Tally, columns: readonly string[]): CurveCases {
  const none = () => ageEdges.map(() => 0)
  return {
    edgesHours: ageEdges,
    decided: none(),
    decidedByOutcome: Object.fromEntries(columns.map((column) => [column, none()])),
    censored: none(),
    n: 0,
    leftOut: 0,
    outsideRule: 0,
  }
}

function isOutsideRule(values: readonly string[], { by, exceptions }: CurveQuestion): boolean {
  const exception = values[by?.indexOf('exception') ?? -1]
  if (exception === undefined) return false
  return exception === PAUSED || (exceptions?.includes(exception) ?? false)
}
