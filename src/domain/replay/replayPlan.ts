/** What is asked to replay cases against one rule or two. */
import type { TallyQuestion } from '#contract/tally.ts'
import { type Instant, instant } from '#contract/units.ts'
import { matureBefore } from '#domain/matureBefore.ts'
import type { CaseWindow } from '#domain/onTime/caseWindow.ts'
import { deadlineAge, zoneGroups } from '#domain/onTime/clock.ts'
import {
  agesOf,
  type Asked,
  dimensionsOf,
  numbered,
  type Scope,
  sorted,
  whereOf,
} from '#domain/onTime/questionParts.ts'
import { commonTo, comparabilityOfRules, type ReplayComparability } from './comparable.ts'
import type { ReplayRule } from './replay.ts'

/** A question about cases that fall under both rules, with the deadline of one or both as edges. */
export interface AskedTogether extends Asked {
  /** The rules whose deadlines are its age edges, by their place in the plan. */
  ofRules: number[]
}

/** The questions of a replay, and what their answers are read with. */
export interface ReplayPlan {
  /** One or two. */
  rules: ReplayRule[]
  scope: Scope
  window: CaseWindow
  questions: TallyQuestion[]
  /** For each rule the questions its own share is read from, over all that it governs. */
  alone: Asked[][]
  /** Null for one rule. */
  comparability: ReplayComparability | null
  /** Cases under both rules; `pastBefore` is before both deadlines. Empty where not comparable. */
  together: AskedTogether[]
}

interface ReplayInput {
  /** One or two; a rule named twice is one. */
  rules: readonly ReplayRule[]
  scope: Scope
  window: CaseWindow
}

/**
 * The questions of a replay over the window's receipts in the scope's countries. Jurisdiction and the
 * duty's own dates do not limit a yardstick; kind, channels and categories do.
 *
 * The Avia bill alone asks one question. With NetzDG's 24 h it asks three: each over its own cases, and
 * one over notices of Avia's categories with both deadlines as age edges.
 */
export function replayPlan({ rules: given, scope, window }: ReplayInput): ReplayPlan {
  const [first, another] = given
  const second = another?.id === first?.id ? undefined : another
  const rules = [first, second].filter((rule) => rule !== undefined)
  const questions: TallyQuestion[] = []
  const input = { scope, window }
  const alone = rules.map((rule) => numbered(aloneQuestions(rule, input), questions))
  const comparability = first && second ? comparabilityOfRules(first, second) : null
  const together =
    first && second && comparability?.isComparable
      ? numbered(togetherQuestions(first, second, input), questions)
      : []
  return { rules, scope, window, questions, alone, comparability, together }
}

type PlanScope = Omit<ReplayInput, 'rules'>

function aloneQuestions(rule: ReplayRule, { scope, window }: PlanScope): Omit<Asked, 'index'>[] {
  return zoneGroups(rule.deadline.unit, scope.countries).map(({ countries, zone }) => {
    const pastBefore = matureBefore(window.asOf, rule.deadline, zone)
    const question: TallyQuestion = {
      kind: rule.caseKind,
      asOf: window.asOf,
      where: { ...whereOf(rule, scope, countries), ...receiptsOf(window) },
      by: [...dimensionsOf(rule), 'category'],
      zone,
      periods: periodsOf(window, pastBefore),
      ages: agesOf(rule.deadline),
    }
    return { question, countries, zone, pastBefore }
  })
}

function togetherQuestions(
  first: ReplayRule,
  second: ReplayRule,
  { scope, window }: PlanScope,
): Omit<AskedTogether, 'index'>[] {
  const rules = [first, second]
  const isOneUnit = first.deadline.unit === second.deadline.unit
  const units = isOneUnit ? [first.deadline.unit] : rules.map(({ deadline }) => deadline.unit)
  const common = {
    ...first,
    channels: commonTo(first.channels, second.channels) ?? [],
    categories: commonTo(first.categories, second.categories) ?? [],
  }
  return zoneGroups(isOneUnit ? first.deadline.unit : 'localDays', scope.countries).flatMap(
    ({ countries, zone }) => {
      const past = rules.map(({ deadline }) => matureBefore(window.asOf, deadline, zone))
      const pastBefore = instant(Math.min(...past))
      return units.map((unit) => {
        const ofRules = [0, 1].filter((index) => rules[index]?.deadline.unit === unit)
        const cuts = rules
          .filter(({ deadline }) => deadline.unit === unit)
          .map(({ deadline }) => deadlineAge(deadline))
        const question: TallyQuestion = {
          kind: first.caseKind,
          asOf: window.asOf,
          where: { ...whereOf(common, scope, countries), ...receiptsOf(window) },
          by: ['jurisdiction', 'exception', 'category'],
          zone,
          periods: periodsOf(window, pastBefore),
          ages: { unit, runs: [], cuts },
        }
        return { question, countries, zone, pastBefore, ofRules }
      })
    },
  )
}

const receiptsOf = ({ from, to }: CaseWindow) => ({ receivedFrom: from, receivedTo: to })

const periodsOf = ({ from, to }: CaseWindow, pastBefore: Instant): TallyQuestion['periods'] => ({
  runs: [],
  cuts: sorted([from, to, pastBefore]),
})
