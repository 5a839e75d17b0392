import { describe, expect, it } from 'vitest'
import { share } from '#contract/units.ts'
import { simulateLosses } from '#domain/losses/simulateLosses.ts'
import { lossModelOf } from '#domain/lossModel/lossModelOf.ts'
import { lossModelInput } from '#test/fixtures/lossModelInput.ts'
import {
  exceedanceAppetite,
  exceedanceSeries,
  exceedanceTable,
  exceedanceWalls,
  limitsWords,
  rarestShare,
  shareAbove,
  type Simulated,
} from './exceedanceRows.ts'
import { instrumentRows, instrumentTable } from './instrumentRows.ts'
import { quantileRows, quantileTable } from './quantileRows.ts'
import type { ModelColumn } from './useModel.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** NetzDG's two deadlines in 2019, 1,800 of 9,000 late, and beside it the French offence. */
const late = { 'de-netzdg.24h': [1800, 9000], 'de-netzdg.7d': [400, 9000] } as const

function simulatedColumn(
  at: number,
  more: Parameters<typeof lossModelInput>[0] = {},
  years = 20_000,
): Simulated {
  const input = lossModelInput({ late, ...more })
  const model = lossModelOf(input)
  const { exposures, sharedActionsPerYear } = model
  const of: ModelColumn = {
    name: at === 0 ? '1 Today' : `${at + 1} Another`,
    choice: { id: 'today', changes: {} },
    model,
    input,
    isLaw: exposures.every(({ adoption }) => !adoption),
  }
  return { at, of, simulation: simulateLosses(exposures, { years, seed: 1, sharedActionsPerYear }) }
}

const alone = simulatedColumn(0)
const { model } = alone.of
const together = simulatedColumn(0, {
  date: '2025-06-01',
  late: {
    'eu-dsa.notices': [900, 9000],
    'eu-terreg.1h': [900, 9000],
    'uk-osa.illegal-content': [900, 9000],
  },
  assumptions: { sharedActionsPerYear: 0.05 },
})

describe('the curve', () => {
  it('is of the years that lose anything, with marks at the years that figures are read at', () => {
    const [line] = exceedanceSeries([alone], 0)
    expect(line?.points.every(({ loss }) => loss > 0)).toBe(true)
    expect(line?.points[0]?.share).toBeCloseTo(1 - alone.simulation.total.zeroYears, 2)
    for (const { loss, share: often } of line?.marks ?? []) {
      expect(shareAbove(alone.simulation.total, loss)).toBeCloseTo(often, 2)
    }
  })

  it('has a mark for no quantile of 0: nothing is lost in half of the years', () => {
    const [line] = exceedanceSeries([alone], 0)
    expect(alone.simulation.total.quantiles[0]?.value).toBe(0)
    expect(line?.marks.map((mark) => mark.share)).toEqual([0.1, 0.05, 0.01])
    expect(plain(line?.marks[1]?.words ?? '')).toMatch(
      /^1 Today, 1 year in 20: EUR [\d.]+ m or more; other draws would give EUR [\d.]+ m to EUR [\d.]+ m$/,
    )
  })

  it('of the chosen column alone has a dashed one beside it, where causes are shared', () => {
    expect(together.simulation.independentTotal).toBeDefined()
    const other = { ...together, at: 1 }
    expect(exceedanceSeries([together, other], 1).map(({ isDashed }) => isDashed)).toEqual([
      false,
      false,
      true,
    ])
    expect(exceedanceSeries([alone], 0)).toHaveLength(1)
  })

  it('is hollow with a bill in it', () => {
    const bill = simulatedColumn(1, {
      late: { ...late, 'fr-avia.24h': [900, 9000] },
      assumptions: {
        bills: {
          'fr-avia.csa-sanction': {
            chance: share(1),
            appliesFrom: lossModelInput().facts.date,
          },
        },
      },
    })
    expect(exceedanceSeries([alone, bill], 0).map(({ isLaw }) => isLaw)).toEqual([true, false])
  })

  it('is drawn as far as a hundred simulated years lie beyond', () => {
    expect(rarestShare({ years: 10_000 })).toBe(0.01)
    expect(rarestShare({ years: 1_000_000 })).toBe(0.0001)
  })
})

describe('the walls', () => {
  it('are multiples of the largest cap: what one action, two, three … can cost at most', () => {
    const [first, second] = exceedanceWalls(alone.of)
    expect(first).toMatchObject({ loss: 50e6, name: '1\u00a0action' })
    expect(plain(second?.condition ?? '')).toBe('at most EUR 100 m')
  })

  it('say a small cap in full: EUR 1.25 m is not rounded up to 1.3', () => {
    const [exposure] = alone.of.model.exposures
    if (!exposure) throw new Error('Nothing is modelled')
    const cap = { ...exposure.cap, amount: 1.25e6 }
    const small = { ...alone.of, model: { ...alone.of.model, exposures: [{ ...exposure, cap }] } }
    expect(plain(exceedanceWalls(small)[0]?.condition ?? '')).toBe('at most EUR 1.25 m')
  })

  it('are never passed by a single action, and by a year only with several', () => {
    expect(alone.simulation.total.largestAction).toBeLessThanOrEqual(50e6)
  })
})

describe('the appetite', () => {
  const euros = (amount: number) => ({ currency: 'EUR' as const, amount })
  it('is drawn in the model’s currency and in no other', () => {
    const appetite = { money: euros(30e6), yearShare: share(0.05) }
    expect(plain(exceedanceAppetite(model, appetite)?.name ?? '')).toBe(
      'your appetite: EUR 30 m, 1 year in 20',
    )
    const pounds = { ...appetite, money: { currency: 'GBP' as const, amount: 30e6 } }
    expect(exceedanceAppetite(model, pounds)).toBeNull()
  })

  it('beyond everything that was lost is exceeded in no year', () => {
    expect(shareAbove(alone.simulation.total, 1e12)).toBe(0)
    expect(shareAbove(alone.simulation.total, 0)).toBe(1)
  })
})

describe('tables', () => {
  it('have the years of every column, whole units, and limits around each figure', () => {
    const { rows } = exceedanceTable([alone, { ...together, at: 1 }])
    expect(rows).toHaveLength(4 + 8)
    for (const { loss, lower, upper } of rows as { loss: number; lower: number; upper: number }[]) {
      expect(Number.isInteger(loss)).toBe(true)
      expect(lower).toBeLessThanOrEqual(loss)
      expect(upper).toBeGreaterThanOrEqual(loss)
    }
  })

  it('of too few years have no upper limit, in words and as an empty cell', () => {
    const few = simulatedColumn(0, {}, 100)
    const rare = few.simulation.total.quantiles.find((each) => each.share === 0.99)
    expect(rare?.upper).toBe(Infinity)
    expect(limitsWords(model, rare!)).toBe('too few years for limits')
    expect(exceedanceTable([few]).rows.at(-1)?.['upper']).toBeNull()
    expect(quantileTable(quantileRows(few), 'EUR').rows[4]?.['assumedUpper']).toBeNull()
  })

  it('of figures go from the mean over the quantiles to the worst twentieth', () => {
    const rows = quantileRows(together)
    expect(rows.map(({ shortName }) => shortName)).toEqual([
      'mean',
      'P50',
      'P90',
      'P95',
      'P99',
      'expected shortfall',
    ])
    const valueOf = (id: string) => rows.find((row) => row.id === id)?.assumed.value ?? 0
    expect(valueOf('shortfall')).toBeGreaterThan(valueOf('P95'))
    for (const { assumed, independent } of rows) {
      expect(assumed.lower).toBeLessThanOrEqual(assumed.value)
      expect(independent).not.toBeNull()
    }
  })

  it('by penalty put the dearest first; their means add up to the total’s, their quantiles do not', () => {
    const rows = instrumentRows(together)
    const total = rows.at(-1)
    const parts = rows.slice(0, -1)
    expect(parts.length).toBeGreaterThan(1)
    expect(total?.exposure).toBeNull()
    const sum = (of: 'mean' | 'p99') => parts.reduce((all, row) => all + row[of], 0)
    expect(sum('mean') / (total?.mean ?? 0)).toBeCloseTo(1, 9)
    expect(sum('p99')).toBeGreaterThan((total?.p99 ?? 0) * 1.05)
    for (const { exposure, largestAction } of parts) {
      expect(largestAction).toBeLessThanOrEqual(exposure?.cap.amount ?? 0)
    }
    expect(instrumentTable(rows, together.of.model).rows.at(-1)).toMatchObject({
      text: 'All together',
      cap: null,
    })
  })
})
