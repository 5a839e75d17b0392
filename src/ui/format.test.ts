import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hours, instant, isoDate, zoneName } from '#contract/units.ts'
import * as format from './format.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe('money', () => {
  it.each([
    [5e9, 'EUR 5 bn'],
    [50e6, 'EUR 50 m'],
    [1_889_930_000, 'EUR 1,889.9 m'],
    [1_250_000, 'EUR 1.3 m'],
    [250_000, 'EUR 250,000'],
    [0, 'EUR 0'],
  ])('writes %d as %s', (amount, text) => {
    expect(plain(format.formatMoney({ currency: 'EUR', amount }))).toBe(text)
  })

  it('keeps two decimals where asked', () => {
    expect(plain(format.formatMoney({ currency: 'USD', amount: 2_233_520_000 }, 2))).toBe(
      'USD 2,233.52 m',
    )
  })

  it.each([
    [1_889_930_000, 'EUR 1,890 m'],
    [50e6, 'EUR 50 m'],
    [18.5e6, 'EUR 18.5 m'],
    [35_001_800_000, 'EUR 35 bn'],
    [999_996_000, 'EUR 1 bn'],
  ])('shortens %d for a KPI to %s', (amount, text) => {
    expect(plain(format.formatMoneyKpi({ currency: 'EUR', amount }))).toBe(text)
  })

  it('never shows more than four digits in a KPI', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 900_000_000_000 }), (amount) => {
        const { number } = format.moneyKpiParts({ currency: 'USD', amount })
        expect(number.replace(/\D/g, '').length).toBeLessThanOrEqual(4)
      }),
    )
  })

  it('holds currency, number and unit together', () => {
    expect(format.formatMoney({ currency: 'EUR', amount: 50e6 })).not.toContain(' ')
  })
})

describe('shares and differences', () => {
  it('writes percent with a space', () => {
    expect(plain(format.formatShare(0.912))).toBe('91 %')
    expect(plain(format.formatShare(0.912, 1))).toBe('91.2 %')
    expect(plain(format.formatRate(0.04))).toBe('4 %')
    expect(plain(format.formatRate(0.001_06))).toBe('0.106 %')
  })

  it('calls differences points and leaves the sign to the arrow', () => {
    expect(plain(format.formatPoints(-0.018))).toBe('1.8 points')
  })

  it('writes an interval with to', () => {
    expect(format.formatInterval(0.909, 0.915)).toBe('90.9 to 91.5')
  })

  it('writes a true minus', () => {
    expect(format.formatNumber(-3)).toBe('−3')
  })
})

describe('dates and times', () => {
  it('writes a date without ordinals, whatever the machine’s zone', () => {
    expect(plain(format.formatDate(isoDate('2019-06-26')))).toBe('26 June 2019')
    expect(plain(format.formatDateShort(isoDate('2018-01-01')))).toBe('1 Jan 2018')
    expect(format.formatMonth(isoDate('2018-01-01'))).toBe('Jan 2018')
    expect(plain(format.formatDayAndMonth(isoDate('2019-06-26')))).toBe('26 Jun')
  })

  it.each([
    [7560, '2 h 06 min'],
    [518_400, '6 d 0 h'],
    [-23_040, '−6 h 24 min'],
    [-111_600, '−1 d 7 h'],
    [59, '0 min'],
    [-59, '0 min'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(plain(format.formatDuration(seconds))).toBe(text)
  })

  it('writes hours and days with their unit', () => {
    expect(plain(format.formatHours(hours(24)))).toBe('24 h')
    expect(plain(format.formatHours(1.5))).toBe('1.5 h')
    expect(plain(format.formatDays(7))).toBe('7 d')
  })

  it('writes a moment with the city whose clock it is', () => {
    const at = instant(Date.UTC(2019, 5, 24, 19, 54) / 1000)
    expect(plain(format.formatInstant(at, zoneName('Europe/Berlin')))).toBe(
      '24 June 2019, 21:54, Berlin',
    )
    expect(plain(format.formatInstant(at, zoneName('UTC')))).toBe('24 June 2019, 19:54, UTC')
  })

  it.each([
    [40, 'just now'],
    [10_800, '3 h ago'],
    [200_000, '2 d ago'],
  ])('says how long ago %d seconds are', (seconds, text) => {
    expect(plain(format.formatAgo(seconds))).toBe(text)
  })
})

describe('words', () => {
  it('joins a list with and', () => {
    expect(format.formatList([])).toBe('')
    expect(format.formatList(['Germany'])).toBe('Germany')
    expect(format.formatList(['DE', 'FR', 'GB'])).toBe('DE, FR and GB')
  })

  it('writes small counts in words', () => {
    expect(format.formatNumeral(5)).toBe('five')
    expect(format.formatNumeral(0)).toBe('no')
    expect(format.formatNumeral(13)).toBe('13')
    expect(plain(format.formatCounted(1, 'duty', 'duties'))).toBe('1 duty')
  })
})
