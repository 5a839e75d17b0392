import { describe, expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Moved, MoveCause, MovedStep } from '#domain/moved/movedSteps.ts'
import { movedBars, movedTable, type MovedView } from './movedBars.ts'
import { maximumMovedTitle, meanMovedTitle, nothingSetTitle } from './movedTitles.ts'

const none = (cause: MoveCause): MovedStep => ({ cause, form: 'does not depend' })
const moved = (cause: MoveCause, cents: number): MovedStep => ({ cause, form: 'moved', cents })

const risen: Moved = {
  from: { cents: 5_537_500_000 },
  steps: [
    moved('law', 1_000_000_000),
    none('case mix'),
    none('speed'),
    moved('revenue year', 0),
    moved('exchange rate', -250_000_001),
  ],
  to: { cents: 6_287_499_999 },
  changeCents: 749_999_999,
}
const unknown: Moved = {
  from: { cents: 5_500_000_000 },
  steps: [
    moved('law', 0),
    none('case mix'),
    none('speed'),
    { cause: 'revenue year', form: 'unknown', reason: 'TERREG: never published.' },
    { cause: 'exchange rate', form: 'unknown', reason: 'TERREG: never published.' },
  ],
  to: { unknown: 'TERREG: never published.' },
  changeCents: null,
}
const viewOf = (given: Moved): MovedView => ({
  moved: given,
  currency: 'EUR',
  from: isoDate('2018-06-26'),
  to: isoDate('2019-06-26'),
  fromMore: '',
  toMore: 'or more',
})
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the bars', () => {
  test('write all amounts of one picture alike, and name what plays no part', () => {
    const bars = movedBars(viewOf(risen))
    expect(bars.map(({ name, label }) => plain(`${name}: ${label}`))).toEqual([
      '26 Jun 2018: 55.4 m',
      'Law: +10.0 m',
      'Case mix: no part',
      'Speed: no part',
      'Revenue year: no change',
      'Exchange rate: −2.5 m',
      '26 Jun 2019: 62.9 m',
    ])
    expect(plain(bars.at(-1)?.words ?? '')).toBe('26 June 2019: EUR 62.9 m or more')
  })

  test('a change too small for a million’s places is written in full', () => {
    const small = { ...risen, steps: [moved('law', 4_200_000)] }
    expect(movedBars(viewOf(small))[1]?.label).toBe('+42,000')
  })

  test('an unknown step has no number, and the later total is not drawn', () => {
    const bars = movedBars(viewOf(unknown))
    expect(bars.map(({ form }) => form)).toEqual([
      'total',
      'moved',
      'no part',
      'no part',
      'unknown',
      'unknown',
      'unknown',
    ])
    expect(bars.filter(({ form }) => form === 'unknown').every((bar) => !('change' in bar))).toBe(
      true,
    )
  })
})

describe('the table', () => {
  test('has every step to the cent, and their sum', () => {
    const { rows } = movedTable(viewOf(risen))
    expect(rows.map(({ change }) => change)).toEqual([
      null,
      10_000_000,
      null,
      null,
      0,
      -2_500_000.01,
      null,
      7_499_999.99,
    ])
    expect(rows[5]?.['after']).toBe(62_874_999.99)
    expect(rows[6]?.['after']).toBe(62_874_999.99)
    expect(rows[2]?.['note']).toBe('plays no part')
  })

  test('has no number from an unknown step on', () => {
    const { rows } = movedTable(viewOf(unknown))
    expect(rows.slice(4).map(({ change, after }) => [change, after])).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [null, null],
    ])
    expect(rows[4]?.['note']).toBe('unknown: TERREG: never published.')
  })
})

describe('the findings', () => {
  const titleOf = (given: Moved) => plain(maximumMovedTitle(viewOf(given), 'Facebook', 'in force'))

  test('say how far it moved and what did most of it', () => {
    expect(titleOf(risen)).toBe(
      'The most that the law in force allows of Facebook rose by EUR 7.5 m between 26 June 2018 and 26 June 2019, mostly by the law',
    )
    const law = { ...risen, steps: [moved('law', 749_999_999)] }
    expect(titleOf(law)).toContain(', all of it by the law')
  })

  test('say that nothing moved, or that it came back', () => {
    const still = { ...risen, steps: [moved('law', 0)], changeCents: 0 }
    expect(titleOf(still)).toContain('did not move between')
    const back = { ...still, steps: [moved('law', 5), moved('exchange rate', -5)] }
    expect(titleOf(back)).toContain('moved and came back between')
  })

  test('say that it is not known, without a number', () => {
    expect(titleOf(unknown)).toBe(
      'How far the most that the law in force allows of Facebook moved between 26 June 2018 and 26 June 2019 is not known',
    )
  })

  test('name the invented company for modelled losses, and a day without an amount', () => {
    const fallen = { ...risen, steps: [moved('speed', -200)], changeCents: -200 }
    expect(plain(meanMovedTitle(viewOf(fallen), 'Nobody Ltd (invented)'))).toMatch(
      /^The modelled mean loss of Nobody Ltd \(invented\) fell by .*, all of it by speed$/,
    )
    expect(plain(nothingSetTitle(viewOf(risen), 'Facebook', 'in force'))).toBe(
      'No law in force on 26 June 2018 or 26 June 2019 sets an amount for Facebook',
    )
  })
})
