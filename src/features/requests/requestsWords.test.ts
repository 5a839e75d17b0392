import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { requestsWindow } from '#domain/requests/requestsWindow.ts'
import { requests } from '#test/fixtures/literalRequests.ts'
import { requestsViewOver } from '#test/fixtures/requestsView.ts'
import { groupName, groupsInOrder, lookOf } from './requestsGroups.ts'
import { requestsFinding } from './requestsFinding.ts'
import { windowLength, windowWords } from './requestsWords.ts'

const sixty = [
  ...requests(45, 'FR', '2019-01-01T00:00Z', 24),
  ...requests(15, 'FR', '2019-01-01T00:00Z', 24, { outcome: 'refused', reason: 'overbroad' }),
  ...requests(100, 'DE', '2019-01-01T00:00Z', 24),
]

describe('the finding', () => {
  it('is of the country of the before and after, among those chosen', () => {
    expect(requestsFinding(requestsViewOver(sixty))).toBe(
      'France asked 60 times in the two years to 26\u00a0June 2019; data was produced in 75\u00a0% of those answered',
    )
    expect(requestsFinding(requestsViewOver(sixty, { place: 'DE' }))).toMatch(/^Germany asked 100/)
  })

  it('is of all chosen where that country is not among them', () => {
    const view = requestsViewOver(sixty, { countries: ['DE', 'GB'] })
    expect(requestsFinding(view)).toMatch(/^Germany and the UK asked 100 times/)
    const three = requestsViewOver(sixty, { countries: ['DE', 'GB', 'ES'] })
    expect(requestsFinding(three)).toMatch(/^Three countries asked 100 times/)
  })

  it('has no share of fewer than 50 answered', () => {
    const few = requestsViewOver(sixty.slice(0, 49))
    expect(requestsFinding(few)).toBe(
      'France asked 49 times in the two years to 26\u00a0June 2019; with 49 answered it is too early for a share',
    )
    expect(requestsFinding(requestsViewOver(sixty.slice(0, 1)))).toMatch(/^France asked 1 time in/)
  })

  it('says what the page is of where nothing was asked, or nothing is answered yet', () => {
    const title = 'Who asked for data, and what came of it'
    expect(requestsFinding(requestsViewOver([]))).toBe(title)
    expect(requestsFinding({ ...requestsViewOver(sixty), tallies: null })).toBe(title)
  })
})

describe('the window in words', () => {
  it('is two years, or its days; both days named are in it', () => {
    const usual = { window: requestsWindow(isoDate('2019-06-26'), {}) }
    expect(windowLength(usual)).toBe('the two years')
    expect(windowWords(usual)).toBe('26\u00a0June 2017 to 25\u00a0June 2019')
    const week = {
      window: requestsWindow(isoDate('2019-06-26'), { from: isoDate('2019-06-19') }),
    }
    expect(windowLength(week)).toBe('the 7\u00a0days')
    const day = { window: requestsWindow(isoDate('2019-06-26'), { from: isoDate('2019-06-25') }) }
    expect(windowLength(day)).toBe('the 1\u00a0day')
    expect(windowWords(day)).toBe('25\u00a0June 2019')
  })
})

describe('the groups', () => {
  it('come in the contract’s order, then others by name, what is not known last', () => {
    const found = ['unknown', 'fax', 'emergency', 'a courier', 'treaty (MLAT)', 'emergency']
    expect(groupsInOrder('channel', found)).toEqual([
      'treaty (MLAT)',
      'emergency',
      'a courier',
      'fax',
      'unknown',
    ])
  })

  it('have a place of their own, whichever others are there', () => {
    expect(lookOf('channel', 'treaty (MLAT)')).toBe(0)
    expect(lookOf('channel', 'EU production order')).toBe(4)
    expect(lookOf('process', 'unknown')).toBeNull()
  })

  it('say of data asked for that it is not known while open', () => {
    expect(groupName('process', 'unknown')).toBe('not known while open')
    expect(groupName('category', 'unknown')).toBe('not stated')
    expect(groupName('country', 'GB')).toBe('United Kingdom')
  })
})
