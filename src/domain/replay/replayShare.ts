/** The on-time share under one rule, for some of the cases. */
import type { Tally } from '#contract/tally.ts'
import { type Instant, instant } from '#contract/units.ts'
import { deadlineAge } from '#domain/onTime/clock.ts'
import { answerTo, type Asked } from '#domain/onTime/questionParts.ts'
import { classBounds, headlineOnTimeShare, type OnTimeQuestion } from '#domain/onTimeShare.ts'
import { wilsonInterval } from '#domain/wilsonInterval.ts'
import type { ReplayRule, ReplayShare } from './replay.ts'
import type { ReplayPlan } from './replayPlan.ts'

/** Cases of some countries and categories; null: all. */
export interface ReplayPart {
  country: string | null
  category: string | null
}

/** Whether a group of an answer is in the part, by where its dimensions stand in `by`. */
export function isInPart({ question: { by } }: Asked, { country, category }: ReplayPart) {
  const countryAt = by.indexOf('jurisdiction')
  const categoryAt = by.indexOf('category')
  return (values: readonly string[]) =>
    (country === null || values[countryAt] === country) &&
    (category === null || values[categoryAt] === category)
}

/** Receipts of the window whose deadline has passed; null where the part has none in the answer. */
export function spanOf(
  { window }: Pick<ReplayPlan, 'window'>,
  { pastBefore, countries }: Asked,
  { country }: ReplayPart,
): { from: Instant; before: Instant } | null {
  if (country !== null && !countries.some((one) => one === country)) return null
  const before = instant(Math.min(window.to, pastBefore))
  return before > window.from ? { from: window.from, before } : null
}

function onTimeQuestions(plan: ReplayPlan, ruleIndex: number, part: ReplayPart) {
  const rule = plan.rules[ruleIndex]
  if (!rule) return []
  return (plan.alone[ruleIndex] ?? []).flatMap((asked) => {
    const span = spanOf(plan, asked, part)
    return span ? [{ asked, question: questionOf(rule, asked, part, span) }] : []
  })
}

const questionOf = (
  rule: ReplayRule,
  asked: Asked,
  part: ReplayPart,
  span: { from: Instant; before: Instant },
): OnTimeQuestion & { by: Asked['question']['by'] } => ({
  ...span,
  deadlineAge: deadlineAge(rule.deadline),
  satisfiedBy: rule.satisfiedBy,
  exceptions: rule.exceptions,
  by: asked.question.by,
  group: isInPart(asked, part),
})

/**
 * Of the part's cases past the rule's deadline, the share on time: the headline on-time share, with
 * the duty as the yardstick. 3,955 of 5,678 on time: 69.7 %, from 68.4 to 70.8.
 */
export function replayShare(
  plan: ReplayPlan,
  tallies: readonly Tally[],
  ruleIndex: number,
  part: ReplayPart,
): ReplayShare {
  const standings = onTimeQuestions(plan, ruleIndex, part).map(({ asked, question }) =>
    headlineOnTimeShare(answerTo(asked, tallies), question),
  )
  const onTime = standings.reduce((sum, { satisfied }) => sum + satisfied, 0)
  const late = standings.reduce((sum, standing) => sum + standing.late, 0)
  return shareOf(onTime, late)
}

function shareOf(onTime: number, late: number): ReplayShare {
  const n = onTime + late
  const interval = wilsonInterval(onTime, n)
  return {
    onTime,
    late,
    n,
    share: n > 0 ? onTime / n : null,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
  }
}

/**
 * For a rule limited to a class: the share of its own class, if all … none of the overdue
 * unclassified cases are in it. Null for a rule over every class, or where no case is of the class.
 */
export function replayClassBounds(
  plan: ReplayPlan,
  tallies: readonly Tally[],
  ruleIndex: number,
): { low: number; high: number } | null {
  const onlyClass = plan.rules[ruleIndex]?.onlyClass
  if (!onlyClass) return null
  const everywhere = { country: null, category: null }
  const bounds = onTimeQuestions(plan, ruleIndex, everywhere).map(({ asked, question }) =>
    classBounds(answerTo(asked, tallies), { ...question, onlyClass }),
  )
  const inTime = bounds.reduce((sum, each) => sum + each.inTime, 0)
  const known = bounds.reduce((sum, each) => sum + each.inTime + each.late, 0)
  const all = bounds.reduce((sum, each) => sum + each.overdueWithoutClass, known)
  return known > 0 && all > 0 ? { low: inTime / all, high: inTime / known } : null
}
