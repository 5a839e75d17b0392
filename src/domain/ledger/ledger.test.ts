import { describe, expect, test } from 'vitest'
import type { Instrument } from '#contract/instrument.ts'
import type { Cap, PenaltyRule } from '#contract/penalty.ts'
import { isoDate } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'
import {
  company,
  duty,
  exchangeRate,
  fixedCap,
  instrument,
  penalty,
  transition,
  turnoverCap,
} from '#test/fixtures/law.ts'
import { ledgerOf } from './ledger.ts'

const facts = {
  date: isoDate('2019-06-26'),
  company: company({ 2018: 100e9 }),
  exchangeRates: [exchangeRate('EUR', 'USD', 2018, 1.25)],
  currency: 'EUR' as const,
}

/** A text with one duty a penalty, "a", "b" …, unless the penalty names its own. */
function text(
  id: string,
  status: Status,
  rules: readonly [Cap, Partial<PenaltyRule>?][],
  more: Partial<Instrument> = {},
): Instrument {
  const slugs = ['a', 'b', 'c', 'd']
  const duties = slugs.map((slug) =>
    duty({ id: `${id}.${slug}`, transitions: [transition('2018-01-01', status)] }),
  )
  const penalties = rules.map(([cap, rule], index) =>
    penalty(cap, { id: `${id}.${index}`, dutyIds: [`${id}.${slugs[index]}`], ...rule }),
  )
  return instrument({ id, shortName: id.toUpperCase(), duties, penalties, ...more })
}
const ledger = (instruments: readonly Instrument[], onlyLargestOfGroup = true, given = facts) =>
  ledgerOf(instruments, given, ['DE'], { onlyLargestOfGroup })
const countings = (...args: Parameters<typeof ledger>) =>
  ledger(...args).lines.map(({ rule, counting }) => [rule.id, counting])

const sum = (amount: number) => fixedCap('EUR', amount)
const noneSet: Cap = { form: 'none set', reason: 'announced without an amount' }
const unknown: Cap = { form: 'unknown', reason: 'The amount was not read.' }
const floored: Cap = {
  form: 'greater of',
  of: [
    { form: 'fixed sum', amount: { currency: 'EUR', amount: 20e6 } },
    { ...turnoverCap(0.1), base: 'qualifying worldwide revenue' },
  ],
}
const cappedOnly: Cap = { ...turnoverCap(0.1), base: 'qualifying worldwide revenue' }
const grouped = { group: 'same facts' }

describe('a total', () => {
  test('adds exact amounts and floors, and counts what it cannot add', () => {
    const { inForce, ifAdopted } = ledger([
      text('x', 'in force', [[sum(50e6)], [floored], [unknown], [noneSet]]),
    ])
    expect(inForce).toMatchObject({
      amount: { currency: 'EUR', amount: 70e6, kind: 'statutory maximum', world: 'record' },
      isExact: false,
      exact: 1,
      floors: 1,
      bounded: 1,
      unknown: 1,
      noneSet: 1,
      smaller: 0,
    })
    expect(inForce.withoutFloor.map(({ rule }) => rule.id)).toEqual(['x.2'])
    expect(ifAdopted).toMatchObject({ amount: null, isExact: false, exact: 0, unknown: 0 })
  })

  test('leaves out and names what is bounded from above only', () => {
    const { inForce, lines } = ledger([text('x', 'in force', [[sum(50e6)], [cappedOnly]])])
    expect(inForce).toMatchObject({ amount: { amount: 50e6 }, isExact: false, bounded: 1 })
    expect(inForce.unknown).toBe(0)
    expect(inForce.withoutFloor.map(({ rule }) => rule.id)).toEqual(['x.1'])
    expect(lines[1]).toMatchObject({ amount: null, atMost: { amount: 8e9 } })
  })

  test('is exact where every amount is', () => {
    const { inForce } = ledger([text('x', 'in force', [[sum(50e6)], [turnoverCap(0.04)]])])
    expect(inForce).toMatchObject({ amount: { amount: 50e6 + 3.2e9 }, isExact: true, exact: 2 })
  })

  test('is not zero where nothing counts', () => {
    expect(ledger([text('x', 'in force', [[noneSet]])]).inForce).toMatchObject({
      amount: null,
      isExact: false,
      noneSet: 1,
    })
  })

  test('keeps what is in force apart from what is not yet', () => {
    const { inForce, ifAdopted } = ledger([
      text('x', 'in force', [[sum(1e6)]]),
      text('p', 'applies in part', [[sum(2e6)]]),
      text('y', 'proposed', [[sum(10e6)]]),
      text('z', 'adopted', [[sum(20e6)]]),
    ])
    expect(inForce.amount?.amount).toBe(3e6)
    expect(ifAdopted.amount?.amount).toBe(30e6)
  })

  test('leaves out what no rate brings into its currency', () => {
    const instruments = [text('x', 'in force', [[sum(50e6)], [fixedCap('GBP', 18e6)]])]
    expect(countings(instruments)).toEqual([
      ['x.0', 'counts'],
      ['x.1', 'in another currency'],
    ])
    expect(ledger(instruments).inForce).toMatchObject({
      amount: { amount: 50e6 },
      inAnotherCurrency: 1,
      isExact: false,
    })
  })

  test('is of the world it was asked for', () => {
    const options = { onlyLargestOfGroup: true, world: 'demo' } as const
    const { inForce } = ledgerOf([text('x', 'in force', [[sum(1e6)]])], facts, ['DE'], options)
    const world: 'demo' | undefined = inForce.amount?.world
    expect(world).toBe('demo')
  })
})

describe('never in a total', () => {
  test('ended, no law, kept out, per failure, by the day, not reaching', () => {
    const commitment = text('commitment', 'in force', [[sum(1)]])
    const notLaw = { ...commitment, duties: commitment.duties.map((d) => ({ ...d, isLaw: false })) }
    const instruments = [
      text('old', 'repealed', [[sum(1)]]),
      notLaw,
      text('ftc', 'in force', [[sum(1)]], { isContentObligation: false, keptOutReason: 'privacy' }),
      text('x', 'in force', [
        [sum(1), { perFailure: true }],
        [sum(1), { nature: 'periodic' }],
        [sum(1), { reaches: 'providers seated outside the EU' }],
      ]),
    ]
    expect(countings(instruments)).toEqual([
      ['old.0', 'ended'],
      ['commitment.0', 'not law'],
      ['ftc.0', 'not a content obligation'],
      ['x.0', 'per failure'],
      ['x.1', 'periodic'],
      ['x.2', 'does not reach'],
    ])
    const { inForce, lines } = ledger(instruments)
    expect(inForce.amount).toBeNull()
    expect(lines.map(({ reason }) => reason).every((reason) => reason.endsWith('.'))).toBe(true)
    expect(lines[2]?.reason).toBe('Kept out: privacy.')
  })

  test('what has not begun or reaches no chosen country is no line', () => {
    const instruments = [text('x', 'in force', [[sum(1)]])]
    expect(ledgerOf(instruments, facts, ['FR'], { onlyLargestOfGroup: true }).lines).toEqual([])
    expect(ledger(instruments, true, { ...facts, date: isoDate('2017-12-31') }).lines).toEqual([])
  })
})

describe('two penalties of one text', () => {
  test('for different duties count both', () => {
    const { inForce } = ledger([text('x', 'in force', [[sum(50e6)], [sum(5e6)]])])
    expect(inForce).toMatchObject({ amount: { amount: 55e6 }, isExact: true })
  })

  test('for the same duty count once, the larger, whatever is chosen for groups', () => {
    const shared = { dutyIds: ['x.a', 'x.b'] }
    const instruments = [text('x', 'in force', [[sum(5e6)], [sum(50e6), shared]])]
    for (const onlyLargestOfGroup of [true, false]) {
      const { lines, inForce } = ledger(instruments, onlyLargestOfGroup)
      expect(inForce).toMatchObject({ amount: { amount: 50e6 }, smaller: 1, isExact: true })
      expect(lines[0]).toMatchObject({
        counting: 'smaller for the same duty',
        reason: 'One failing has one fine, and X’s is larger.',
      })
    }
  })

  test('form a chain with a third that has a duty of one of them', () => {
    const instruments = [
      text('x', 'in force', [
        [sum(3e6), { dutyIds: ['x.a', 'x.b'] }],
        [sum(1e6), { dutyIds: ['x.b', 'x.c'] }],
        [sum(2e6), { dutyIds: ['x.c'] }],
      ]),
    ]
    expect(ledger(instruments).inForce.amount?.amount).toBe(3e6)
  })
})

test('a penalty in force is in no chain with two that are coming, though it has a duty of each', () => {
  const coming = [transition('2018-01-01', 'proposed')]
  const duties = [
    duty({ id: 'x.a', transitions: coming }),
    duty({ id: 'x.b', transitions: coming }),
    duty({ id: 'x.c', transitions: [transition('2018-01-01', 'in force')] }),
  ]
  const penalties = [
    penalty(sum(1e6), { id: 'x.0', dutyIds: ['x.a'] }),
    penalty(sum(2e6), { id: 'x.1', dutyIds: ['x.b'] }),
    penalty(sum(4e6), { id: 'x.2', dutyIds: ['x.c', 'x.a', 'x.b'] }),
  ]
  const { inForce, ifAdopted } = ledger([instrument({ duties, penalties })])
  expect(inForce.amount?.amount).toBe(4e6)
  expect(ifAdopted.amount?.amount).toBe(3e6)
})

describe('a group', () => {
  const instruments = [
    text('x', 'in force', [[sum(50e6), grouped], [sum(5e6)]]),
    text('y', 'in force', [[floored, grouped]]),
    text('z', 'proposed', [[sum(30e6), grouped]]),
  ]

  test('counts its largest in each column, and says whose that is', () => {
    const { inForce, ifAdopted, lines } = ledger(instruments)
    expect(inForce).toMatchObject({ amount: { amount: 55e6 }, smaller: 1, floors: 0, bounded: 1 })
    expect(ifAdopted).toMatchObject({ amount: { amount: 30e6 }, smaller: 0 })
    expect(lines[2]).toMatchObject({
      counting: 'smaller in its group',
      reason: 'Assumed: the same facts are punished once, and what is certain of X’s is larger.',
    })
  })

  test('is not exact where the one left out may be larger', () => {
    expect(ledger(instruments).inForce.isExact).toBe(false)
  })

  test('counts each where the assumption is switched off', () => {
    const { inForce } = ledger(instruments, false)
    expect(inForce).toMatchObject({ amount: { amount: 75e6 }, smaller: 0, floors: 1 })
  })

  test('is listed with its lines, switched on or off', () => {
    for (const onlyLargestOfGroup of [true, false]) {
      const { groups } = ledger(instruments, onlyLargestOfGroup)
      expect(
        groups.map(({ name, column, lines }) => [name, column, lines.map(({ rule }) => rule.id)]),
      ).toEqual([['same facts', 'in force', ['x.0', 'y.0']]])
    }
  })

  test('of equal ones counts the first', () => {
    const equal = [
      text('x', 'in force', [[sum(1e6), grouped]]),
      text('y', 'in force', [[sum(1e6), grouped]]),
    ]
    expect(countings(equal)).toEqual([
      ['x.0', 'counts'],
      ['y.0', 'smaller in its group'],
    ])
  })

  test('does not let an unknown amount stand in for a known one', () => {
    const mixed = [
      text('x', 'in force', [[unknown, grouped]]),
      text('y', 'in force', [[sum(1e6), grouped]]),
    ]
    expect(countings(mixed)).toEqual([
      ['x.0', 'has no floor'],
      ['y.0', 'counts'],
    ])
  })
})
