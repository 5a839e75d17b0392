import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PrintedTable, recoverCounts } from '#test/recoverCounts.ts'
import { possibleCounts } from './possibleCounts.ts'
import { type PublishedTable, publishedNumber, suppressTable } from './suppressTable.ts'
import { tableNetwork, withTotals } from './tableNetwork.ts'

const THRESHOLD = 10

const named = (counts: readonly (readonly number[])[]) => ({
  rows: counts.map((_, index) => `line ${index}`),
  columns: (counts[0] ?? []).map((_, index) => `column ${index}`),
  counts,
})

const suppressed = (counts: readonly (readonly number[])[]) =>
  suppressTable(named(counts), { threshold: THRESHOLD })

/** As it would be printed: cells and totals, null where withheld. */
const printed = ({ cells, rowTotals, columnTotals, total }: PublishedTable): PrintedTable => [
  ...cells.map((line, row) =>
    [...line, rowTotals[row]].map((cell) => (cell ? publishedNumber(cell) : null)),
  ),
  [...columnTotals, total].map(publishedNumber),
]

/** What a reader gets who only sees that small counts are missing. */
const onlySmallWithheld = (counts: readonly (readonly number[])[]): PrintedTable =>
  withTotals(counts).map((line) =>
    line.map((count) => (count > 0 && count < THRESHOLD ? null : count)),
  )

/** Counts as case logs have them: many zeros and small ones, some that matter. */
const count = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 3, arbitrary: fc.integer({ min: 10, max: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: 31, max: 5000 }) },
)
const counts = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }))
  .chain(([height, width]) =>
    fc.array(fc.array(count, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )

describe('a table made fit to be handed out', () => {
  it('is published whole where no count is small', () => {
    const table = [
      [10, 40, 0],
      [25, 30, 12],
    ]
    expect(printed(suppressed(table))).toEqual(withTotals(table))
  })

  it('publishes zeros and withholds counts from one to under the threshold, totals too', () => {
    const table = printed(suppressed([[0, 4]]))
    expect(table).toEqual([
      [0, null, null],
      [0, null, null],
    ])
    expect(printed(suppressed([[0, 10]]))).toEqual([
      [0, 10, 10],
      [0, 10, 10],
    ])
  })

  it('withholds a second count in the line and in the column of a small one', () => {
    const table = printed(
      suppressed([
        [3, 40, 90],
        [25, 30, 80],
        [70, 60, 50],
      ]),
    )
    expect(table).toEqual([
      [null, null, 90, 133],
      [null, null, 80, 135],
      [70, 60, 50, 180],
      [98, 130, 220, 448],
    ])
  })

  it('withholds more where two small counts would still be bounded by their sum', () => {
    // 2 and 4 leave 1 to 5 for each: the line's total of 6 is small and withheld, and what gives it away.
    const [line = []] = printed(
      suppressed([
        [2, 4],
        [50, 60],
      ]),
    )
    expect(line).toEqual([null, null, null])
  })

  it('withholds what loses least: a line of 12 and 13 rather than one of 900 and 800', () => {
    const table = printed(
      suppressed([
        [5, 800],
        [700, 900],
        [12, 13],
      ]),
    )
    expect(table[2]?.slice(0, 2)).toEqual([null, null])
    expect(table[1]).toEqual([700, 900, 1600])
  })

  it('says the same of the same table', () => {
    fc.assert(
      fc.property(counts, (table) => {
        expect(suppressed(table)).toEqual(suppressed(table))
      }),
      { numRuns: 50 },
    )
  })

  it('publishes what it publishes as it is', () => {
    fc.assert(
      fc.property(counts, (table) => {
        const whole = withTotals(table)
        printed(suppressed(table)).forEach((line, row) =>
          line.forEach((number, column) => {
            const truth = whole[row]?.[column] ?? Number.NaN
            if (number === null) expect(truth).toBeGreaterThan(0)
            else {
              expect(number).toBe(truth)
              expect(truth === 0 || truth >= THRESHOLD).toBe(true)
            }
          }),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('refuses counts that are none, and tables that are not whole', () => {
    expect(() => suppressed([[1.5]])).toThrow(RangeError)
    expect(() => suppressed([[-1]])).toThrow(RangeError)
    expect(() => suppressTable({ ...named([[1]]), columns: [] }, { threshold: 10 })).toThrow(
      RangeError,
    )
  })
})

describe('a solver that has only what is printed', () => {
  it('recovers no count of 1,000 tables: each could be at least ten numbers', () => {
    let withheld = 0
    fc.assert(
      fc.property(counts, (table) => {
        const whole = withTotals(table)
        for (const { row, column, least, most } of recoverCounts(printed(suppressed(table)))) {
          withheld++
          const truth = whole[row]?.[column] ?? Number.NaN
          expect(least).toBeLessThanOrEqual(truth)
          expect(most).toBeGreaterThanOrEqual(truth)
          expect(most - least).toBeGreaterThanOrEqual(THRESHOLD - 1)
          // Nor can it tell that the count is a small one.
          expect(most).toBeGreaterThanOrEqual(THRESHOLD)
        }
      }),
      { numRuns: 1000, seed: 6 },
    )
    expect(withheld).toBeGreaterThan(5000)
  }, 120_000)

  it('recovers counts from most tables of which only the small ones are withheld', () => {
    let tables = 0
    let opened = 0
    fc.assert(
      fc.property(counts, (table) => {
        const only = onlySmallWithheld(table)
        if (!only.some((line) => line.includes(null))) return
        tables++
        if (recoverCounts(only).some(({ least, most }) => least === most)) opened++
      }),
      { numRuns: 300, seed: 6 },
    )
    expect(opened / tables).toBeGreaterThan(0.5)
  }, 60_000)

  it('finds what trying every number finds', () => {
    const small = fc.integer({ min: 0, max: 3 })
    fc.assert(
      fc.property(fc.tuple(small, small, small, small), ([a, b, c, d]) => {
        const only = withTotals([
          [a, b],
          [c, d],
        ]).map((line, row) =>
          line.map((number, column) => (row < 2 && column < 2 && number > 0 ? null : number)),
        )
        expect(recoverCounts(only)).toEqual(byTrying(only))
      }),
    )
  })

  it('agrees with the bounds that greatest flows give, whatever is withheld', () => {
    fc.assert(
      fc.property(counts, fc.infiniteStream(fc.boolean()), (table, coins) => {
        const network = tableNetwork(table)
        const withheld = new Set(
          network.arcs.flatMap((_, index) => (coins.next().value ? [index] : [])),
        )
        const whole: (number | null)[][] = withTotals(table)
        for (const index of withheld) {
          const { row, column } = network.arcs[index] ?? { row: 0, column: 0 }
          const line = whole[row]
          if (line) line[column] = null
        }
        const bounds = new Map(
          recoverCounts(whole).map((bound) => [`${bound.row} ${bound.column}`, bound]),
        )
        for (const index of withheld) {
          const {
            row,
            column,
            count: truth,
          } = network.arcs[index] ?? { row: 0, column: 0, count: 0 }
          const { below, above } = possibleCounts(network, withheld, index, 50)
          const { least = 0, most = 0 } = bounds.get(`${row} ${column}`) ?? {}
          expect(below).toBe(Math.min(50, truth - least))
          expect(above).toBe(Math.min(50, most - truth))
        }
      }),
      { numRuns: 200, seed: 6 },
    )
  }, 60_000)
})

/** Every 2 × 2 table of counts up to 12 that fits, withheld ones being 1 or more. */
function byTrying(only: PrintedTable) {
  const at = (row: number, column: number) => {
    const number = only[row]?.[column] ?? null
    return number === null ? Array.from({ length: 12 }, (_, index) => index + 1) : [number]
  }
  const fitting: number[][] = []
  for (const a of at(0, 0))
    for (const b of at(0, 1))
      for (const c of at(1, 0))
        for (const d of at(1, 1)) {
          const whole = withTotals([
            [a, b],
            [c, d],
          ])
          const fits = whole.every((line, row) =>
            line.every((number, column) => [null, number].includes(only[row]?.[column] ?? null)),
          )
          if (fits) fitting.push([a, b, c, d])
        }
  return only.slice(0, 2).flatMap((line, row) =>
    line.slice(0, 2).flatMap((number, column) => {
      if (number !== null) return []
      const values = fitting.map((table) => table[row * 2 + column] ?? Number.NaN)
      return [{ row, column, least: Math.min(...values), most: Math.max(...values) }]
    }),
  )
}
