import { describe, expect, it } from 'vitest'
import { instant, isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { utcMidnight } from '#domain/jurisdictions.ts'
import { requests, tallyOfRequests } from '#test/fixtures/literalRequests.ts'
import { volumeQuestion } from './requestQuestions.ts'
import { requestsWindow } from './requestsWindow.ts'
import { requestVolume } from './requestVolume.ts'

const window = requestsWindow(isoDate('2019-06-26'), {})
const scope = { countries: ['FR'] as Country[], platform: 'Platform A' }
const received = (count: number, at: string, channel: string) =>
  requests(count, 'FR', at, null, { channel })

const cases = [
  ...received(2, '2015-06-27T00:00Z', 'emergency'), // the first day of the period before
  ...received(5, '2017-06-25T23:59:59Z', 'emergency'), // its last second
  ...received(7, '2017-06-26T00:00Z', 'direct to police'), // the window's first
  ...received(3, '2019-05-20T12:00Z', 'direct to police'),
  ...received(1, '2019-06-02T12:00Z', 'emergency'),
]
const tally = tallyOfRequests(cases, volumeQuestion(scope, window, 'channel'))
const long = utcMidnight(isoDate('2015-01-01'))

describe('how many requests came in', () => {
  it('is counted month by month, the last month not whole', () => {
    const { months } = requestVolume(tally, window, long)
    expect(months).toHaveLength(48)
    expect(months.at(-2)).toEqual({
      start: '2019-05-01',
      end: '2019-06-01',
      isWhole: true,
      total: 3,
      counts: { 'direct to police': 3 },
    })
    expect(months.at(-1)).toMatchObject({ isWhole: false, end: '2019-06-26', total: 1 })
  })

  it('counts a month that the window cuts as a whole month', () => {
    const { months } = requestVolume(tally, window, long)
    const june2017 = months.find(({ start }) => start === '2017-06-01')
    expect(june2017?.counts).toEqual({ emergency: 5, 'direct to police': 7 })
  })

  it('adds the window up, and the period before it', () => {
    const { total, counts, previousTotal } = requestVolume(tally, window, long)
    expect(total).toBe(11)
    expect(counts).toEqual({ 'direct to police': 10, emergency: 1 })
    expect(previousTotal).toBe(7)
  })

  it('says nothing of before where the log began within it, or nobody knows when', () => {
    const began = instant(window.previousFrom + 1)
    expect(requestVolume(tally, window, began).previousTotal).toBeNull()
    expect(requestVolume(tally, window, null).previousTotal).toBeNull()
    expect(requestVolume(tally, window, window.previousFrom).previousTotal).toBe(7)
  })
})
