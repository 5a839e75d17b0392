import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IsoDate, isoDate, share } from '#contract/units.ts'
import { literalDuty, literalInstrument, literalPenalty } from '#test/fixtures/literalLaw.ts'
import { lossModelInput } from '#test/fixtures/lossModelInput.ts'
import { closedForm } from './closedForm.ts'
import { lossModelOf } from './lossModelOf.ts'

const avia = 'fr-avia.csa-sanction'
const passes = (chance: number, appliesFrom: IsoDate = isoDate('2019-06-26')) => ({
  bills: { [avia]: { chance: share(chance), appliesFrom } },
})
const june2019 = {
  'de-netzdg.24h': [90, 1000],
  'de-netzdg.7d': [20, 900],
  'fr-avia.24h': [200, 1000],
} as const
type Model = ReturnType<typeof lossModelOf>
const idsOf = ({ exposures }: Model) => exposures.map(({ id }) => id)
const whyNot = ({ leftOut }: Model, ruleId: string) =>
  leftOut.find(({ rule }) => rule.id === ruleId)?.because
const the = ({ exposures }: Model, ruleId: string) => {
  const found = exposures.find(({ id }) => id === ruleId)
  if (!found) throw new Error(`${ruleId} is not modelled`)
  return found
}
const meanOf = ({ exposures }: Model) => closedForm(exposures).mean

describe('on 26 June 2019', () => {
  it('is NetzDG’s EUR 50 m, at the rate of the duty kept worst', () => {
    const model = lossModelOf(lossModelInput({ late: june2019 }))
    expect(idsOf(model)).toEqual(['de-netzdg.procedure-fine'])
    const netzdg = the(model, 'de-netzdg.procedure-fine')
    expect(netzdg.cap).toEqual({
      currency: 'EUR',
      amount: 50e6,
      kind: 'statutory maximum',
      world: 'demo',
    })
    expect(netzdg.capIs).toBe('exact')
    expect(netzdg.onTime.duty.id).toBe('de-netzdg.24h')
    expect(netzdg.actionsPerYear).toBeCloseTo(0.09, 12) // 0.05 × 9 % ÷ 5 %
    expect(netzdg.severity).toEqual({ form: 'share of cap', cap: 50e6, alpha: 2, beta: 6 })
    expect(netzdg.adoption).toBeUndefined()
    expect(meanOf(model)).toBeCloseTo(0.09 * 50e6 * 0.25, 2)
    expect(netzdg.notes.join(' ')).toContain('only manifest content')
    expect(netzdg.notes.join(' ')).toContain('kept worst')
  })

  it('leaves the rest out with reasons', () => {
    const model = lossModelOf(lossModelInput({ late: june2019 }))
    expect(whyNot(model, avia)).toBe('not adopted')
    expect(whyNot(model, 'de-netzdg.agent-fine-until-2024')).toBe('no cases')
    expect(whyNot(model, 'fr-lcen-6-1.offence-2015')).toBe('no cases')
    expect(whyNot(model, 'eu-terreg.fine-proposal')).toBe('unknown')
    expect(whyNot(model, 'ukfr-2017.liability')).toBe('none set')
    for (const { reason } of model.leftOut) expect(reason).toMatch(/^[A-Z].*\.$/)
  })

  it('has the Avia bill’s 4 % of EUR 600 m where it is assumed to pass', () => {
    const half = passes(0.4, isoDate('2019-12-26'))
    const bill = the(lossModelOf(lossModelInput({ late: june2019, assumptions: half })), avia)
    expect(bill.cap.amount).toBeCloseTo(24e6, 6)
    expect(bill.adoption).toEqual({ chance: 0.4, appliesShareOfYear: 0.5 })
    expect(bill.actionsPerYear).toBeCloseTo(0.2, 12)
    expect(closedForm([bill]).mean).toBeCloseTo(0.4 * 0.5 * 0.2 * 24e6 * 0.25, 4)
  })

  it('has no effect of a bill whose chance is 0, or that applies after the year', () => {
    const today = lossModelOf(lossModelInput({ late: june2019 }))
    for (const [assumptions, because] of [
      [passes(0), 'not adopted'],
      [passes(1, isoDate('2020-06-26')), 'applies later'],
    ] as const) {
      const model = lossModelOf(lossModelInput({ late: june2019, assumptions }))
      expect(whyNot(model, avia)).toBe(because)
      expect(idsOf(model)).toEqual(idsOf(today))
      expect(model.sharedActionsPerYear).toBe(today.sharedActionsPerYear)
      expect(meanOf(model)).toBe(meanOf(today))
    }
  })

  it('never models a fine per failure', () => {
    const late = { 'fr-avia.24h': [500, 1000] } as const
    const input = lossModelInput({
      date: '2019-08-01',
      late,
      assumptions: {
        bills: { 'fr-avia.criminal': { chance: share(1), appliesFrom: isoDate('2019-08-01') } },
      },
    })
    expect(whyNot(lossModelOf(input), 'fr-avia.criminal')).toBe('per failure')
  })
})

describe('on 1 June 2025', () => {
  const late = {
    'uk-osa.illegal-content': [40, 500],
    'eu-terreg.1h': [30, 200],
    'eu-dsa.notices': [100, 1000],
    'eu-dsa.orders-to-act': [10, 200],
  } as const
  const model = lossModelOf(lossModelInput({ date: '2025-06-01', late }))

  it('is OSA, TERREG and DSA, each a part of 2024’s revenue', () => {
    expect(idsOf(model).toSorted()).toEqual(['eu-dsa.fine', 'eu-terreg.fine', 'uk-osa.fine'])
    expect(the(model, 'eu-dsa.fine').cap.amount).toBeCloseTo(60e6, 4)
    expect(the(model, 'eu-terreg.fine').cap.amount).toBeCloseTo(40e6, 4)
  })

  it('takes the whole revenue for OSA’s qualifying revenue, and says so', () => {
    const osa = the(model, 'uk-osa.fine')
    expect(osa.capIs).toBe('at most')
    expect(osa.cap.amount).toBeCloseTo(100e6, 4)
    expect(osa.notes.join(' ')).toContain('whole revenue')
  })

  it('says where a duty without a clock is read against the page’s', () => {
    expect(the(model, 'eu-dsa.fine').onTime.clock).toBe('yardstick')
    expect(the(model, 'eu-dsa.fine').notes.join(' ')).toContain('no clock')
    expect(the(model, 'eu-terreg.fine').notes).toEqual([])
  })

  it('says that a law applies in part, and takes the undertaking to be among those it reaches', () => {
    const inPart = lossModelOf(
      lossModelInput({
        date: '2023-10-01',
        late: { 'eu-dsa.notices': [100, 1000] },
        revenue: { 2022: 1_000e6 },
      }),
    )
    expect(the(inPart, 'eu-dsa.fine').notes.join(' ')).toContain('some undertakings only')
  })

  it('does not reach an undertaking by its seat', () => {
    expect(whyNot(model, 'de-netzdg.agent-fine')).toBe('does not reach')
  })

  it('does not model a wall without an upper limit: unknown revenue keeps OSA’s floor only', () => {
    const unknown = lossModelOf(lossModelInput({ date: '2025-06-01', late, revenue: {} }))
    expect(unknown.exposures).toEqual([])
    expect(whyNot(unknown, 'uk-osa.fine')).toBe('no ceiling')
    expect(whyNot(unknown, 'eu-dsa.fine')).toBe('unknown')
  })
})

describe('cases that say too little', () => {
  it('are too few below 50: no rate is made up', () => {
    const model = lossModelOf(lossModelInput({ late: { 'de-netzdg.24h': [5, 49] } }))
    expect(model.exposures).toEqual([])
    expect(whyNot(model, 'de-netzdg.procedure-fine')).toBe('too few cases')
  })

  it('leave the duty with enough of them', () => {
    const late = { 'de-netzdg.24h': [49, 49], 'de-netzdg.7d': [5, 50] } as const
    const model = lossModelOf(lossModelInput({ late }))
    expect(the(model, 'de-netzdg.procedure-fine').onTime.duty.id).toBe('de-netzdg.7d')
  })

  it('make no action where the assumptions expect none, which is another reason', () => {
    const late = { 'de-netzdg.24h': [90, 1000] } as const
    const none = { actionsPerYearAtTolerance: 0 }
    const model = lossModelOf(lossModelInput({ late, assumptions: none }))
    expect(whyNot(model, 'de-netzdg.procedure-fine')).toBe('no action')
    const halvedAway = lossModelOf(lossModelInput({ late, assumptions: { lateShareFactor: 0 } }))
    expect(whyNot(halvedAway, 'de-netzdg.procedure-fine')).toBe('nothing late')
  })

  it('with nothing late, make no action', () => {
    const model = lossModelOf(lossModelInput({ late: { 'de-netzdg.24h': [0, 1000] } }))
    expect(whyNot(model, 'de-netzdg.procedure-fine')).toBe('nothing late')
  })
})

describe('a group that may punish the same facts', () => {
  const late = { 'de-netzdg.24h': [90, 1000], 'eu-dsa.notices': [100, 1000] } as const
  const both = (given: Parameters<typeof lossModelInput>[0] = {}) =>
    lossModelOf(lossModelInput({ date: '2024-05-13', late, revenue: { 2023: 1_000e6 }, ...given }))

  it('counts with its largest wall: the DSA’s EUR 60 m, not NetzDG’s 50', () => {
    expect(idsOf(both())).toEqual(['eu-dsa.fine'])
    expect(whyNot(both(), 'de-netzdg.procedure-fine')).toBe('smaller in its group')
  })

  it('changes with the revenue that one of them is a part of', () => {
    expect(idsOf(both({ revenue: { 2023: 500e6 } }))).toEqual(['de-netzdg.procedure-fine'])
  })

  it('counts each where that is assumed', () => {
    const all = both({ assumptions: { onlyLargestOfGroup: false } })
    expect(idsOf(all)).toHaveLength(2)
    expect(all.leftOut.some(({ because }) => because === 'smaller in its group')).toBe(false)
  })

  it('does not let a bill take a law out of the model', () => {
    const input = lossModelInput({
      date: '2022-12-01',
      late,
      revenue: { 2021: 2_000e6 },
      assumptions: {
        bills: { 'eu-dsa.fine': { chance: share(0.01), appliesFrom: isoDate('2022-12-01') } },
      },
    })
    expect(idsOf(lossModelOf(input))).toEqual(['de-netzdg.procedure-fine', 'eu-dsa.fine'])
  })
})

describe('a shared cause', () => {
  const late = { 'eu-terreg.1h': [10, 1000], 'eu-dsa.notices': [100, 1000] } as const
  const shared = (sharedActionsPerYear: number) =>
    lossModelOf(lossModelInput({ date: '2025-06-01', late, assumptions: { sharedActionsPerYear } }))

  it('is cut to the smallest rate, and that is said', () => {
    expect(shared(0.02).sharedActionsPerYear).toBeCloseTo(0.01, 12) // 0.05 × 1 % ÷ 5 %
    expect(shared(0.02).isSharedCut).toBe(true)
    expect(shared(0.005)).toMatchObject({ sharedActionsPerYear: 0.005, isSharedCut: false })
  })

  it('is none with a single exposure', () => {
    const model = lossModelOf(lossModelInput({ late: { 'de-netzdg.24h': [90, 1000] } }))
    expect(model).toMatchObject({ sharedActionsPerYear: 0, isSharedCut: false })
  })
})

describe('for any late share, chance and revenue', () => {
  const bill = literalDuty('fr.24h', [['2019-01-01', 'proposed']], { jurisdiction: 'FR' })
  const law = [
    literalInstrument('fr', [bill], {
      penalties: [
        literalPenalty('fr.fine', 'fr.24h', {
          form: 'share of turnover',
          share: share(0.04),
          base: 'worldwide turnover of the preceding financial year',
        }),
      ],
    }),
  ]
  const meanWith = (late: number, chance: number, revenue: number) =>
    meanOf(
      lossModelOf(
        lossModelInput({
          instruments: law,
          late: { 'fr.24h': [late, 1000] },
          revenue: { 2018: revenue },
          assumptions: {
            bills: { 'fr.fine': { chance: share(chance), appliesFrom: isoDate('2019-06-26') } },
          },
        }),
      ),
    )
  it('the mean never falls when one of them rises', () => {
    const late = fc.tuple(fc.nat(1000), fc.nat(1000))
    const chance = fc.tuple(fc.nat(100), fc.nat(100))
    const revenue = fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000))
    fc.assert(
      fc.property(late, chance, revenue, (lates, chances, revenues) => {
        const [l, c, r] = [lates[0], chances[0] / 100, revenues[0] * 1e3]
        const base = meanWith(l, c, r)
        const atLeast = base * (1 - 1e-12)
        expect(meanWith(Math.max(...lates), c, r)).toBeGreaterThanOrEqual(atLeast)
        expect(meanWith(l, Math.max(...chances) / 100, r)).toBeGreaterThanOrEqual(atLeast)
        expect(meanWith(l, c, Math.max(...revenues) * 1e3)).toBeGreaterThanOrEqual(atLeast)
        expect(base).toBeCloseTo(c * Math.min(1, l / 1000) * r * 0.04 * 0.25, 0)
      }),
    )
  })
})
