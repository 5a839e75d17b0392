/** Which duties a replay can be asked for, and which rules it then reads the same cases against. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { CaseKind, Country, Status } from '#contract/vocabulary.ts'
import { commonTo } from '#domain/replay/comparable.ts'
import { asReplayRule, type ReplayRule, replayRuleOf } from '#domain/replay/replay.ts'
import { dutyBindsOn, dutyReaches, dutyStatusOn } from '#domain/status.ts'
import { ruleOfYardstick } from '#domain/verdict/rule.ts'
import { type ResolvedYardstick, yardstickDuties } from '#domain/yardstick.ts'
import { type CaseNoun, casesNoun, yardstickWords } from '#ui/caseWords.ts'

/** A duty with a clock as a choice: "Avia 24 h", proposed. */
export interface ReplayChoice {
  dutyId: string
  shortTitle: string
  /** Null: not begun on the day. */
  status: Status | null
}

/** The duties with a clock over the kinds of cases that the source has, in the record's order. */
export const replayChoices = (
  instruments: readonly Instrument[],
  asOf: IsoDate,
  kinds: readonly CaseKind[],
): ReplayChoice[] =>
  yardstickDuties(instruments)
    .filter(({ duty }) => duty.caseKind !== null && kinds.includes(duty.caseKind))
    .map(({ duty }) => ({
      dutyId: duty.id,
      shortTitle: duty.shortTitle,
      status: dutyStatusOn(duty, asOf)?.status ?? null,
    }))

/** What a replay reads: the rules in order, and the ids that name no duty with a clock. */
export interface ReplayRules {
  /** The page's yardstick and one duty, or two duties; none where nothing was asked. */
  rules: readonly ReplayRule[]
  unknown: readonly string[]
}

/**
 * Two duties are read against each other, one against the page's yardstick. One that is the yardstick
 * itself stands alone.
 *
 * ["fr-avia.24h"] under law in force as of 26 June 2019: NetzDG's 24 h, then the Avia bill's.
 */
export function replayRules(
  dutyIds: readonly string[],
  yardstick: ResolvedYardstick,
  instruments: readonly Instrument[],
): ReplayRules {
  const found = dutyIds.flatMap((id) => replayRuleOf(id, instruments) ?? [])
  const unknown = dutyIds.filter((id) => !found.some((rule) => rule.id === id))
  const [only] = found
  const own = asReplayRule(ruleOfYardstick(yardstick))
  const isBesideYardstick = found.length === 1 && own && only && own.id !== only.id
  return { rules: isBesideYardstick ? [own, ...found] : found, unknown }
}

/** "the Avia bill’s 24 h", "an own target of 24 h". */
export const ruleName = (rule: ReplayRule): string => yardstickWords(rule)

/** What the cases are called that all of the rules govern. */
export function replayNoun(rules: readonly ReplayRule[]): CaseNoun {
  const [first, second] = rules
  if (!first) return casesNoun({ caseKind: 'removal', channels: [] })
  const channels = second ? commonTo(first.channels, second.channels) : first.channels
  return casesNoun({ caseKind: first.caseKind, channels: channels ?? [] })
}

/** How a rule stands on a day: its status, and in which of the countries it is law. */
export interface RuleStanding {
  /** Null for an own target, and for a duty that has not begun. */
  status: Status | null
  isOwnTarget: boolean
  lawIn: readonly Country[]
}

export function ruleStanding(
  { duty, instrument }: Pick<ReplayRule, 'duty' | 'instrument'>,
  countries: readonly Country[],
  asOf: IsoDate,
): RuleStanding {
  if (!duty || !instrument) return { status: null, isOwnTarget: true, lawIn: [] }
  return {
    status: dutyStatusOn(duty, asOf)?.status ?? null,
    isOwnTarget: false,
    lawIn: countries.filter(
      (country) => dutyBindsOn(duty, asOf) && dutyReaches(duty, instrument, country, asOf),
    ),
  }
}
