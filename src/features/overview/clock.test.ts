import { describe, expect, it } from 'vitest'
import { localDays } from '#contract/units.ts'
import { deadlineInHours, zoneGroups } from './clock.ts'

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
