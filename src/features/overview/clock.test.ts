import { describe, expect, it } from 'vitest'
import { hours, instant, localDays, zoneName } from '#contract/units.ts'
import { utcMidnight } from '#domain/jurisdictions.ts'
import { isoDate } from '#contract/units.ts'
import { deadlineInHours, pastDeadlineBefore, zoneGroups } from './clock.ts'

const berlin = zoneName('Europe/Berlin')
const at = (text: string) => instant(Date.parse(text) / 1000)

describe('the receipts whose deadline has passed', () => {
  it('are those of more than 24 hours ago for a deadline of 24 hours', () => {
    const before = pastDeadlineBefore(
      { unit: 'hours', deadlineHours: hours(24) },
      utcMidnight(isoDate('2019-06-26')),
      zoneName('UTC'),
    )
    expect(before).toBe(at('2019-06-25T00:00Z'))
  })

  it('end with the eighth day back for seven local days, by the local midnight', () => {
    const before = pastDeadlineBefore(
      { unit: 'localDays', deadlineDays: localDays(7) },
      utcMidnight(isoDate('2019-06-26')),
      berlin,
    )
    expect(before).toBe(at('2019-06-18T22:00Z'))
  })

  it('keep to the local midnight over a change of the clocks', () => {
    const before = pastDeadlineBefore(
      { unit: 'localDays', deadlineDays: localDays(7) },
      utcMidnight(isoDate('2019-04-03')),
      berlin,
    )
    expect(before).toBe(at('2019-03-26T23:00Z'))
  })
})

describe('the zones asked in', () => {
  it('are one for hours and one for each country for local days', () => {
    expect(zoneGroups('hours', ['DE', 'FR'])).toEqual([{ countries: ['DE', 'FR'], zone: 'UTC' }])
    expect(zoneGroups('localDays', ['DE', 'GB'])).toEqual([
      { countries: ['DE'], zone: 'Europe/Berlin' },
      { countries: ['GB'], zone: 'Europe/London' },
    ])
  })
})

describe('the length of a clock', () => {
  it('counts a local day as 24 hours for putting clocks in order', () => {
    expect(deadlineInHours({ unit: 'localDays', deadlineDays: localDays(7) })).toBe(168)
  })
})
