/** The sentence of a replay that can be quoted, as data: the words are the page's. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { CaseKind, Channel, Country } from '#contract/vocabulary.ts'
import { type CaseWindow, dayOf } from '#domain/onTime/caseWindow.ts'
import type { Mood } from '#domain/onTime/mood.ts'
import type { YardstickDeadline } from '#domain/yardstick.ts'
import type { ReplayCounts, ReplayRule } from './replay.ts'
import type { ReplayFigures } from './replayFigures.ts'
import type { ReplayPlan } from './replayPlan.ts'
import { wasLawThroughout } from './wasLawThroughout.ts'

/** Which cases a sentence speaks of. */
export interface ReplaySubject {
  /** For the noun: notices, orders, requests. */
  caseKind: CaseKind
  channels: readonly Channel[]
  /** Empty: all categories. */
  categories: readonly string[]
  countries: readonly Country[]
  /** Null: all platforms. */
  platform: string | null
  receivedFrom: IsoDate
  /** Exclusive. */
  receivedTo: IsoDate
  asOf: IsoDate
}

/** A rule as a sentence names it. */
export interface NamedRule {
  ruleId: string
  /** "NetzDG 24 h". */
  label: string
  instrument: Instrument | null
  deadline: YardstickDeadline
  /**
   * law: it bound throughout, wherever counted ("were late"); would: it did not ("would have been
   * late"); measured: an own target.
   */
  mood: Mood
  caption: 'law in force' | 'yardstick, not law'
  /** Read over every class, although the rule is limited to one. */
  setsClassAside: boolean
}

/**
 * "Had the Avia bill’s 24 h been law, 1,234 of 5,678 notices in France received from … to … would
 * have been late (21.7 %)": `of` is the rule, `late` 1,234, `n` 5,678, `lateShare` 0.217.
 */
export interface OneRuleSentence {
  form: 'one rule'
  of: NamedRule
  subject: ReplaySubject
  late: number
  n: number
  lateShare: number
}

/**
 * "Of 5,678 notices under both, 900 would have been late only under the Avia bill’s 24 h, 12 only
 * under the own target of 48 h".
 */
export interface TwoRulesSentence {
  form: 'two rules'
  of: [NamedRule, NamedRule]
  subject: ReplaySubject
  compared: number
  lateOnlyUnderFirst: number
  lateOnlyUnderSecond: number
  lateUnderBoth: number
}

/** Of which rule a sentence speaks, by its place in the plan, and of which country; null: of all. */
export interface SentenceScope {
  ruleIndex?: number
  country?: Country | null
}

/** The sentence about one rule of the plan; null where no case is past its deadline. */
export function replaySentence(
  plan: ReplayPlan,
  figures: ReplayFigures,
  { ruleIndex = 0, country = null }: SentenceScope = {},
): OneRuleSentence | null {
  const rule = plan.rules[ruleIndex]
  const share = countsIn(figures, country)?.shares[ruleIndex]
  if (!rule || !share || share.n === 0) return null
  const { late, n } = share
  const countries = country ? [country] : plan.scope.countries
  const of = named(rule, plan.window, countries)
  const subject = subjectOf(plan, rule, countries)
  return { form: 'one rule', of, subject, late, n, lateShare: late / n }
}

const countsIn = (figures: ReplayFigures, country: Country | null): ReplayCounts | undefined =>
  country ? figures.byCountry.find((each) => each.country === country) : figures

/** The sentence about both; null for one rule, or two without a case to compare. */
export function replayFlipSentence(
  plan: ReplayPlan,
  figures: ReplayFigures,
  { country = null }: Pick<SentenceScope, 'country'> = {},
): TwoRulesSentence | null {
  const [first, second] = plan.rules
  const flips = countsIn(figures, country)?.flips
  if (!first || !second || !flips || flips.compared === 0) return null
  const { compared, lateOnlyUnderFirst, lateOnlyUnderSecond, lateUnderBoth } = flips
  const countries = country ? [country] : plan.scope.countries
  const where = plan.together[0]?.question.where
  return {
    form: 'two rules',
    of: [named(first, plan.window, countries), named(second, plan.window, countries)],
    subject: { ...subjectOf(plan, first, countries), categories: where?.category ?? [] },
    compared,
    lateOnlyUnderFirst,
    lateOnlyUnderSecond,
    lateUnderBoth,
  }
}

const subjectOf = (
  { scope, window }: ReplayPlan,
  rule: ReplayRule,
  countries: readonly Country[],
): ReplaySubject => ({
  caseKind: rule.caseKind,
  channels: rule.channels,
  categories: rule.categories,
  countries,
  platform: scope.platform,
  receivedFrom: dayOf(window.from),
  receivedTo: dayOf(window.to),
  asOf: window.asOfDate,
})

function named(rule: ReplayRule, window: CaseWindow, countries: readonly Country[]): NamedRule {
  const mood = moodOfRule(rule, window, countries)
  return {
    ruleId: rule.id,
    label: rule.label,
    instrument: rule.instrument,
    deadline: rule.deadline,
    mood,
    caption: mood === 'law' ? 'law in force' : 'yardstick, not law',
    setsClassAside: rule.onlyClass !== null,
  }
}

/** Law only where it was throughout; else conditional, a foreign law too; an own target is measured. */
function moodOfRule(rule: ReplayRule, window: CaseWindow, countries: readonly Country[]): Mood {
  if (!rule.duty) return 'measured'
  return wasLawThroughout(rule, window, countries) ? 'law' : 'would'
}
