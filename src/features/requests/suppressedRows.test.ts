import { describe, expect, it } from 'vitest'
import { instant, isoDate } from '#contract/units.ts'
import type { Tally } from '#contract/tally.ts'
import { utcMidnight } from '#domain/jurisdictions.ts'
import { suppressTable } from '#domain/suppression/suppressTable.ts'
import { endedYears, monthsOf, shownYear } from './suppressedGrid.ts'
import { countsOf, gridTable, LEAST_COUNT_SHOWN, totalsTable } from './suppressedRows.ts'

const tallyOf = (cells: [category: string, month: number, outcome: number, count: number][]) => {
  const groups = [...new Set(cells.map(([category]) => category))].toSorted()
  const column = (at: 1 | 2 | 3) => cells.map((cell) => cell[at])
  return {
    periodEdges: monthsOf(2018).map(utcMidnight),
    ageEdges: [],
    groups: groups.map((group) => [group]),
    outcomes: ['disclosed', 'open'],
    cells: {
      group: cells.map(([category]) => groups.indexOf(category)),
      period: column(1),
      age: cells.map(() => 0),
      outcome: column(2),
      count: column(3),
    },
    coverage: { complete: true, missing: [] },
    rowsSeen: 0,
    rowsLeftOut: 0,
  } satisfies Tally
}

describe('the fixed grid', () => {
  it('has the years that are over, the latest first', () => {
    const log = utcMidnight(isoDate('2015-01-01'))
    expect(endedYears(isoDate('2019-06-26'), log)).toEqual([2018, 2017, 2016, 2015])
    expect(endedYears(isoDate('2019-01-01'), log)).toEqual([2018, 2017, 2016, 2015])
    expect(endedYears(isoDate('2018-12-31'), log)).toEqual([2017, 2016, 2015])
  })

  it('leaves out a year that the log did not see from its first day, and may then be empty', () => {
    const late = instant(utcMidnight(isoDate('2017-01-01')) + 1)
    expect(endedYears(isoDate('2019-06-26'), late)).toEqual([2018])
    expect(endedYears(isoDate('2017-06-26'), late)).toEqual([])
    expect(shownYear([], null)).toBeNull()
  })

  it('shows the year asked for where it is over, else the latest', () => {
    const years = [2018, 2017]
    expect(shownYear(years, isoDate('2017-05-01'))).toBe(2017)
    expect(shownYear(years, isoDate('2019-01-01'))).toBe(2018)
    expect(shownYear(years, null)).toBe(2018)
  })
})

describe('requests by month and category', () => {
  it('are counted over all outcomes, with zeros for what was not asked about', () => {
    const tally = tallyOf([
      ['hate speech', 1, 0, 30],
      ['hate speech', 1, 1, 5],
      ['threats', 12, 0, 12],
    ])
    const table = countsOf({ year: 2018 }, tally, ['hate speech', 'insult', 'threats'])
    expect(table.rows).toHaveLength(12)
    expect(table.rows[11]).toBe('Dec 2018')
    expect(table.counts[0]).toEqual([35, 0, 0])
    expect(table.counts[11]).toEqual([0, 0, 12])
    expect(table.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(47)
  })

  it('keep a category that the source did not name', () => {
    const tally = tallyOf([
      ['unknown', 2, 0, 14],
      ['another', 2, 0, 3],
    ])
    const { columns, counts } = countsOf({ year: 2018 }, tally, ['hate speech'])
    expect(columns).toEqual(['hate speech', 'another', 'unknown'])
    expect(counts[1]).toEqual([0, 3, 14])
  })

  it('say "withheld" in every file, and only there', () => {
    const table = suppressTable(
      {
        rows: ['Jan 2018', 'Feb 2018'],
        columns: ['a', 'b'],
        counts: [
          [3, 40],
          [25, 0],
        ],
      },
      { threshold: LEAST_COUNT_SHOWN },
    )
    const grid = gridTable(table)
    expect(grid.columns.map(({ label }) => label)).toEqual(['Received in', 'a', 'b', 'All'])
    expect(grid.rows[1]).toMatchObject({ month: 'Feb 2018', c1: 0 })
    expect(grid.rows[0]).toMatchObject({ c0: 'withheld' })
    expect(JSON.stringify(grid)).not.toMatch(/:3\b/)
    expect(totalsTable(table).rows.map(({ of }) => of)).toEqual([
      'Jan 2018',
      'Feb 2018',
      'a',
      'b',
      'All',
    ])
  })
})
