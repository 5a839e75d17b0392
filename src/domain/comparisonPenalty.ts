/** A text's penalty in a comparison: its cap, what that comes to for a company, and its base. */
import type { Cap, PenaltyRule, TurnoverBase } from '#contract/penalty.ts'
import { absenceOf, type ComparisonCell, factOf, type Statement } from './comparisonFact.ts'
import { type CellGround, cellOf, eachOnce, stateOfDemand } from './comparisonGround.ts'
import { statutoryMaximum } from './exposure.ts'
import { penaltyStatusOn } from './status.ts'

/**
 * The caps that secured the text's duties on the date, in the text's terms, each with the statutory
 * maximum of the chosen company.
 *
 * The Avia bill for Facebook on 2019-06-26: up to 4 % of worldwide turnover of the preceding
 * financial year; EUR 1,889.9 m.
 */
export function penaltyCell(ground: CellGround): ComparisonCell {
  const { text, date, money } = ground
  const { instrument } = text
  return withRules(ground, (rule) => {
    const { cap, nature, perFailure, reference } = rule
    const says = { kind: 'cap', rule: { cap, nature, perFailure } } as const
    const capFact = factOf(says, instrument, rule, date, reference)
    if ('reason' in cap || money === null) return [capFact]
    const { companyName, rateSources, ...facts } = money
    const maximum = statutoryMaximum(rule, { ...facts, date })
    const worked = factOf({ kind: 'maximum', maximum, companyName }, instrument, rule, date)
    const verified = rule.verified && maximum.derivation.every((step) => step.verified)
    const figures = { company: money.company.sources, 'exchange rates': rateSources }
    const furtherSources = maximum.derivation.flatMap(({ sourcesIn, sourceIds }) =>
      sourcesIn === 'company' || sourcesIn === 'exchange rates'
        ? figures[sourcesIn].filter(({ id }) => sourceIds.includes(id))
        : [],
    )
    return [capFact, { ...worked, verified, sources: [...worked.sources, ...furtherSources] }]
  })
}

/** What the penalty is a part of: a turnover, or nothing (a fixed sum). */
export function baseCell(ground: CellGround): ComparisonCell {
  const { instrument } = ground.text
  return withRules(ground, (rule) =>
    basesOf(rule.cap).map((base) =>
      factOf({ kind: 'base', base }, instrument, rule, ground.date, rule.reference),
    ),
  )
}

function basesOf(cap: Cap): (TurnoverBase | 'fixed sum')[] {
  switch (cap.form) {
    case 'fixed sum':
      return ['fixed sum']
    case 'share of turnover':
      return [cap.base]
    case 'greater of':
      return cap.of.map((part) => (part.form === 'fixed sum' ? 'fixed sum' : part.base))
    default:
      return []
  }
}

/** A cap that names no amount is a state; several rules stand under each other. */
function withRules(
  ground: CellGround,
  factsOf: (rule: PenaltyRule) => ReturnType<typeof factOf>[],
): ComparisonCell {
  const { text, date } = ground
  const { instrument, duties } = text
  const dutyIds = duties.map(({ id }) => id)
  const rules = instrument.penalties.filter(
    (rule) =>
      rule.dutyIds.some((id) => dutyIds.includes(id)) &&
      penaltyStatusOn(rule, instrument, date) !== null,
  )
  const named = rules.filter(({ cap }) => !('reason' in cap))
  if (named.length > 0) {
    return cellOf(stateOfDemand(text.standing.status), eachOnce(named.flatMap(factsOf)))
  }
  const [unnamed] = rules
  if (unnamed && 'reason' in unnamed.cap) {
    const says: Statement = { kind: 'absence', reason: unnamed.cap.reason }
    return { state: unnamed.cap.form, facts: [factOf(says, instrument, unnamed, date)] }
  }
  const reason = 'The record holds no penalty of this text at this stage'
  return { state: 'not researched', facts: [absenceOf(reason, instrument)] }
}
