import { describe, expect, it } from 'vitest'
import type { LossSimulation } from '#domain/losses/lossSimulation.ts'
import { whatIfRows, whatIfTable } from './whatIfRows.ts'
import { whatIfTitle } from './whatIfTitle.ts'

const simulated = (mean: number, p95: number): LossSimulation =>
  ({
    total: {
      mean,
      meanError: 1,
      quantiles: [
        { share: 0.5, value: 0 },
        { share: 0.9, value: 1 },
        { share: 0.95, value: p95 },
        { share: 0.99, value: p95 * 2 },
      ],
      expectedShortfall: { share: 0.95, value: p95 * 1.5, error: 1 },
    },
  }) as unknown as LossSimulation

type Run = Parameters<typeof whatIfRows>[0][number]

const run = (name: string, simulation: LossSimulation | null, more: Partial<Run> = {}): Run => {
  const asked = { name, model: { exposures: [{}] } } as unknown as Run['asked']
  return {
    asked,
    last: simulation && { of: asked, simulation },
    isStale: false,
    isCancelled: false,
    failure: null,
    ...more,
  }
}

const money = (amount: number) => `EUR ${amount / 1e6} m`

describe('what each column comes to', () => {
  it('is its simulation’s own figures, and their difference from the first column', () => {
    const rows = whatIfRows([run('1', simulated(3e6, 12e6)), run('2', simulated(7e6, 20e6))])
    expect(rows).toEqual([
      {
        name: '1',
        figures: { mean: 3e6, meanError: 1, p50: 0, p95: 12e6, p99: 24e6, shortfall: 18e6 },
        difference: null,
        note: '',
      },
      {
        name: '2',
        figures: { mean: 7e6, meanError: 1, p50: 0, p95: 20e6, p99: 40e6, shortfall: 30e6 },
        difference: { mean: 4e6, p95: 8e6 },
        note: '',
      },
    ])
  })

  it('is missing while it is simulated, failed or was cancelled, and never 0', () => {
    const failure = { title: 'x', detail: 'y' }
    const rows = whatIfRows([
      run('1', null),
      run('2', null, { failure }),
      run('3', null, { isCancelled: true }),
    ])
    expect(rows.map(({ figures }) => figures)).toEqual([null, null, null])
    expect(rows.map(({ note }) => note)).toEqual([
      'being simulated',
      'the simulation failed',
      'the simulation was cancelled',
    ])
  })

  it('is nothing where no penalty can be modelled, even with figures of earlier inputs', () => {
    const asked = { name: '1', model: { exposures: [] } } as unknown as Run['asked']
    const [row] = whatIfRows([{ ...run('1', simulated(3e6, 12e6)), asked }])
    expect(row?.figures).toBeNull()
    expect(row?.note).toContain('not a loss of 0')
  })

  it('says of earlier figures that they are', () => {
    const [row] = whatIfRows([run('1', simulated(3e6, 12e6), { isStale: true })])
    expect(row?.figures?.mean).toBe(3e6)
    expect(row?.note).toContain('earlier inputs')
  })

  it('has a table with the numbers themselves, empty where there are none', () => {
    const table = whatIfTable(
      whatIfRows([run('1', simulated(3e6, 12e6)), run('2', null)]),
      'EUR',
      money,
    )
    expect(table.rows[0]).toMatchObject({ name: '1', mean: 3e6, p95: 12e6, meanDifference: null })
    expect(table.rows[1]).toMatchObject({ name: '2', mean: null, note: 'being simulated' })
    expect(table.columns.map(({ key }) => key)).toEqual(Object.keys(table.rows[0] ?? {}))
  })
})

describe('the title', () => {
  it('says what one column comes to', () => {
    const rows = whatIfRows([run('Today', simulated(3e6, 12e6))])
    expect(whatIfTitle(rows, money)).toBe(
      'Today: EUR 3 m a year on average, EUR 12 m or more in one year of twenty',
    )
  })

  it('says which column lies furthest from the first, and how far', () => {
    const rows = whatIfRows([
      run('1 Today', simulated(3e6, 12e6)),
      run('2 The bill passes', simulated(7e6, 20e6)),
      run('3 We halve the backlog', simulated(1.5e6, 6e6)),
    ])
    expect(whatIfTitle(rows, money)).toBe(
      'The bill passes: EUR 7 m a year on average instead of EUR 3 m',
    )
  })

  it('says so where nothing changes the mean', () => {
    const rows = whatIfRows([run('1 A', simulated(3e6, 1)), run('2 B', simulated(3e6, 1))])
    expect(whatIfTitle(rows, money)).toBe('All columns come to EUR 3 m a year on average')
  })

  it('claims nothing before there are figures', () => {
    expect(whatIfTitle(whatIfRows([run('Today', null)]), money)).toBe(
      'What the columns of assumptions come to',
    )
  })
})
