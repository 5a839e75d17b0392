import { describe, expect, it } from 'vitest'
import type { RiskRow } from '#charts/riskRow.ts'
import { hours, isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { largestMaximum } from '#domain/largestMaximum.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { companies } from '#record/companies.ts'
import { exchangeRates } from '#record/exchangeRates.ts'
import { instruments } from '#record/law.ts'
import { caseWindow } from './caseWindow.ts'
import { maximumTitle, onTimeTitle, openTitle, pageFinding, riskTitle } from './findings.ts'
import type { OnTimeFigure } from './onTime.ts'
import { readAgainst } from './readAgainst.ts'

const all: Country[] = ['DE', 'FR', 'GB', 'ES', 'IE']
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

const figure = (satisfied: number, n: number): OnTimeFigure => ({
  satisfied,
  late: n - satisfied,
  n,
  share: n > 0 ? satisfied / n : null,
  naiveShare: null,
  withdrawn: 0,
  outsideRule: 0,
  ofClass: null,
  ofClassCases: 0,
})

function on(date: string, chosen: Yardstick = { form: 'law' }, countries: Country[] = all) {
  const window = caseWindow(isoDate(date), {})
  const company = companies.find(({ id }) => id === 'facebook')
  if (!company) throw new Error('No company')
  const facts = { date: isoDate(date), company, exchangeRates, currency: 'EUR' as const }
  return {
    window,
    chosen,
    countries,
    against: readAgainst(chosen, instruments, countries, window),
    maxima: largestMaximum(instruments, facts, countries),
  }
}

const finding = (read: ReturnType<typeof on>, headline: OnTimeFigure | null) =>
  plain(pageFinding({ ...read, headline }))

describe("the page's finding", () => {
  it('is who sets a clock and how high the ceiling would be, under law in force', () => {
    expect(finding(on('2019-06-26'), null)).toBe(
      'Of five countries only Germany sets a clock; a French bill would lift the ceiling from EUR 50 m to EUR 1,890 m',
    )
  })

  it('says that none sets a clock after the German one ended', () => {
    expect(finding(on('2024-05-14'), null)).toMatch(
      /^Of five countries none sets a clock in hours on notices; the ceiling is /,
    )
  })

  it('names the hours where one country alone is chosen', () => {
    expect(finding(on('2019-06-26', { form: 'law' }, ['DE']), null)).toMatch(
      /^Germany sets a clock of 24 h; /,
    )
    expect(finding(on('2019-06-26', { form: 'law' }, ['FR']), null)).toMatch(
      /^France sets no clock on notices; /,
    )
  })

  it('is conditional against a bill, and made from the figure', () => {
    const bill = on('2019-06-26', { form: 'duty', dutyId: 'fr-avia.24h' })
    expect(finding(bill, figure(839, 1000))).toBe(
      'Had the French bill been law, one notice in six would have been late',
    )
    expect(finding(bill, figure(400, 1000))).toMatch(/more than half of the notices/)
  })

  it('is measured against an own target, and against a duty that binds', () => {
    const own = on('2019-06-26', { form: 'own target', targetHours: hours(24) })
    expect(finding(own, figure(900, 1000))).toBe(
      'Read against an own target of 24 h, one case in ten was late',
    )
    const netzdg = on('2019-06-26', { form: 'duty', dutyId: 'de-netzdg.24h' })
    expect(finding(netzdg, figure(900, 1000))).toBe(
      'Read against NetzDG’s 24 h, one notice in ten was late',
    )
  })

  it('says what a dead law would have made of it', () => {
    const dead = on('2025-01-01', { form: 'duty', dutyId: 'de-netzdg.24h' })
    expect(finding(dead, figure(900, 1000))).toBe(
      'Had NetzDG’s 24 h still been law, one notice in ten would have been late',
    )
  })

  it('says only what is read against what while there is too little to say', () => {
    const bill = on('2019-06-26', { form: 'duty', dutyId: 'fr-avia.24h' })
    expect(finding(bill, null)).toBe('Notices read against the Avia bill’s 24 h')
    expect(finding(bill, figure(10, 49))).toBe('Notices read against the Avia bill’s 24 h')
  })
})

describe('the title of the on-time chart', () => {
  const title = (read: ReturnType<typeof on>, byCountry: [Country, OnTimeFigure][]) =>
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
    expect(title(on('2019-06-26'), [['DE', figure(912, 1000)]])).toBe(
      'Of notices past 24 h by 26 June 2019, Germany decided 91 % in time',
    )
  })

  it('is conditional for a bill, and names the least where it can be told apart', () => {
    const bill = on('2019-06-26', { form: 'duty', dutyId: 'fr-avia.24h' })
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
    const netzdg = on('2019-06-26', { form: 'duty', dutyId: 'de-netzdg.7d' })
    expect(title(netzdg, [['DE', figure(970, 1000)]])).toBe(
      'Read against NetzDG’s 7 d, Germany decided 97 % in time',
    )
    const germany = on('2019-06-26', { form: 'duty', dutyId: 'de-netzdg.7d' }, ['DE'])
    expect(title(germany, [['DE', figure(970, 1000)]])).toBe(
      'Of notices past 7 d by 26 June 2019, Germany decided 97 % in time',
    )
  })

  it('ranks none where two intervals overlap', () => {
    const own = on('2019-06-26', { form: 'own target', targetHours: hours(24) })
    expect(
      title(own, [
        ['DE', figure(80, 100)],
        ['FR', figure(78, 100)],
      ]),
    ).toBe('Read against an own target of 24 h, two countries decided 79 % in time')
  })

  it('claims nothing over fewer than 50 cases', () => {
    expect(title(on('2019-06-26'), [['DE', figure(30, 49)]])).toBe(
      'On-time share by month and country, against NetzDG’s 24 h',
    )
  })
})

describe('the title of open cases', () => {
  const open = { open: 100, late: 20, lateIfInClass: 12, notYetDue: 68, dueSoon: 4 }
  it('says what is past every wall and what hangs on its class', () => {
    const { against } = on('2019-06-26')
    expect(openTitle(against, open)).toBe(
      '20 open notices are past every wall; 12 more hang on their class',
    )
  })
  it('is conditional for a bill limited to a class', () => {
    const { against } = on('2019-06-26', { form: 'duty', dutyId: 'fr-avia.24h' })
    expect(plain(openTitle(against, { ...open, late: 0 }))).toBe(
      '12 open notices would be past the Avia bill’s 24 h, if all were manifest',
    )
  })
  it('says so where nothing is open', () => {
    const { against } = on('2019-06-26')
    expect(openTitle(against, { ...open, open: 0 })).toBe('No open notices on this day')
  })
})

describe('the title of the maxima', () => {
  const title = (date: string) => {
    const { inForce, ifAdopted } = on(date).maxima
    return plain(maximumTitle('Facebook', inForce, ifAdopted))
  }
  it('is what law in force stops at, and what the bill would reach', () => {
    expect(title('2019-06-26')).toBe(
      'For Facebook, law in force stops at EUR 50 m; the French bill would reach EUR 1,889.9 m',
    )
  })
  it('shows no 4 % before the bill was tabled', () => {
    expect(title('2019-01-15')).toBe('For Facebook, law in force stops at EUR 50 m')
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
  it('says what is drawn where they overlap, or where triggers differ', () => {
    const overlapping = [row('a', 'fixed sum', 0.8), row('b', 'share of turnover', 0.7, 0.85)]
    expect(riskTitle(overlapping, onNotices)).toBe('Two marks with a clock, none without')
    const orders = [row('a', 'fixed sum', 0.9), row('c', 'share of turnover', 0.7)]
    expect(riskTitle(orders, onNotices)).toBe('Two marks with a clock, none without')
  })
})
