import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { informationRequestsKnownOn, removalOrdersKnownOn } from '#domain/knownOn.ts'
import { informationRequests } from '#record/informationRequests.ts'
import { removalOrders } from '#record/removalOrders.ts'
import {
  authoritiesWords,
  issuedBars,
  ordersFinding,
  ordersTable,
  receivedLines,
  receivedWords,
} from './publishedOrderRows.ts'
import {
  countryPlaces,
  gapTexts,
  laterCount,
  publishedFinding,
  publishedPanels,
  publishedTable,
  worldFinding,
} from './publishedRequestRows.ts'
import { publishedSources } from './publishedSources.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const june2019 = isoDate('2019-06-26')
const june2021 = isoDate('2021-06-26')
const finding = (asOf: typeof june2019) =>
  plain(publishedFinding(informationRequests, countryPlaces, asOf))

describe('published requests', () => {
  it('are found as far as they had been published', () => {
    expect(finding(isoDate('2013-12-01'))).toBe(
      'Facebook produced some data for 39 % of France’s requests in H1 2013',
    )
    expect(finding(june2019)).toBe(
      'Facebook produced some data for 39 % of France’s requests in H1 2013 and for 68.38 % in H2 2016',
    )
    expect(finding(june2021)).toMatch(/ and for 83 % in H2 2019$/)
    expect(finding(isoDate('2013-08-26'))).toBe(
      'No share of requests with data was published by 26 August 2013',
    )
    expect(publishedFinding(informationRequests, ['GB'], june2019)).toContain('the UK’s requests')
  })

  it('of the world are the company’s own totals', () => {
    expect(plain(worldFinding(informationRequests, ['world'], june2019))).toBe(
      'All governments’ requests to Facebook rose from 28,147 in H2 2013 to 103,815 in H1 2018',
    )
    expect(plain(worldFinding(informationRequests, ['world'], isoDate('2014-05-01')))).toBe(
      'All governments sent Facebook 28,147 in H2 2013',
    )
    const [panel] = publishedPanels(informationRequests, ['world'], june2019)
    expect(panel?.hasShares).toBe(false)
    expect(panel?.points[0]).toMatchObject({ requests: null, missing: 'not published' })
  })

  it('keep countries and the world in pictures of their own', () => {
    const groups = (places: Parameters<typeof publishedPanels>[1]) =>
      publishedPanels(informationRequests, places, june2019).map(({ group }) => group)
    expect(groups(countryPlaces)).toEqual(['FR', 'DE', 'GB'])
    expect(groups(['world'])).toEqual(['world'])
  })

  it('say in words what a half-year has, lacks, and when it came', () => {
    const [france] = publishedPanels(informationRequests, ['FR'], june2019)
    const words = (halfYear: string) =>
      plain(france!.points.find((point) => point.halfYear === halfYear)!.words)
    expect(words('H1 2013')).toBe(
      'H1 2013: 1,547 requests; 1,598 accounts named; some data for 39 %',
    )
    expect(words('H2 2014')).toBe('H2 2014: number of requests published, not read for this record')
    expect(words('H2 2019')).toBe(
      'H2 2019: 7,001 requests; some data for 83 %; published 13 May 2020',
    )
    expect(words('H1 2019')).toContain('share with data published, not read')
  })

  it('have a row for every half-year in the table, gaps with their reason', () => {
    const table = publishedTable(informationRequests, countryPlaces)
    expect(table.rows).toHaveLength(3 * 19)
    expect(table.rows.filter(({ requests }) => requests !== null)).toHaveLength(24)
    for (const row of table.rows) {
      const isGap = row['requests'] === null
      expect(String(row['note'] ?? '').startsWith('not researched')).toBe(isGap)
    }
    const half = table.rows.find(
      ({ place, halfYear }) => place === 'Germany' && halfYear === 'H1 2014',
    )
    expect(half).toMatchObject({ requests: 2537, accounts: 3078, percent: 33.94 })
  })

  it('count what came after the as-of', () => {
    expect(laterCount(informationRequests, countryPlaces, june2019)).toEqual({ later: 8, all: 25 })
    const known = informationRequestsKnownOn(informationRequests, june2019)
    expect(laterCount(known, countryPlaces, june2019)).toEqual({ later: 0, all: 17 })
    expect(gapTexts(known, ['world'])).toHaveLength(1)
  })

  it('name a source of later days once', () => {
    const known = informationRequestsKnownOn(informationRequests, isoDate('2017-01-31'))
    const later = publishedSources(known.sources, known.rows).filter(({ kind }) => kind === 'later')
    expect(later).toHaveLength(1)
  })
})

describe('published removal orders', () => {
  it('are bars by the state that issued them, without the total', () => {
    expect(issuedBars(removalOrders).map(({ name, count }) => `${name} ${count}`)).toEqual([
      'Germany 249',
      'Spain 62',
      'France 26',
      'Austria 8',
      'Czechia 2',
      'Romania 2',
    ])
    expect(ordersFinding(removalOrders)).toBe(
      'Six member states issued 349 removal orders by the end of 2023, Germany 249 of them',
    )
    expect(authoritiesWords(removalOrders)).toMatch(/^23 member states/)
  })

  it('received are another matter, and what was not found is not 0', () => {
    const lines = receivedLines(removalOrders)
    expect(receivedWords(lines)).toBe(
      'Google reports 0 in 2022, 0 in 2023 and 3 in 2024; Facebook reports 143 in 2023',
    )
    expect(lines.find(({ year }) => year === '2025')).toMatchObject({ received: null, removed: 12 })
    expect(lines.find(({ service }) => service === 'Facebook')).toMatchObject({ valid: 15 })
  })

  it('say in the table what is unverified or rounded', () => {
    const { rows } = ordersTable(removalOrders)
    expect(rows).toHaveLength(removalOrders.rows.length)
    const rounded = rows.filter(({ measure }) => String(measure).includes('rounded'))
    expect(rounded.map(({ count }) => count)).toEqual([6_100_000, 857_200, 156_000])
    expect(rows[0]).toMatchObject({ read: 'in compiled figures, unverified' })
  })

  it('were unknown before the first report', () => {
    const known = removalOrdersKnownOn(removalOrders, isoDate('2023-12-31'))
    expect(issuedBars(known)).toEqual([])
    expect(ordersFinding(known)).toBe('How many removal orders were issued was not published')
    expect(receivedWords(receivedLines(known))).toBe('Google reports 0 in 2022')
  })
})
