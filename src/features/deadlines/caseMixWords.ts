/** What the check of the case mix says: its finding, what follows from it, and how it is counted. */
import {
  CASE_MIX_FEWEST_OPEN,
  CASE_MIX_LEAST_DISTANCE,
  CASE_MIX_LEVEL,
  type CaseMixCheck,
} from '#domain/caseMixCheck.ts'
import { casesNoun } from '#ui/caseWords.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatCount, formatDate, formatFixed, formatShare } from '#ui/format.ts'
import { caseMixLines } from './caseMixRows.ts'
import type { DeadlinesView } from './useDeadlines.ts'

const nounOf = ({ against }: Pick<DeadlinesView, 'against'>) => casesNoun(against.clock)

/** "p = 0.42", "p < 0.0001". */
export const pWords = (pValue: number): string =>
  pValue < 0.0001 ? 'p < 0.0001' : `p = ${formatFixed(pValue, pValue < 0.01 ? 4 : 2)}`

/** The finding, whichever it is; no full stop. */
export function caseMixTitle(view: DeadlinesView, check: CaseMixCheck | null): string {
  const { many } = nounOf(view)
  if (!check) return `Whether open ${many} are like decided ones of the same age`
  if (check.reading === 'too few') {
    return `Too little to tell whether open ${many} are like decided ones of the same age`
  }
  if (check.reading === 'alike') {
    return `No sign that open ${many} differ from decided ones of the same age`
  }
  const [most] = caseMixLines(check)
  const differ = `Open ${many} differ from decided ones of the same age`
  if (!most) return differ
  return `${differ}: ${formatShare(most.openShare)} are ${most.category}, where ${formatShare(most.expectedShare)} were to be expected`
}

/** One quiet sentence where the check does not fire. */
export function caseMixQuiet(view: DeadlinesView, check: CaseMixCheck): string {
  const { one, many } = nounOf(view)
  if (check.pValue === null) {
    return check.rows.length < 2 && check.open >= CASE_MIX_FEWEST_OPEN
      ? `All open ${many} are of one category, so there is nothing to compare.`
      : `${formatCount(check.open)} open ${check.open === 1 ? one : many} can be compared with decided ones of their age; the check needs ${CASE_MIX_FEWEST_OPEN}. The curves take for granted that the open ones are like the others.`
  }
  return `The curves take for granted that they are alike. Compared by category within age, country and channel, over ${formatCount(check.open)} open ${many}: ${pWords(check.pValue)}.`
}

/** What the finding means and how the curves are to be treated, a paragraph each. */
export function caseMixMeaning(view: DeadlinesView, check: CaseMixCheck): string[] {
  const { one, many } = nounOf(view)
  return [
    `The curves read a ${one} open at some age as if it were like those decided later. Of these ${formatCount(check.open)} open ones, ${formatShare(check.distance)} would have to be of another category for that to hold (${pWords(check.pValue ?? 1)}).`,
    `Either some categories leave the log undecided, handed on or put aside, or they take longer. Treat the curves as what this log closes, not as how long a ${one} takes, and do not compare groups by them. On-time shares stand as counted: open past the deadline is late, whatever became of it elsewhere.`,
    check.openAlone > 0
      ? `Another ${formatCount(check.openAlone)} open ${check.openAlone === 1 ? one : many} had no decided one of their age, country and channel beside them and could not be compared.`
      : '',
  ].filter((words) => words !== '')
}

/** For the curves' own card: a sentence where the check fires, else null. */
export const caseMixNote = (view: DeadlinesView, check: CaseMixCheck | null): string | null =>
  check?.reading === 'differs'
    ? `The curves may mislead: open ${nounOf(view).many} differ in category from decided ones of the same age (see below).`
    : null

export function caseMixExplanation(view: DeadlinesView, check: CaseMixCheck | null): Explanation {
  const { many } = nounOf(view)
  const test =
    check?.pValue != null && check.statistic !== null
      ? [
          `Here: ${formatFixed(check.statistic, 1)} with ${check.degreesOfFreedom} degrees of freedom, ${pWords(check.pValue)}; distance ${formatShare(check.distance, 1)}.`,
        ]
      : []
  return {
    title: 'The mix of open and decided cases',
    definition: `Whether the ${many} still open are of the same categories as those decided at the same age, in the same country and channel. Where they are not, being open tells something of what is to come, and the curves leave that out of account.`,
    formula: [
      `At each age, in each country and channel: open ${many} × a category’s share of open and decided ones together = expected open. Summed, and compared with the open ones by the test of Cochran, Mantel and Haenszel.`,
      `It fires where chance alone shows as much less than once in ${Math.round(1 / CASE_MIX_LEVEL)} times, and at least ${formatShare(CASE_MIX_LEAST_DISTANCE)} of the open ones would have to be of another category.`,
      ...test,
    ],
    asOf: `${formatDate(view.plan.window.asOfDate)}, 00:00 UTC`,
    sources: [
      {
        title:
          'Average partial association in three-way contingency tables: a review and discussion of alternative tests',
        publisher: 'Landis, Heyman and Koch, International Statistical Review 46, 1978',
      },
    ],
    notes: [
      'It cannot tell cases that left the log from a category that takes longer, and sees nothing where what is put aside does not differ by category.',
      'With few open cases a difference goes unseen more often than not: no sign is no proof.',
      'Paused cases are left out. The cases are invented.',
    ],
    method: 'case-mix',
  }
}
