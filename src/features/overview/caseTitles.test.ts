import { describe, expect, it } from 'vitest'
import type { RiskRow } from '#charts/riskRow.ts'
import { hours } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { onTimeTitle, openTitle, riskTitle } from './caseTitles.ts'
import type { OnTimeFigure } from '#domain/onTime/onTimeFigure.ts'
import { figure, plain, readOnRecord } from './readOnRecord.ts'

describe('the title of the on-time chart', () => {
  const title = (read: ReturnType<typeof readOnRecord>, byCountry: [Country, OnTimeFigure][]) =>
    plain(
      onTimeTitle(
        read.against,
        read.window,
        figure(
          byCountry.reduce((sum, [, each]) => sum + each.satisfied, 0),
          byCountry.reduce((sum, [, each]) => sum + each.n, 0),
        ),
        byCountry.map(([country, each]) => ({ country, figure: each })),
      ),
    )

  it('is in the past for law, of the cases past the deadline', () => {
    expect(title(readOnRecord('2019-06-26'), [['DE', figure(912, 1000)]])).toBe(
      'Of notices past 24 h by 26 June 2019, Germany decided 91 % in time',
    )
  })

  it('is conditional for a bill, and names the least where it can be told apart', () => {
    const bill = readOnRecord('2019-06-26', { form: 'duty', dutyId: 'fr-avia.24h' })
    expect(
      title(bill, [
        ['DE', figure(912, 1000)],
        ['FR', figure(760, 1000)],
      ]),
    ).toBe(
      'Read against the Avia bill’s 24 h, France would have decided 76 % in time, the least of two',
    )
  })

  it('reads a law beyond its own country as a yardstick', () => {
    const netzdg = readOnRecord('2019-06-26', { form: 'duty', dutyId: 'de-netzdg.7d' })
    expect(title(netzdg, [['DE', figure(970, 1000)]])).toBe(
      'Read against NetzDG’s 7 d, Germany decided 97 % in time',
    )
    const germany = readOnRecord('2019-06-26', { form: 'duty', dutyId: 'de-netzdg.7d' }, ['DE'])
    expect(title(germany, [['DE', figure(970, 1000)]])).toBe(
      'Of notices past 7 d by 26 June 2019, Germany decided 97 % in time',
    )
  })

  it('ranks none where two intervals overlap', () => {
    const own = readOnRecord('2019-06-26', { form: 'own target', targetHours: hours(24) })
    expect(
      title(own, [
        ['DE', figure(80, 100)],
        ['FR', figure(78, 100)],
      ]),
    ).toBe('Read against an own target of 24 h, two countries decided 79 % in time')
  })

  it('is of every country counted, even where some have too few to stand alone', () => {
    const order = readOnRecord('2019-06-26', { form: 'duty', dutyId: 'eu-terreg.1h' })
    expect(
      title(order, [
        ['DE', figure(80, 100)],
        ['FR', figure(20, 40)],
        ['GB', figure(60, 60)],
      ]),
    ).toBe('Read against TERREG’s 1 h, three countries would have decided 80 % in time')
  })

  it('claims nothing over fewer than 50 cases', () => {
    expect(title(readOnRecord('2019-06-26'), [['DE', figure(30, 49)]])).toBe(
      'On-time share by month and country, against NetzDG’s 24 h',
    )
  })
})

describe('the title of open cases', () => {
  const open = { open: 100, late: 20, lateIfInClass: 12, notYetDue: 68, dueSoon: 4 }
  it('says what is past every wall and what hangs on its class', () => {
    const { against } = readOnRecord('2019-06-26')
    expect(openTitle(against, open)).toBe(
      '20 open notices are past every wall; 12 more hang on their class',
    )
  })
  it('is conditional for a bill limited to a class', () => {
    const { against } = readOnRecord('2019-06-26', { form: 'duty', dutyId: 'fr-avia.24h' })
    expect(plain(openTitle(against, { ...open, late: 0 }))).toBe(
      '12 open notices would be past the Avia bill’s 24 h, if all were manifest',
    )
  })
  it('says so where nothing is open, or nothing past the deadline', () => {
    const { against } = readOnRecord('2019-06-26')
    expect(openTitle(against, { ...open, open: 0 })).toBe('No open notices on this day')
    expect(plain(openTitle(against, { ...open, late: 0, lateIfInClass: 0 }))).toBe(
      'None of 100 open notices is past NetzDG’s 24 h',
    )
  })
  it('agrees with one', () => {
    const { against } = readOnRecord('2019-06-26')
    expect(openTitle(against, { ...open, late: 1, lateIfInClass: 1 })).toBe(
      '1 open notice is past every wall; 1 more hangs on its class',
    )
    const own = readOnRecord('2019-06-26', { form: 'own target', targetHours: hours(24) })
    expect(plain(openTitle(own.against, { ...open, open: 1, late: 1, lateIfInClass: 0 }))).toBe(
      'The one open case is past an own target of 24 h',
    )
    expect(plain(openTitle(own.against, { ...open, open: 3, late: 3, lateIfInClass: 0 }))).toBe(
      'All 3 open cases are past an own target of 24 h',
    )
  })
})

describe('the title of the risk chart', () => {
  const row = (id: string, capForm: RiskRow['capForm'], low: number, high = low): RiskRow => ({
    id,
    name: id,
    country: 'DE',
    capForm,
    status: 'in force',
    statusWord: 'in force',
    share: low,
    bounds: { low, high },
    hasClock: true,
    cases: 100,
  })
  const onNotices = new Set(['a', 'b'])

  it('compares penalty classes where every share of one lies beyond the other', () => {
    const rows = [row('a', 'fixed sum', 0.9), row('b', 'share of turnover', 0.7, 0.85)]
    expect(riskTitle(rows, onNotices)).toBe(
      'The harsher penalty class meets the weaker on-time share',
    )
  })
  it('says so where no duty has cases enough', () => {
    const rows = [{ ...row('a', 'fixed sum', 0.9), share: null, bounds: null }]
    expect(riskTitle(rows, onNotices)).toBe(
      'Too few cases to read a share against any duty with a clock',
    )
  })
  it('agrees with none and one', () => {
    const clockless = { ...row('c', 'none set', 0), share: null, bounds: null, hasClock: false }
    expect(riskTitle([clockless], onNotices)).toBe('No mark with a clock, one without')
    expect(riskTitle([], onNotices)).toBe('No duty with or without a clock reaches these countries')
  })
  it('says what is drawn where they overlap, or where triggers differ', () => {
    const overlapping = [row('a', 'fixed sum', 0.8), row('b', 'share of turnover', 0.7, 0.85)]
    expect(riskTitle(overlapping, onNotices)).toBe('Two marks with a clock, none without')
    const orders = [row('a', 'fixed sum', 0.9), row('c', 'share of turnover', 0.7)]
    expect(riskTitle(orders, onNotices)).toBe('Two marks with a clock, none without')
  })
})
