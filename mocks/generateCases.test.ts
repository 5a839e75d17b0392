import { describe, expect, it, vi } from 'vitest'
import { TallyQuestion, type Tally } from '#contract/tally.ts'
import { instant } from '#contract/units.ts'
import { headlineOnTimeShare } from '#domain/onTimeShare.ts'
import { isTooLarge, tally } from '#domain/tally.ts'
import { fingerprintOf } from '#test/fingerprintOf.ts'
import { generateCases } from './generateCases.ts'
import { steady } from './scenarios/steady.ts'

vi.setConfig({ testTimeout: 60_000 }) // half a million cases are made first, on whatever machine

const { platforms } = steady
const table = generateCases(steady, 7)
const at = (date: string) => Date.parse(`${date}Z`) / 1000
const end = at('2027-01-01T00:00:00')

function counted(part: object): Tally {
  const answer = tally(
    table,
    TallyQuestion.parse({
      kind: 'removal',
      asOf: end,
      where: {},
      by: [],
      zone: 'Europe/Berlin',
      periods: { runs: [], cuts: [] },
      ages: { unit: 'hours', runs: [], cuts: [] },
      ...part,
    }),
  )
  if (isTooLarge(answer)) throw new Error('too large for a test')
  return answer
}

/** Counts by the value of the only dimension asked by. */
function byValue(answer: Tally): Record<string, number> {
  const counts: Record<string, number> = {}
  answer.cells.count.forEach((count, cell) => {
    const value = answer.groups[answer.cells.group[cell] ?? 0]?.[0] ?? ''
    counts[value] = (counts[value] ?? 0) + count
  })
  return counts
}

describe('the demo', () => {
  it('has about 500,000 cases in rising order, each decided after it was received', () => {
    expect(table.rowCount).toBeGreaterThan(495_000)
    expect(table.rowCount).toBeLessThan(505_000)
    let violations = 0
    for (let row = 0; row < table.rowCount; row++) {
      if ((table.receivedAt[row] ?? 0) < (table.receivedAt[row - 1] ?? 0)) violations++
      if ((table.decidedAt[row] ?? 0) <= (table.receivedAt[row] ?? 0)) violations++
    }
    expect(violations).toBe(0)
  })

  it('is the same for the same seed, forever, and another for another', () => {
    expect(fingerprintOf(generateCases(steady, 7))).toBe(fingerprintOf(table))
    // A link promises these cases: a change is version 2.
    expect(fingerprintOf(table)).toBe(
      '4cc38b0ed5f76827cd85a02be14c0de9ac4fe22e88be938c7b603d39ed2bfa65',
    )
    expect(fingerprintOf(generateCases(steady, 1))).toBe(
      '80431035e2f4915533a6c22668af2df571d7f2d926c26df5c2bf15d84554d2ff',
    )
    expect(fingerprintOf(generateCases(steady, 8))).not.toBe(fingerprintOf(table))
  })

  it('has every country, platform, category, channel, class and outcome in the stated shares', () => {
    const countries = byValue(counted({ by: ['jurisdiction'] }))
    expect((countries['DE'] ?? 0) / table.rowCount).toBeCloseTo(0.4, 1)
    expect(Object.keys(countries)).toEqual(['DE', 'ES', 'FR', 'GB', 'IE'])
    expect(Object.keys(byValue(counted({ by: ['platform'] })))).toEqual([...platforms])
    expect(Object.keys(byValue(counted({ by: ['category'] })))).toHaveLength(6)
    const channels = byValue(counted({ by: ['channel'] }))
    expect((channels['user notice'] ?? 0) / table.rowCount).toBeCloseTo(0.85, 2)
    expect(Object.keys(byValue(counted({ by: ['class'] })))).toEqual([
      'manifest',
      'other',
      'unclassified',
      'unknown',
    ])
    expect(counted({}).outcomes).toEqual(['open', 'rejected', 'removed', 'restricted', 'withdrawn'])
  })

  it('has its orders where a crime is in view: a third of those categories, hardly any elsewhere', () => {
    const orders = byValue(counted({ by: ['category'], where: { channel: ['authority order'] } }))
    const all = byValue(counted({ by: ['category'] }))
    const shareOf = (category: string) => (orders[category] ?? 0) / (all[category] ?? 0)
    expect(shareOf('terrorist content')).toBeCloseTo(0.34, 1)
    expect(shareOf('child sexual abuse')).toBeCloseTo(0.34, 1)
    expect(shareOf('insult')).toBeLessThan(0.01)
    const orderCount = Object.values(orders).reduce((sum, count) => sum + count, 0)
    expect(orderCount / table.rowCount).toBeLessThan(0.06)
  })

  it('removes what an order names, four of five within the hour, and otherwise by country', () => {
    const from = instant(at('2025-06-01T00:00:00'))
    const before = instant(at('2026-11-21T00:00:00'))
    const answer = counted({
      by: ['jurisdiction'],
      where: { channel: ['authority order'], category: ['terrorist content'] },
      periods: { runs: [], cuts: [from, before] },
      ages: { unit: 'hours', runs: [], cuts: [1] },
    })
    const shares = ['DE', 'FR', 'GB', 'ES', 'IE'].map((country) => {
      const { share, n } = headlineOnTimeShare(answer, {
        from,
        before,
        deadlineAge: 1,
        satisfiedBy: ['removed'],
        group: ([jurisdiction]) => jurisdiction === country,
      })
      expect(n).toBeGreaterThan(50)
      return share ?? 0
    })
    expect(Math.min(...shares)).toBeGreaterThan(0.78)
    expect(Math.max(...shares)).toBeLessThan(0.92)
    expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.03)
    const { outcomes, cells } = counted({ where: { channel: ['authority order'] } })
    const rejected = cells.count.filter((_, i) => outcomes[cells.outcome[i] ?? 0] === 'rejected')
    const all = cells.count.reduce((sum, count) => sum + count, 0)
    expect((rejected[0] ?? 0) / all).toBeCloseTo(0.02, 1)
  })

  it('leaves a living stock of open cases: some young, some old', () => {
    const asOf = at('2019-06-26T00:00:00')
    const { cells, outcomes } = counted({
      asOf,
      where: { jurisdiction: ['DE'], platform: ['Platform A'] },
      periods: { runs: [], cuts: [asOf - 86_400] },
    })
    expect(outcomes[0]).toBe('open')
    const openIn = (period: number) =>
      cells.count.reduce(
        (sum, count, i) => sum + (cells.outcome[i] === 0 && cells.period[i] === period ? count : 0),
        0,
      )
    expect(openIn(1)).toBeGreaterThanOrEqual(20)
    expect(openIn(1)).toBeLessThanOrEqual(45)
    expect(openIn(0)).toBeGreaterThanOrEqual(15)
    expect(openIn(0)).toBeLessThanOrEqual(45)
  })

  it('never rejects what was manifest', () => {
    const manifest = counted({ where: { class: ['manifest'] } })
    expect(manifest.outcomes).toEqual(['removed', 'restricted'])
  })

  it('is quiet at night and at weekends by the local clock of each country', () => {
    for (const [country, zone] of [
      ['DE', 'Europe/Berlin'],
      ['GB', 'Europe/London'],
    ]) {
      const hours = byValue(
        counted({ where: { jurisdiction: [country] }, zone, by: ['hourOfWeek'] }),
      )
      const hourSum = (hour: number) =>
        Array.from({ length: 7 }, (_, day) => hours[day * 24 + hour] ?? 0).reduce((a, b) => a + b)
      const quietest = Array.from({ length: 24 }, (_, hour) => hour).toSorted(
        (a, b) => hourSum(a) - hourSum(b),
      )[0]
      expect(quietest).toBe(4)
      const daySum = (day: number) =>
        Array.from({ length: 24 }, (_, hour) => hours[day * 24 + hour] ?? 0).reduce((a, b) => a + b)
      expect(daySum(5) / daySum(0)).toBeCloseTo(0.88 / 1.06, 1)
    }
  })

  it('surges before an election', () => {
    const before = counted({
      where: {
        receivedFrom: at('2019-04-08T00:00:00'),
        receivedTo: at('2019-04-29T00:00:00'),
      },
    }).rowsSeen
    const surge = counted({
      where: {
        receivedFrom: at('2019-05-06T00:00:00'),
        receivedTo: at('2019-05-27T00:00:00'),
      },
    }).rowsSeen
    expect(surge / before).toBeCloseTo(1.7, 1)
  })

  it('decides nothing at the platform with the outage while it lasts, and everything elsewhere goes on', () => {
    const [outage] = steady.outages
    if (!outage) throw new Error('the scenario has one')
    const decidedDuring = Object.fromEntries(platforms.map((platform) => [platform, 0]))
    for (let row = 0; row < table.rowCount; row++) {
      const decided = table.decidedAt[row] ?? 0
      if (decided <= outage.from || decided >= outage.to) continue
      const platform = platforms[(table.columns.platform.codes[row] ?? 1) - 1] ?? 'Platform A'
      decidedDuring[platform] = (decidedDuring[platform] ?? 0) + 1
    }
    expect(decidedDuring['Platform A']).toBeGreaterThan(100)
    expect(decidedDuring[outage.platform]).toBe(0)
  })
})
