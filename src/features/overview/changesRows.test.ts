import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { instruments } from '#record/law.ts'
import { changesRows, changesTitle, nextDate } from './changesRows.ts'

const all: Country[] = ['DE', 'FR', 'GB', 'ES', 'IE']
const on = (date: string, countries = all, companyId = 'facebook') =>
  changesRows(instruments, isoDate(date), countries, companyId)

describe('what changed in twelve months', () => {
  const rows = on('2019-06-26')

  it('is told newest first, from the year before to the as-of itself', () => {
    expect(rows[0]).toMatchObject({ on: '2019-06-25', status: 'announced' })
    expect(rows.every((row) => row.on > '2018-06-26' && row.on <= '2019-06-26')).toBe(true)
    expect(rows.map((row) => row.on)).toEqual(
      rows
        .map((row) => row.on)
        .toSorted()
        .toReversed(),
    )
  })

  it('tells a sum once, with the event of its day', () => {
    expect(rows.filter((row) => row.on === '2019-04-24')).toHaveLength(1)
  })

  it('names a source for every row, and what is unverified', () => {
    expect(rows.every((row) => row.sources.length > 0)).toBe(true)
    expect(rows.find((row) => row.instrumentId === 'fr-facebook-2018')?.unverified).toBeTruthy()
    expect(rows.find((row) => row.instrumentId === 'fr-avia')?.unverified).toBeNull()
  })

  it('keeps to the chosen countries and the company', () => {
    const german = on('2019-06-26', ['DE'], 'alphabet').map((row) => row.instrumentId)
    expect(german).not.toContain('fr-avia')
    expect(german).not.toContain('us-ftc-facebook')
    expect(german).toContain('eu-terreg')
  })

  it('tells of every duty that ended with one act on one day as one change', () => {
    const ended = on('2024-05-14', ['DE']).filter((row) => row.on === '2024-05-14')
    expect(ended.filter((row) => row.instrumentId === 'de-netzdg')).toHaveLength(1)
  })
})

describe('the title of the changes', () => {
  it('says how many there were, and what came into force or ended', () => {
    expect(changesTitle([])).toBe('Nothing changed in twelve months')
    expect(changesTitle(on('2018-01-01', ['DE']))).toMatch(/came into force$/)
    const only = on('2019-06-26').filter((row) => row.on === '2019-03-20')
    expect(changesTitle(only)).toBe(
      'One thing changed in twelve months; it did not come into force',
    )
  })

  it('counts a text once for each outcome, and calls no end of law what was none', () => {
    expect(changesTitle(on('2024-05-14'))).toMatch(
      /; two came into force, one repealed, one superseded$/,
    )
    expect(changesTitle(on('2020-07-01'))).toMatch(/; one came into force, one struck down$/)
    expect(changesTitle(on('2019-06-26'))).toMatch(/; one that was never law ended$/)
  })
})

describe('the next legal date', () => {
  it('is the nearest after the as-of that was public by then', () => {
    expect(nextDate(instruments, isoDate('2019-06-26'), all, 'facebook')).toMatchObject({
      on: '2019-07-09',
      inDays: 13,
    })
    expect(nextDate(instruments, isoDate('2020-07-01'), all, 'facebook')).toBeNull()
  })
})
