import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TallyQuestion } from '#contract/tally.ts'
import { clickhouse, duckdb } from './dialects.ts'
import { equalSteps } from './equalSteps.ts'
import { tallySql } from './tallySql.ts'

const asOf = Date.UTC(2019, 5, 26) / 1000
const question = TallyQuestion.parse({
  kind: 'removal',
  asOf,
  where: { jurisdiction: ['DE', "L'Île"], receivedFrom: asOf - 90 * 86_400 },
  by: ['platform', 'class'],
  zone: 'Europe/Berlin',
  periods: { runs: [], cuts: [asOf - 86_400] },
  ages: { unit: 'hours', runs: [{ from: 0, step: 6, count: 4 }], cuts: [48] },
})

describe('a question as SQL', () => {
  it('is one statement', () => {
    expect(tallySql(question, clickhouse)).toMatchSnapshot()
  })

  it('quotes text as each engine wants it', () => {
    expect(tallySql(question, clickhouse)).toContain(String.raw`'L\'Île'`)
    expect(tallySql(question, duckdb)).toContain(`'L''Île'`)
    expect(clickhouse.text('a\\b')).toBe(String.raw`'a\\b'`)
  })

  it('asks nothing of a warehouse where no value is wanted', () => {
    const none = TallyQuestion.parse({ ...question, where: { platform: [] } })
    expect(tallySql(none, duckdb)).toContain('1 = 0')
  })
})

describe('stretches of equal steps', () => {
  it('are those of the example', () => {
    expect(equalSteps([0, 6, 12, 24, 48])).toEqual([
      { from: 0, step: 6, count: 3 },
      { from: 24, step: 24, count: 2 },
    ])
  })

  it('give back the edges they were made of', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 })), (numbers) => {
        const edges = numbers.toSorted((a, b) => a - b)
        const back = equalSteps(edges).flatMap(({ from, step, count }) =>
          Array.from({ length: count }, (_, i) => from + i * step),
        )
        expect(back).toEqual(edges)
      }),
    )
  })
})
