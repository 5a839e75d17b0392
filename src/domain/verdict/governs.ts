/** Whether a rule governs a case at all, before any clock is read. */
import type { Case } from '#contract/case.ts'
import type { ZoneName } from '#contract/units.ts'
import { localDate } from '#domain/jurisdictions.ts'
import { dutyBindsOn, dutyReaches } from '#domain/status.ts'
import { countryOf } from './countryOf.ts'
import type { Rule } from './rule.ts'
import type { VerdictReason } from './verdict.ts'

const names = (list: readonly string[], value: string) => list.length === 0 || list.includes(value)

/**
 * Why the rule does not govern the case; null where it does, as far as its kind, place, day of
 * receipt, channel and category tell. The day is the local one of the case's country: NetzDG's 24 h
 * governs a notice received in Germany on 2024-05-13T21:59:59Z and none a second later.
 */
export function notGovernedBecause(rule: Rule, one: Case, zone: ZoneName): VerdictReason | null {
  if (rule.caseKind !== one.kind) return 'another kind of case'
  if (rule.reading === 'law') {
    const unlawful = notLawBecause(rule, one, zone)
    if (unlawful) return unlawful
  }
  if (!names(rule.channels, one.channel)) return 'another channel'
  if (!names(rule.categories, one.category)) return 'another category'
  return null
}

function notLawBecause(
  { duty, instrument }: Rule,
  one: Case,
  zone: ZoneName,
): VerdictReason | null {
  const country = countryOf(one)
  if (!duty || !instrument || !country) return 'another jurisdiction'
  const day = localDate(one.receivedAt, zone)
  if (!dutyReaches(duty, instrument, country, day)) return 'another jurisdiction'
  return dutyBindsOn(duty, day) ? null : 'not in force on receipt'
}
