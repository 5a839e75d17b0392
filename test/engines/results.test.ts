import { describe, expect, it, vi } from 'vitest'
import { caseTable } from '#domain/caseTable.ts'
import { isTooLarge, tally } from '#domain/tally.ts'
import type { Comparison } from './compareEngines.ts'
import { engineCases } from './engineCases.ts'
import { engineQuestions } from './engineQuestions.ts'
import results from './results.json'

vi.setConfig({ testTimeout: 60_000 }) // half a million cases are made first, on whatever machine

const table = caseTable('removal', engineCases())

describe('what the engines answered when they were last asked', () => {
  it.each(results as Comparison[])('is what the tally answers today: $engine $version', (kept) => {
    const today = engineQuestions.map((question) => {
      const answer = tally(table, question)
      if (isTooLarge(answer)) throw new Error('a question of this test has too large an answer')
      return { cells: answer.cells.count.length, rowsSeen: answer.rowsSeen, differences: 0 }
    })
    expect(kept.cases).toBe(table.rowCount)
    // Where this fails after a change, run test/engines/run.mjs again: it says whether they still agree.
    expect(kept.questions).toMatchObject(today)
  })

  it('is there for both', () => {
    expect(results.map(({ engine }) => engine)).toEqual(['DuckDB', 'ClickHouse'])
  })
})
