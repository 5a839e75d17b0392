/** From a column's preset and changes to whole assumptions, and back to what differs. */
import { type IsoDate, share } from '#contract/units.ts'
import type { BillAssumption, LossAssumptions } from '#domain/lossModel/assumptions.ts'
import { defaultBillAssumption } from '#domain/lossModel/billAssumption.ts'
import { defaultAssumptions } from '#domain/lossModel/defaultAssumptions.ts'
import type { ComingPenalty } from './comingPenalties.ts'
import type { AssumptionChanges, WhatIfChoice, WhatIfPreset } from './whatIfChoice.ts'

/** What a column rests on besides its own words: the day, and the bills that stand on it. */
export type WhatIfGround = { asOf: IsoDate; bills: readonly ComingPenalty[] }

/**
 * Adopted for certain, and applying from the day its text names, else half a year after the as-of.
 * The Avia bill on 2019-06-26, which named none: from 2019-12-25.
 */
const passes = ({ standing }: ComingPenalty, asOf: IsoDate): BillAssumption => ({
  chance: share(1),
  appliesFrom: defaultBillAssumption({ ...standing, status: 'adopted' }, asOf).appliesFrom,
})

/** A preset without changes, each bill spelled out. */
export function presetAssumptions(
  id: WhatIfPreset,
  { asOf, bills }: WhatIfGround,
): LossAssumptions {
  const billOf = (bill: ComingPenalty) =>
    id === 'bill-passes' ? passes(bill, asOf) : defaultBillAssumption(bill.standing, asOf)
  return {
    ...defaultAssumptions,
    ...(id === 'backlog-halved' ? { lateShareFactor: 0.5 } : {}),
    bills: Object.fromEntries(bills.map((bill) => [bill.rule.id, billOf(bill)])),
  }
}

/**
 * What a column is reckoned with: its preset, and its changes laid over it. A change to a bill that
 * does not stand on the day has no effect, and stays in the address.
 */
export function assumptionsOf(choice: WhatIfChoice, ground: WhatIfGround): LossAssumptions {
  const preset = presetAssumptions(choice.id, ground)
  const { bills: billChanges = {}, ...changes } = choice.changes
  const bills = Object.entries(preset.bills).map(([ruleId, bill]) => [
    ruleId,
    { ...bill, ...billChanges[ruleId] },
  ])
  return { ...preset, ...changes, bills: Object.fromEntries(bills) }
}

/**
 * The choice with one more change. What is then as in the preset is no change any more, so that a
 * value set back leaves the address.
 */
export function withChange(
  { id, changes }: WhatIfChoice,
  change: AssumptionChanges,
  ground: WhatIfGround,
): WhatIfChoice {
  const { bills: presetBills, ...preset } = presetAssumptions(id, ground)
  const { bills: before = {}, ...rest } = changes
  const { bills: changed = {}, ...others } = change
  const bills = { ...before }
  for (const [ruleId, part] of Object.entries(changed)) {
    const next = differing({ ...bills[ruleId], ...part }, presetBills[ruleId] ?? {})
    if (Object.keys(next).length > 0) bills[ruleId] = next
    else delete bills[ruleId]
  }
  return {
    id,
    changes: {
      ...differing({ ...rest, ...others }, preset),
      ...(Object.keys(bills).length > 0 ? { bills } : {}),
    },
  }
}

/** The choice without changes that change nothing: a link that spells everything out has many. */
export const onlyChanges = ({ id, changes }: WhatIfChoice, ground: WhatIfGround): WhatIfChoice =>
  withChange({ id, changes: {} }, changes, ground)

/** What of `values` is not as in `standard`. */
const differing = <Values extends object>(values: Values, standard: object): Values =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => (standard as Record<string, unknown>)[name] !== value,
    ),
  ) as Values

/** Everything said, for a link that shows the same when a default moves: each value as a change. */
export function everythingChanged(choice: WhatIfChoice, ground: WhatIfGround): WhatIfChoice {
  const { bills, ...rest } = assumptionsOf(choice, ground)
  const all = { ...choice.changes.bills, ...bills }
  return {
    id: choice.id,
    changes: { ...rest, ...(Object.keys(all).length > 0 ? { bills: all } : {}) },
  }
}
