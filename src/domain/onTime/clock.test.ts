import { describe, expect, it } from 'vitest'
import { zoneGroups } from './clock.ts'

describe('the zones asked in', () => {
  it('are one for hours and one for each country for local days', () => {
    expect(zoneGroups('hours', ['DE', 'FR'])).toEqual([{ countries: ['DE', 'FR'], zone: 'UTC' }])
    expect(zoneGroups('localDays', ['DE', 'GB'])).toEqual([
      { countries: ['DE'], zone: 'Europe/Berlin' },
      { countries: ['GB'], zone: 'Europe/London' },
    ])
  })
})
