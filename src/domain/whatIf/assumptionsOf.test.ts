import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate, share } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import { defaultAssumptions } from '#domain/lossModel/defaultAssumptions.ts'
import { instruments } from '#record/law.ts'
import {
  assumptionsOf,
  everythingChanged,
  onlyChanges,
  presetAssumptions,
  type WhatIfGround,
  withChange,
} from './assumptionsOf.ts'
import { comingPenalties } from './comingPenalties.ts'
import { type WhatIfChoice, whatIfPresets } from './whatIfChoice.ts'

const groundOn = (day: string): WhatIfGround => ({
  asOf: isoDate(day),
  bills: comingPenalties(instruments, isoDate(day), Country.options),
})
const june = groundOn('2019-06-26')
const avia = 'fr-avia.csa-sanction'
const choice = (id: WhatIfChoice['id']): WhatIfChoice => ({ id, changes: {} })

describe('what can be assumed of bills', () => {
  it('is about penalties with an amount that do not bind yet: in June 2019 the Avia bill’s 4 %', () => {
    expect(june.bills.map(({ rule }) => rule.id)).toContain(avia)
    expect(june.bills.map(({ rule }) => rule.id)).not.toContain('de-netzdg.procedure-fine')
    for (const { rule, standing } of june.bills) {
      expect(['exploratory', 'proposed', 'adopted']).toContain(standing.status)
      expect(rule.cap).not.toHaveProperty('reason')
    }
  })

  it('reaches the chosen countries only: none of France’s in Spain', () => {
    const spain = comingPenalties(instruments, isoDate('2019-06-26'), ['ES'])
    expect(spain.map(({ rule }) => rule.id)).not.toContain(avia)
  })

  it('ends with the bill: struck down, it is none any more', () => {
    const after = groundOn('2020-07-01').bills.map(({ rule }) => rule.id)
    expect(after.filter((id) => id.startsWith('fr-avia'))).toEqual([])
  })
})

describe('presets', () => {
  it('today is the defaults, with a proposed bill at 0', () => {
    const { bills, ...rest } = assumptionsOf(choice('today'), june)
    const { bills: _none, ...defaults } = defaultAssumptions
    expect(rest).toEqual(defaults)
    expect(bills[avia]?.chance).toBe(0)
  })

  it('the bill passes for certain and applies half a year later, where it names no day', () => {
    expect(assumptionsOf(choice('bill-passes'), june).bills[avia]).toEqual({
      chance: 1,
      appliesFrom: '2019-12-25',
    })
  })

  it('the bill passes applies from the day that the text names and was public by then', () => {
    const ground = groundOn('2022-12-01')
    const dsa = ground.bills.find(({ instrument }) => instrument.id === 'eu-dsa')
    expect(assumptionsOf(choice('bill-passes'), ground).bills[dsa?.rule.id ?? '']).toEqual({
      chance: 1,
      appliesFrom: '2024-02-17',
    })
  })

  it('the backlog halved changes the late share and nothing else', () => {
    const today = assumptionsOf(choice('today'), june)
    expect(assumptionsOf(choice('backlog-halved'), june)).toEqual({
      ...today,
      lateShareFactor: 0.5,
    })
  })
})

describe('changes', () => {
  it('lie over the preset, a bill’s chance without its day', () => {
    const changed = withChange(
      choice('bill-passes'),
      { toleratedLateShare: share(0.1), bills: { [avia]: { chance: share(0.6) } } },
      june,
    )
    expect(assumptionsOf(changed, june)).toMatchObject({
      toleratedLateShare: 0.1,
      bills: { [avia]: { chance: 0.6, appliesFrom: '2019-12-25' } },
    })
  })

  it('set back to the preset’s value are no changes any more', () => {
    const there = withChange(
      choice('today'),
      { severity: 'severe', bills: { [avia]: { chance: share(0.6) } } },
      june,
    )
    const back = withChange(
      there,
      { severity: defaultAssumptions.severity, bills: { [avia]: { chance: share(0) } } },
      june,
    )
    expect(there.changes).not.toEqual({})
    expect(back).toEqual(choice('today'))
  })

  it('to a bill that does not stand on the day stay, and have no effect', () => {
    const stale: WhatIfChoice = {
      id: 'today',
      changes: { bills: { 'fr-avia.gone': { chance: share(1) } } },
    }
    expect(assumptionsOf(stale, june)).toEqual(presetAssumptions('today', june))
    expect(withChange(stale, { severity: 'token' }, june).changes.bills).toEqual(
      stale.changes.bills,
    )
  })

  it('spelled out in full mean the same assumptions', () => {
    const anyChoice: fc.Arbitrary<WhatIfChoice> = fc.record({
      id: fc.constantFrom(...whatIfPresets),
      changes: fc.record(
        {
          lateShareFactor: fc.constantFrom(0, 0.5, 2),
          onlyLargestOfGroup: fc.boolean(),
          bills: fc.constant({ [avia]: { chance: share(0.3) } }),
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
    })
    fc.assert(
      fc.property(anyChoice, (each) => {
        const whole = everythingChanged(each, june)
        expect(assumptionsOf(whole, june)).toEqual(assumptionsOf(each, june))
        expect(onlyChanges(whole, june)).toEqual(onlyChanges(each, june))
        expect(assumptionsOf(onlyChanges(each, june), june)).toEqual(assumptionsOf(each, june))
        expect(Object.keys(whole.changes).toSorted()).toEqual(
          Object.keys(defaultAssumptions).toSorted(),
        )
      }),
    )
  })
})
