import { describe, expect, test } from 'vitest'
import * as contract from '#contract/publishedRequests.ts'
import { factsWithoutSource } from './factsWithoutSource.ts'
import { informationRequests } from './informationRequests.ts'
import { removalOrders } from './removalOrders.ts'

const idsOf = ({ sources }: { sources: readonly { id: string }[] }) => sources.map(({ id }) => id)
const citedIn = (facts: readonly { sources: readonly string[] }[]) =>
  new Set(facts.flatMap(({ sources }) => sources))

describe('published requests and orders', () => {
  test('match the contract, with nothing beside it', () => {
    expect(contract.InformationRequests.parse(informationRequests)).toEqual(informationRequests)
    expect(contract.RemovalOrders.parse(removalOrders)).toEqual(removalOrders)
  })

  test('have sources that are there, and no source that nothing rests on', () => {
    const requestFacts = [...informationRequests.rows, ...informationRequests.gaps]
    expect(factsWithoutSource(requestFacts, idsOf(informationRequests))).toEqual([])
    expect(factsWithoutSource(removalOrders.rows, idsOf(removalOrders))).toEqual([])
    expect([...citedIn(requestFacts)].toSorted()).toEqual(idsOf(informationRequests).toSorted())
    expect([...citedIn(removalOrders.rows)].toSorted()).toEqual(idsOf(removalOrders).toSorted())
  })

  test('say what is unverified', () => {
    const facts = [...informationRequests.rows, ...informationRequests.gaps, ...removalOrders.rows]
    expect(facts.filter(({ verified, note }) => !verified && !note)).toEqual([])
  })

  test('cover half a year each, once a place, and became public after it ended', () => {
    const keys = informationRequests.rows.map(({ place, periodStart }) => `${place} ${periodStart}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { periodStart, periodEnd, publishedOn } of informationRequests.rows) {
      expect(`${periodStart.slice(5)} ${periodEnd.slice(5)}`).toMatch(/^(01-01 06-30|07-01 12-31)$/)
      expect(periodStart.slice(0, 4)).toBe(periodEnd.slice(0, 4))
      expect(publishedOn > periodEnd).toBe(true)
    }
  })

  test('hold percentages as published, and a country never above the world', () => {
    const share = (place: string, start: string) =>
      informationRequests.rows.find((row) => row.place === place && row.periodStart === start)
        ?.percentSomeData
    expect([share('FR', '2013-01-01'), share('FR', '2013-07-01')]).toEqual([39, 34])
    expect(share('DE', '2014-01-01')).toBe(33.94)
    for (const row of informationRequests.rows) {
      const world = informationRequests.rows.find(
        ({ place, periodStart }) => place === 'world' && periodStart === row.periodStart,
      )
      if (row.place === 'world' || !world || row.requests === null) continue
      expect(row.requests).toBeLessThan(world.requests!)
    }
  })

  test('name more accounts than requests', () => {
    const both = informationRequests.rows.flatMap(({ requests, accounts }) =>
      requests === null || accounts === null ? [] : [{ requests, accounts }],
    )
    expect(both.length).toBeGreaterThan(5)
    expect(both.filter(({ requests, accounts }) => accounts <= requests)).toEqual([])
  })

  test('a gap that says “not published” has no figure in its place', () => {
    const filled = informationRequests.gaps.filter(
      (gap) =>
        gap.why === 'not published' &&
        informationRequests.rows.some(
          ({ place, periodStart }) => place === gap.place && periodStart === gap.periodStart,
        ),
    )
    expect(filled).toEqual([])
  })

  test('the orders of the six states are all there are', () => {
    const issued = removalOrders.rows.filter(({ measure }) => measure === 'removal orders issued')
    const states = issued.filter(({ who }) => who !== 'European Union')
    const total = issued.find(({ who }) => who === 'European Union')
    expect(total?.count).toBe(349)
    expect(states.reduce((sum, { count }) => sum + count, 0)).toBe(349)
    const issuing = removalOrders.rows.find(
      ({ measure }) => measure === 'member states that issued orders',
    )
    expect(issuing?.count).toBe(states.length)
  })
})
