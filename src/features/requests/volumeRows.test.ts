import { describe, expect, it } from 'vitest'
import { requests } from '#test/fixtures/literalRequests.ts'
import { requestsViewOver } from '#test/fixtures/requestsView.ts'
import { volumeCases } from './volumeCases.ts'
import { volumeOf, volumeTable } from './volumeRows.ts'
import { volumeState, volumeTitle } from './volumeWords.ts'

const cases = [
  ...requests(10, 'FR', '2016-03-01T00:00Z', 24, { channel: 'treaty (MLAT)' }),
  ...requests(8, 'FR', '2019-05-31T23:59:59Z', 24),
  ...requests(4, 'DE', '2019-06-01T00:00Z', null, { channel: 'treaty (MLAT)' }),
]
const view = requestsViewOver(cases)

describe('the months', () => {
  it('begin with the first that has a request, and hold the empty ones after it', () => {
    const volume = volumeOf(view)
    expect(volume?.months[0]?.start).toBe('2016-03-01')
    expect(volume?.months).toHaveLength(40)
    expect(volume?.months[1]?.total).toBe(0)
    expect(volume?.groups.map(({ id, look }) => [id, look])).toEqual([
      ['treaty (MLAT)', 0],
      ['direct to police', 2],
    ])
  })

  it('are compared with the period before in the title', () => {
    expect(volumeTitle(view, volumeOf(view))).toBe(
      '12 requests in two years, 20\u00a0% more than in the two years before',
    )
    const fewer = requestsViewOver(cases.slice(0, 15))
    expect(volumeTitle(fewer, volumeOf(fewer))).toMatch(/^5 requests .* 50\s% fewer than/)
    const unknown = requestsViewOver(cases, { observedFrom: null })
    expect(volumeTitle(unknown, volumeOf(unknown))).toBe('12 requests in two years')
  })

  it('are the table’s rows, after the window’s sum', () => {
    const { columns, rows } = volumeTable(view, volumeOf(view))
    expect(columns.map(({ label }) => label)).toEqual([
      'Received',
      'Requests',
      'treaty (MLAT)',
      'direct to police',
    ])
    expect(rows).toHaveLength(41)
    expect(Object.values(rows[0]!)).toEqual(['26\u00a0June 2017 to 25\u00a0June 2019', 12, 4, 8])
    expect(Object.values(rows.at(-1)!)).toEqual(['Jun 2019, not over', 4, 4, 0])
  })

  it('that hold no request say so, and draw no zeros', () => {
    const none = requestsViewOver([])
    const volume = volumeOf(none)
    expect(volume?.months).toEqual([])
    expect(volume && volumeState(none, volume)).toMatchObject({ form: 'empty' })
  })
})

describe('the requests behind a month', () => {
  it('are those received in it, up to the window’s end', () => {
    const behind = volumeCases(view)(['2019-06-01'])
    expect(behind?.title).toBe('Requests received in Jun 2019')
    expect(behind?.question.where).toMatchObject({
      receivedFrom: Date.parse('2019-06-01T00:00Z') / 1000,
      receivedTo: Date.parse('2019-06-26T00:00Z') / 1000,
    })
  })

  it('are none of a month that is not drawn', () => {
    expect(volumeCases(view)(['2014-06-01'])).toBeNull()
    expect(volumeCases(view)([])).toBeNull()
  })
})
