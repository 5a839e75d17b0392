/** Which rules a case is read against. */
import type { Case } from '#contract/case.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { ZoneName } from '#contract/units.ts'
import { deadlineInHours, type ResolvedYardstick, type Yardstick } from '#domain/yardstick.ts'
import { caseZone } from './countryOf.ts'
import { notGovernedBecause } from './governs.ts'
import { lawRule, overEveryClass, type Rule, ruleOfYardstick } from './rule.ts'

/** The yardstick as chosen, and as resolved for the page's countries and as-of. */
export interface ReadBy {
  chosen: Yardstick
  yardstick: ResolvedYardstick
  instruments: readonly Instrument[]
  /** For a case outside the record's countries; UTC where left out. */
  zone?: ZoneName
}

/**
 * The duties that governed the case as law when it was received, the shortest clock first, those
 * without one last. A bill is never among them, nor a law from before or after its life.
 *
 * A user's notice in Germany in June 2019: NetzDG 24 h and NetzDG 7 d. In France: none.
 */
export function lawRulesOf(
  one: Case,
  instruments: readonly Instrument[],
  elsewhere?: ZoneName,
): Rule[] {
  const zone = caseZone(one, elsewhere)
  return instruments
    .flatMap((instrument) => instrument.duties.map((duty) => lawRule({ duty, instrument })))
    .filter((rule) => notGovernedBecause(rule, one, zone) === null)
    .toSorted((shorter, longer) => lengthOf(shorter) - lengthOf(longer))
}

/**
 * The rules a case is read against under a yardstick. Under "law in force" the duties that governed
 * it; where none of them has a clock, the yardstick's own hours take its place, over every class and
 * not as law. Under a single duty or an own target that one alone. None where it governs no such case.
 *
 * As of 2019-06-26 under law in force: a notice in Germany by NetzDG's 24 h and 7 d, one in France by
 * the same 24 h as a yardstick, an order in France by nothing.
 */
export function rulesOf(one: Case, { chosen, yardstick, instruments, zone }: ReadBy): Rule[] {
  const own = ruleOfYardstick(yardstick)
  const lawful = chosen.form === 'law' ? lawRulesOf(one, instruments, zone) : []
  if (lawful.some(({ deadline }) => deadline !== null)) return lawful
  const standIn = chosen.form === 'law' ? overEveryClass(own) : own
  const isGoverned = notGovernedBecause(standIn, one, caseZone(one, zone)) === null
  return isGoverned ? [...lawful, standIn] : lawful
}

const lengthOf = ({ deadline }: Rule): number =>
  deadline ? deadlineInHours(deadline) : Number.MAX_SAFE_INTEGER
