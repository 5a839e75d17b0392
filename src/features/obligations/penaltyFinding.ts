/** The sentence over a worked penalty. */
import type { Status } from '#contract/vocabulary.ts'
import { formatRate } from '#ui/format.ts'
import { listGroupOf } from './listGroup.ts'
import { nativeBoundsWords } from '#ui/maximumWords.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { yearCounted, type WorkedPenalty } from './workedPenalties.ts'

/**
 * What the rule comes to for a company: present tense for law in force, conditional for a bill,
 * "would have been" for what never bound or no longer does.
 *
 * Avia's 4 % on 26 June 2019: "For Facebook, 4 % of 2018 revenue would be EUR 1,889.9 m".
 */
export function penaltyFinding(
  { rule, status, standing, maximum }: WorkedPenalty,
  name: string,
): string {
  const be = verb(standing === 'stands' ? (status?.status ?? null) : null, standing)
  switch (maximum.form) {
    case 'none set':
      return 'No amount is set'
    case 'unknown':
      return `For ${name}, the maximum is unknown`
    case 'does not reach':
      return `This penalty does not reach ${name}`
    case 'bounded':
      return `For ${name}, the maximum ${be} ${nativeBoundsWords(maximum)}`
    case 'exact': {
      const year = yearCounted(maximum)
      const amount = moneyWords(maximum.amount)
      if (rule.cap.form === 'share of turnover' && year !== null) {
        return `For ${name}, ${formatRate(rule.cap.share)} of ${year} revenue ${be} ${amount}`
      }
      return `For ${name}, the maximum ${be} ${amount}`
    }
  }
}

function verb(status: Status | null, standing: WorkedPenalty['standing']): string {
  if (standing === 'not yet') return 'would be'
  if (standing === 'no longer') return 'would have been'
  const group = listGroupOf(status)
  return group === 'binds' ? 'is' : group === 'over' ? 'would have been' : 'would be'
}

/** "in force", "if adopted", "never bound", "later: known today": what kind of amount it is. */
export function standingWords({ status, standing }: WorkedPenalty): string {
  if (standing === 'not yet') return 'later: known today'
  if (standing === 'no longer') return 'no longer in the text'
  const group = listGroupOf(status?.status ?? null)
  if (group === 'binds') return 'in force'
  if (group === 'coming')
    return status?.status === 'adopted' ? 'adopted, not in force' : 'if adopted'
  return status?.status ?? ''
}
