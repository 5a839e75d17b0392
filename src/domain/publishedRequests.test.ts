import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { informationRequests } from '#record/informationRequests.ts'
import { informationRequestsKnownOn } from './knownOn.ts'
import { halfYearsBetween, requestHalfYears } from './publishedRequests.ts'

const anyHalfYear = fc
  .tuple(fc.integer({ min: 1990, max: 2060 }), fc.constantFrom('01-01', '07-01'))
  .map(([year, day]) => isoDate(`${year}-${day}`))

describe('half-years of published requests', () => {
  it('follow each other without a gap, two a year', () => {
    fc.assert(
      fc.property(anyHalfYear, anyHalfYear, (one, other) => {
        const [first, last] = [one, other].toSorted() as [typeof one, typeof one]
        const starts = halfYearsBetween(first, last)
        expect([starts[0], starts.at(-1)]).toEqual([first, last])
        const numberOf = (day: string) =>
          Number(day.slice(0, 4)) * 2 + (day.endsWith('07-01') ? 1 : 0)
        expect(starts.map(numberOf)).toEqual(starts.map((_, index) => numberOf(first) + index))
      }),
    )
  })

  it('hold every row of the place once, and nothing of another', () => {
    for (const place of ['FR', 'DE', 'GB', 'world'] as const) {
      const rows = requestHalfYears(informationRequests, place).flatMap(({ row }) => row ?? [])
      expect(rows).toHaveLength(
        informationRequests.rows.filter((row) => row.place === place).length,
      )
      expect(rows.every((row) => row.place === place)).toBe(true)
    }
  })

  it('say why one has no figure: read nowhere, or never published', () => {
    const missing = (place: 'FR' | 'DE' | 'world', start: string) =>
      requestHalfYears(informationRequests, place).find(({ periodStart }) => periodStart === start)
        ?.missing?.why
    expect(missing('FR', '2013-01-01')).toBeUndefined()
    expect(missing('FR', '2014-07-01')).toBe('not researched')
    expect(missing('DE', '2016-01-01')).toBe('not researched') // its share alone was read
    expect(missing('world', '2013-01-01')).toBe('not published')
  })

  it('may lack a share alone', () => {
    const [, , third] = requestHalfYears(informationRequests, 'FR')
    expect(third).toMatchObject({
      row: { requests: 2249, percentSomeData: null },
      missing: null,
      missingPercent: { why: 'not researched' },
    })
  })

  it('give no reason that was not public on the day', () => {
    const known = informationRequestsKnownOn(informationRequests, isoDate('2013-12-31'))
    expect(known.rows).toHaveLength(3)
    expect(requestHalfYears(known, 'world')).toEqual([
      expect.objectContaining({
        row: null,
        missing: expect.objectContaining({ why: 'not published' }),
      }),
    ])
    expect(requestHalfYears({ rows: [], gaps: [] }, 'FR')).toEqual([])
  })
})
