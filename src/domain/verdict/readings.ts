/** All verdicts on one case: one, or two while its class is not known. */
import type { Case } from '#contract/case.ts'
import type { Instant } from '#contract/units.ts'
import type { CaseClass } from '#contract/vocabulary.ts'
import type { Rule } from './rule.ts'
import type { Verdict, VerdictOutcome } from './verdict.ts'
import { type ReadAt, verdictOf } from './verdictOf.ts'

/** The verdict under one rule, and of which class the case must be for it to hold. */
export interface Reading {
  rule: Rule
  verdict: Verdict
  /** The class it holds for, where the case's is not known; null: it holds whatever the class. */
  onlyIf: CaseClass | null
}

/**
 * The verdicts under the rules that govern the case, the earliest due time first, those without one
 * last. An unclassified case has one for each class: between them lies how it may turn out.
 *
 * The notice of `verdictOf` under NetzDG: if manifest, open overdue since 25 June 21:54; if other,
 * open in time until the end of 1 July.
 */
export function readingsOf(one: Case, rules: readonly Rule[], at: ReadAt): Reading[] {
  return rules
    .map((rule): Reading => {
      const verdict = verdictOf(one, rule, at)
      return { rule, verdict, onlyIf: verdict.ifNotInClass ? rule.onlyClass : null }
    })
    .filter(({ verdict }) => verdict.dueAt !== null || verdict.outcome === 'no clock')
    .toSorted((earlier, later) => dueOf(earlier) - dueOf(later))
}

const dueOf = ({ verdict }: Reading): number => verdict.dueAt ?? Number.MAX_SAFE_INTEGER

/** The due times of a case, the earliest first; two while its class is not known. */
export const dueTimesOf = (readings: readonly Reading[]): Instant[] =>
  readings.flatMap(({ verdict }) => verdict.dueAt ?? [])

/**
 * How the case may turn out, over all that it may be: one outcome where they agree. A class for
 * which no rule is given is outside the rule.
 *
 * Overdue if manifest, in time if other → open overdue, open in time.
 */
export function outcomesOf(readings: readonly Reading[]): VerdictOutcome[] {
  const clocked = readings.filter(({ verdict }) => verdict.outcome !== 'no clock')
  const isOpenQuestion = clocked.length > 0 && clocked.every(({ onlyIf }) => onlyIf !== null)
  const classes = new Set(clocked.map(({ onlyIf }) => onlyIf))
  const left: VerdictOutcome[] = isOpenQuestion && classes.size < 2 ? ['outside the rule'] : []
  const first = (clocked.length > 0 ? clocked : readings).map(({ verdict }) => verdict.outcome)
  return [...new Set([...first, ...left])]
}
