import { describe, expect, it } from 'vitest'
import { notices } from '#test/fixtures/literalCases.ts'
import { heatCases } from './heatCases.ts'
import { heatFigures, heatFiguresOf, heatFrames, heatGrid, heatTable } from './heatRows.ts'
import { heatState, heatSubline, heatTitle } from './heatWords.ts'
import { deadlinesView } from '#test/fixtures/deadlinesView.ts'

const MONDAY = Date.parse('2019-05-06T00:00Z') / 1000
/** A moment of the week of 6 May 2019 on Berlin's clock, which is two hours ahead of UTC. */
const inBerlin = (weekday: number, hour: number) =>
  new Date((MONDAY + weekday * 86_400 + (hour - 2) * 3600 + 1800) * 1000)
    .toISOString()
    .replace('.000', '')

/** `late` of 60 notices in each hour of the week, as the hour says. */
const week = (lateOf: (weekday: number, hour: number) => number) =>
  Array.from({ length: 7 }, (_, weekday) =>
    Array.from({ length: 24 }, (__, hour) => {
      const late = lateOf(weekday, hour)
      const at = inBerlin(weekday, hour)
      return [...notices(60 - late, 'DE', at, 20), ...notices(late, 'DE', at, 30)]
    }),
  ).flat(2)

describe('late shares by hour of the week', () => {
  it('name the part of the week that stands out, and the hour in it that does', () => {
    const view = deadlinesView(
      week((weekday, hour) => (weekday === 5 && hour >= 18 ? (hour === 22 ? 30 : 12) : 6)),
    )
    const figures = heatFigures(view)
    expect(heatTitle(view, figures)).toBe(
      'Notices received on Saturdays after 18:00 were late more often: 25\u00a0%, 50\u00a0% at 22:00, else 10\u00a0%',
    )
    expect(heatFrames(figures, 1)).toEqual([{ row: 5, fromColumn: 18, columnCount: 6 }])
    expect(heatSubline(view, figures)).toContain('the one of 28 parts of 6\u00a0h')
  })

  it('say that nothing stands out where the largest share is one of many', () => {
    // One hour of 168 has 12 of 60 late where the others have 6: p = 0.05 if one had looked there only.
    const view = deadlinesView(week((weekday, hour) => (weekday === 2 && hour === 9 ? 12 : 6)))
    const figures = heatFigures(view)
    expect(figures?.worstPart).toBeNull()
    expect(heatTitle(view, figures)).toBe(
      'No part of the week stands out: 10 to 12\u00a0% were late',
    )
    expect(heatFrames(figures, 1)).toEqual([])
  })

  it('do not name a part for being late less often', () => {
    const view = deadlinesView(week((weekday) => (weekday === 6 ? 0 : 6)))
    expect(heatFigures(view)?.worstPart).toBeNull()
  })

  it('have a cell for each hour, with its interval in words', () => {
    const figures = heatFigures(deadlinesView(week(() => 6)))
    const { cells = [], hoursACell } = (figures && heatGrid(figures)) ?? {}
    expect(hoursACell).toBe(1)
    expect(cells).toHaveLength(168)
    expect(cells[118]).toEqual({
      row: 4,
      column: 22,
      share: 0.1,
      words: 'Friday 22:00 to 23:00: 10.0\u00a0% late, 95 % 4.7 to 20.1, n = 60',
    })
  })

  it('leave a cell with fewer than 50 empty, and say how many there are', () => {
    const hour = { share: 0.1, interval: { lower: 0, upper: 1 }, late: 6, n: 60 }
    const week168 = Array.from({ length: 168 }, (_, hourOfWeek) => ({ ...hour, hourOfWeek }))
    const few = [
      { hourOfWeek: 0, late: 40, n: 49, share: null, interval: null },
      { hourOfWeek: 1, late: 0, n: 0, share: null, interval: null },
    ]
    const { cells } = heatGrid(heatFiguresOf([...few, ...week168.slice(2)]))
    expect(cells.slice(0, 2).map(({ share, words }) => [share, words])).toEqual([
      [null, 'Monday 00:00 to 01:00: 49 past the deadline, too few to say'],
      [null, 'Monday 01:00 to 02:00: none past the deadline'],
    ])
  })

  it('are drawn six at a time where most single hours have too few', () => {
    const few = Array.from({ length: 168 }, (_, hourOfWeek) => ({
      hourOfWeek,
      late: 2,
      n: 10,
      share: null,
      interval: null,
    }))
    const { columns, cells, hoursACell } = heatGrid(heatFiguresOf(few))
    expect(hoursACell).toBe(6)
    expect(columns).toEqual(['00:00', '06:00', '12:00', '18:00'])
    expect(cells).toHaveLength(28)
    expect(cells[27]).toMatchObject({ row: 6, column: 3, share: 0.2 })
    expect(cells[27]?.words).toBe(
      'Sunday 18:00 to 24:00: 20.0\u00a0% late, 95 % 11.8 to 31.8, n = 60',
    )
  })

  it('keep parts and hours in the table', () => {
    const { rows } = heatTable(heatFigures(deadlinesView(week(() => 6))))
    expect(rows).toHaveLength(28 + 168)
    expect(rows[0]).toMatchObject({ weekday: 'Monday', from: '00:00', to: '06:00', n: 360 })
    expect(rows.at(-1)).toMatchObject({ weekday: 'Sunday', from: '23:00', to: '24:00', n: 60 })
    expect(rows[0]?.['standsOut']).toMatch(/^no, p = /)
  })

  it('say that nothing was there, or too little', () => {
    const stateOf = (cases: ReturnType<typeof notices>) => {
      const view = deadlinesView(cases)
      const figures = heatFigures(view)
      return figures && heatState(view, figures)?.form
    }
    expect(stateOf([])).toBe('empty')
    expect(stateOf(notices(49, 'DE', inBerlin(0, 9), 20))).toBe('too early')
  })
})

describe('the cases behind an hour', () => {
  const view = deadlinesView(week(() => 6))

  it('are asked for on the country’s own clock, past their deadline only', () => {
    const behind = heatCases(view)(['DE', '118', '1'])
    expect(behind?.title).toBe('Germany, received Friday 22:00 to 23:00')
    expect(behind?.question).toMatchObject({
      zone: 'Europe/Berlin',
      where: { jurisdiction: ['DE'], hourOfWeek: ['118'] },
    })
    expect(behind?.question.where.receivedTo).toBe(Date.parse('2019-06-25T00:00Z') / 1000)
  })

  it('are those of six hours where six are drawn together', () => {
    const behind = heatCases(view)(['DE', '108', '6'])
    expect(behind?.title).toBe('Germany, received Friday 12:00 to 18:00')
    expect(behind?.question.where.hourOfWeek).toEqual(['108', '109', '110', '111', '112', '113'])
  })

  it('are none for an hour that no week has, or a country without the clock', () => {
    expect(heatCases(view)(['DE', '168', '1'])).toBeNull()
    expect(heatCases(view)(['DE', '109', '6'])).toBeNull()
    expect(heatCases(view)(['FR', '118'])).toBeNull()
  })
})
