import { describe, expect, test } from 'vitest'
import { isoDate, zoneName } from '#contract/units.ts'
import { instant } from '#contract/units.ts'
import { Status } from '#contract/vocabulary.ts'
import { duty, fixedCap, instrument, penalty, transition } from '#test/fixtures/law.ts'
import {
  bindsOn,
  bindsSince,
  dutyBindsAt,
  dutyReaches,
  dutyStatusOn,
  instrumentStatusOn,
  penaltyStatusOn,
  statusOn,
} from './status.ts'

const statusOf = (date: string) => dutyStatusOn(duty(), isoDate(date))?.status ?? null

test('a transition stands from its own day until the day before the next', () => {
  expect(statusOf('2017-06-29')).toBeNull()
  expect(statusOf('2017-06-30')).toBe('adopted')
  expect(statusOf('2017-12-31')).toBe('adopted')
  expect(statusOf('2018-01-01')).toBe('in force')
  expect(statusOf('2024-05-13')).toBe('in force')
  expect(statusOf('2024-05-14')).toBe('repealed')
})

test('the order in the file does not matter, but of two on one day the later listed stands', () => {
  const shuffled = [
    transition('2018-01-01', 'in force'),
    transition('2017-01-01', 'proposed'),
    transition('2017-06-30', 'adopted'),
  ]
  expect(statusOn(shuffled, isoDate('2017-12-31'))?.status).toBe('adopted')
  expect(statusOn(shuffled, isoDate('2019-01-01'))?.status).toBe('in force')
  const sameDay = [transition('2018-01-01', 'adopted'), transition('2018-01-01', 'in force')]
  expect(statusOn(sameDay, isoDate('2018-01-01'))?.status).toBe('in force')
})

test('only two words bind', () => {
  expect(Status.options.filter(bindsOn)).toEqual(['in force', 'applies in part'])
})

describe('by the hour', () => {
  const at = (iso: string) => instant(Date.parse(iso) / 1000)
  const berlin = zoneName('Europe/Berlin')

  test('a duty begins and ends at local midnight', () => {
    expect(dutyBindsAt(duty(), at('2017-12-31T22:59:59Z'), berlin)).toBe(false)
    expect(dutyBindsAt(duty(), at('2017-12-31T23:00:00Z'), berlin)).toBe(true)
    expect(dutyBindsAt(duty(), at('2024-05-13T21:59:00Z'), berlin)).toBe(true)
    expect(dutyBindsAt(duty(), at('2024-05-13T22:00:00Z'), berlin)).toBe(false)
  })

  test('what is not law never binds', () => {
    expect(dutyBindsAt(duty({ isLaw: false }), at('2020-01-01T00:00:00Z'), berlin)).toBe(false)
  })
})

test('what two made together reaches both, unless each has a duty of its own', () => {
  const date = isoDate('2017-06-13')
  const british = duty({ jurisdiction: 'GB' })
  const french = duty({ id: 'x.fr', jurisdiction: 'FR' })
  const one = instrument({ duties: [british], jurisdictions: ['GB', 'FR'] })
  expect(dutyReaches(british, one, 'FR', date)).toBe(true)
  expect(dutyReaches(british, one, 'GB', date)).toBe(true)
  expect(dutyReaches(british, one, 'DE', date)).toBe(false)
  const each = instrument({ duties: [british, french], jurisdictions: ['GB', 'FR'] })
  expect(dutyReaches(british, each, 'FR', date)).toBe(false)
  expect(dutyReaches(french, each, 'FR', date)).toBe(true)
})

test('an instrument shows its summary with the status of the duty it names', () => {
  const core = duty({ id: 'x.core', transitions: [transition('2020-06-18', 'struck down')] })
  const form = duty({ id: 'x.form', transitions: [transition('2020-06-25', 'in force')] })
  const act = instrument({
    duties: [core, form],
    summaryStatuses: [
      { from: isoDate('2020-06-18'), dutyId: 'x.core', phrase: 'Core struck down' },
      { from: isoDate('2020-06-24'), dutyId: 'x.core', phrase: 'Promulgated; core struck down' },
    ],
  })
  expect(instrumentStatusOn(act, isoDate('2020-06-17'))).toBeNull()
  expect(instrumentStatusOn(act, isoDate('2020-06-18'))?.phrase).toBe('Core struck down')
  expect(instrumentStatusOn(act, isoDate('2020-07-01'))).toEqual({
    phrase: 'Promulgated; core struck down',
    status: 'struck down',
    duty: core,
    since: '2020-06-18',
  })
})

describe('a penalty', () => {
  const rule = penalty(fixedCap('EUR', 5e6), { dutyIds: ['x.a', 'x.b'] })
  const early = duty({ id: 'x.a', transitions: [transition('2018-01-01', 'proposed')] })
  const later = duty({
    id: 'x.b',
    transitions: [
      transition('2018-01-01', 'proposed'),
      transition('2019-01-01', 'in force'),
      transition('2020-01-01', 'repealed'),
    ],
  })
  const act = instrument({ duties: [early, later], penalties: [rule] })

  test('stands with the nearest to binding of the duties it secures', () => {
    expect(penaltyStatusOn(rule, act, isoDate('2018-06-01'))?.duty.id).toBe('x.a')
    expect(penaltyStatusOn(rule, act, isoDate('2019-06-01'))).toEqual({
      status: 'in force',
      since: '2019-01-01',
      duty: later,
    })
    expect(penaltyStatusOn(rule, act, isoDate('2020-06-01'))?.status).toBe('proposed')
  })

  test('has no status before any duty began', () => {
    expect(penaltyStatusOn(rule, act, isoDate('2017-12-31'))).toBeNull()
  })

  test('has none outside its own window', () => {
    const window = { ...rule, from: isoDate('2018-03-01'), until: isoDate('2019-03-01') }
    const isThere = (date: string) => penaltyStatusOn(window, act, isoDate(date)) !== null
    expect(isThere('2018-02-28')).toBe(false)
    expect(isThere('2018-03-01')).toBe(true)
    expect(isThere('2019-02-28')).toBe(true)
    expect(isThere('2019-03-01')).toBe(false)
  })
})

describe('since when a duty binds', () => {
  const stepwise = duty({
    transitions: [
      transition('2022-10-19', 'adopted'),
      transition('2023-08-25', 'applies in part'),
      transition('2024-02-17', 'in force'),
    ],
  })

  test('is the day it began to, in part or wholly, without a break', () => {
    expect(bindsSince(stepwise, isoDate('2024-06-01'))).toBe('2023-08-25')
    expect(bindsSince(duty(), isoDate('2019-06-26'))).toBe('2018-01-01')
  })

  test('begins anew after a break', () => {
    const revived = duty({
      transitions: [
        ...stepwise.transitions,
        transition('2025-01-01', 'repealed'),
        transition('2026-01-01', 'in force'),
      ],
    })
    expect(bindsSince(revived, isoDate('2026-06-01'))).toBe('2026-01-01')
  })

  test('is nothing before, after, or for what is not law', () => {
    expect(bindsSince(stepwise, isoDate('2023-08-24'))).toBeNull()
    expect(bindsSince(duty(), isoDate('2024-05-14'))).toBeNull()
    expect(bindsSince({ ...stepwise, isLaw: false }, isoDate('2024-06-01'))).toBeNull()
  })
})
