import { expect, test } from 'vitest'
import type { Cap, PenaltyRule } from '#contract/penalty.ts'
import { isoDate } from '#contract/units.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { Jurisdiction, Status } from '#contract/vocabulary.ts'
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
import { largestMaximum, standingMaxima } from './largestMaximum.ts'

function act(
  id: string,
  status: Status,
  cap: Cap,
  more: {
    jurisdiction?: Jurisdiction
    rule?: Partial<PenaltyRule>
    whole?: Partial<Instrument>
  } = {},
): Instrument {
  const only = duty({
    id: `${id}.duty`,
    jurisdiction: more.jurisdiction ?? 'DE',
    transitions: [transition('2018-01-01', status)],
  })
  const rule = penalty(cap, { id: `${id}.fine`, dutyIds: [only.id], ...more.rule })
  return instrument({ id, duties: [only], penalties: [rule], ...more.whole })
}

const facts = {
  date: isoDate('2019-06-26'),
  company: company({ 2018: 55_838e6 }),
  exchangeRates: [
    exchangeRate('EUR', 'USD', 2018, 1.1818),
    exchangeRate('GBP', 'USD', 2018, 1.335),
  ],
  currency: 'EUR' as const,
}
const small = act('small', 'in force', fixedCap('EUR', 5e6, 10))
const smaller = act('smaller', 'in force', fixedCap('GBP', 18e6))
const bill = act('bill', 'proposed', turnoverCap(0.04), { jurisdiction: 'FR' })
const noneSet = act('none', 'exploratory', { form: 'none set', reason: 'None.' })
const open = act('open', 'in force', {
  form: 'greater of',
  of: [
    { form: 'fixed sum', amount: { currency: 'GBP', amount: 18e6 } },
    { ...turnoverCap(0.1), base: 'qualifying worldwide revenue' },
  ],
})
const all = [smaller, small, bill, noneSet]

test('the largest in force and, beside it, if adopted, compared in one currency', () => {
  const { inForce, ifAdopted } = largestMaximum(all, facts, ['DE', 'FR'])
  expect(inForce.largest?.instrument.id).toBe('small')
  expect(inForce.mayBeLarger).toEqual([])
  expect(ifAdopted.largest?.instrument.id).toBe('bill')
  expect(ifAdopted.largest?.maximum).toMatchObject({ nativeAmount: { amount: 2_233.52e6 } })
})

test('only what reaches a chosen country is compared', () => {
  expect(largestMaximum(all, facts, ['DE']).ifAdopted.largest).toBeNull()
  expect(largestMaximum(all, facts, ['FR']).inForce.largest).toBeNull()
})

test('a plan with a duty for each of two countries reaches both', () => {
  const british = duty({ id: 'p.gb', jurisdiction: 'GB' })
  const french = duty({ id: 'p.fr', jurisdiction: 'FR' })
  const rule = penalty(fixedCap('EUR', 1e6), { dutyIds: ['p.gb', 'p.fr'] })
  const plan = instrument({ duties: [british, french], penalties: [rule] })
  expect(standingMaxima([plan], facts, ['FR'])).toHaveLength(1)
  expect(standingMaxima([plan], facts, ['GB'])).toHaveLength(1)
  expect(standingMaxima([plan], facts, ['DE'])).toEqual([])
})

test('what may be larger is named, and never taken for the largest', () => {
  const { inForce } = largestMaximum([small, open], facts, ['DE'])
  expect(inForce.largest?.instrument.id).toBe('small')
  expect(inForce.mayBeLarger.map(({ instrument: each }) => each.id)).toEqual(['open'])
})

test('an unknown maximum may be larger; none set may not', () => {
  const silent = { ...facts, company: company({}) }
  const share = act('share', 'in force', turnoverCap(0.04))
  const none = act('none', 'in force', { form: 'none set', reason: 'None.' })
  const { inForce } = largestMaximum([small, share, none], silent, ['DE'])
  expect(inForce.largest?.instrument.id).toBe('small')
  expect(inForce.mayBeLarger.map(({ instrument: each }) => each.id)).toEqual(['share'])
  expect(largestMaximum([none], silent, ['DE']).inForce).toEqual({ largest: null, mayBeLarger: [] })
})

test('a fine per failure has no maximum for the undertaking and is not compared', () => {
  const perFailure = act('each', 'in force', fixedCap('EUR', 9e9), { rule: { perFailure: true } })
  expect(largestMaximum([small, perFailure], facts, ['DE']).inForce.largest?.instrument.id).toBe(
    'small',
  )
  expect(standingMaxima([perFailure], facts, ['DE'])).toHaveLength(1)
})

test('what is over and what is no content obligation is not compared', () => {
  const over = act('over', 'repealed', fixedCap('EUR', 9e9))
  const settlement = act('settlement', 'in force', fixedCap('USD', 5e9), {
    whole: { isContentObligation: false },
  })
  expect(largestMaximum([small, over, settlement], facts, ['DE'])).toMatchObject({
    inForce: { largest: { instrument: small }, mayBeLarger: [] },
    ifAdopted: { largest: null },
  })
  expect(
    standingMaxima([over, settlement], facts, ['DE']).map((each) => each.instrument.id),
  ).toEqual(['over'])
})
