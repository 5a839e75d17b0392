import { describe, expect, it } from 'vitest'
import { TallyQuestion } from '#contract/tally.ts'
import { ageEdgesOf, edgeCountsOf, edgeIndexOf, periodEdgesOf } from './tallyEdges.ts'

const at = (text: string) => Date.parse(text) / 1000
const asked = (part: object) =>
  TallyQuestion.parse({
    kind: 'removal',
    asOf: at('2019-06-26T00:00Z'),
    where: {},
    by: [],
    zone: 'Europe/Berlin',
    periods: { runs: [], cuts: [] },
    ages: { unit: 'hours', runs: [], cuts: [] },
    ...part,
  })

describe('the edges of a question', () => {
  it('of months keep the wall clock and end with short months', () => {
    const runs = [{ from: at('2019-01-30T23:00Z'), step: 'month', count: 3 }]
    const edges = periodEdgesOf(asked({ periods: { runs, cuts: [] } }))
    expect(edges.map((edge) => new Date(edge * 1000).toISOString())).toEqual([
      '2019-01-30T23:00:00.000Z', // 31 January, 00:00 in Berlin
      '2019-02-27T23:00:00.000Z', // 28 February
      '2019-03-30T23:00:00.000Z', // 31 March, before the clocks change
      '2019-04-29T22:00:00.000Z', // 30 April, after it
    ])
  })

  it('of hours are exact hours across a change of the clocks', () => {
    const runs = [{ from: at('2019-03-30T12:00Z'), step: 24, count: 1 }]
    expect(periodEdgesOf(asked({ periods: { runs, cuts: [] } }))[1]).toBe(at('2019-03-31T12:00Z'))
  })

  it('are sorted and distinct, runs and cuts together', () => {
    const ages = { unit: 'hours', runs: [{ from: 0, step: 6, count: 4 }], cuts: [24, 3] }
    expect(ageEdgesOf(asked({ ages }))).toEqual([0, 3, 6, 12, 18, 24])
  })

  it('do not double where sums of fractions miss a number by a rounding', () => {
    const ages = { unit: 'hours', runs: [{ from: 0, step: 0.1, count: 3 }], cuts: [0.3] }
    expect(ageEdgesOf(asked({ ages }))).toEqual([0, 0.1, 0.2, 0.3])
  })

  it('are counted without being made', () => {
    const runs = [{ from: 0, step: 1, count: 1_000_000_000 }]
    expect(edgeCountsOf(asked({ periods: { runs, cuts: [5] } })).periods).toBe(1_000_000_002)
  })

  it('are found by their value, and missed aloud', () => {
    expect(edgeIndexOf([0, 6, 24], 24)).toBe(2)
    expect(() => edgeIndexOf([0, 6, 24], 25)).toThrow('no edge at 25')
  })
})
