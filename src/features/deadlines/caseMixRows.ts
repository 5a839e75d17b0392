/** The check of the case mix, read off the page's answer, and its rows. */
import { formatPercentCell, percentCell, type ChartTable } from '#charts/chartTable.ts'
import { CASE_MIX_DIMENSIONS } from '#domain/caseMix/caseMixQuestion.ts'
import { caseMixCheck, type CaseMixCheck } from '#domain/caseMixCheck.ts'
import { formatFixed } from '#ui/format.ts'
import type { DeadlinesView } from './useDeadlines.ts'

/** Null while there is no answer. */
export function caseMixOf({ plan, tallies }: DeadlinesView): CaseMixCheck | null {
  const tally = tallies?.[plan.caseMix[0]?.index ?? -1]
  return tally ? caseMixCheck(tally, { by: CASE_MIX_DIMENSIONS, of: 'category' }) : null
}

/** One line of the card: shares of the open cases, 0 to 1. */
export interface CaseMixLine {
  category: string
  open: number
  expected: number
  openShare: number
  expectedShare: number
}

/** The categories furthest above what was expected first. */
export const caseMixLines = ({ rows, open }: CaseMixCheck): CaseMixLine[] =>
  rows
    .map(({ categories, open: seen, expected }) => ({
      category: categories.length > 3 ? 'all others' : categories.join(', '),
      open: seen,
      expected,
      openShare: seen / open,
      expectedShare: expected / open,
    }))
    .toSorted((one, other) => other.open - other.expected - (one.open - one.expected))

/** The same lines as a table; expected counts are no whole numbers. */
export const caseMixTable = (lines: readonly CaseMixLine[]): ChartTable => ({
  columns: [
    { key: 'category', label: 'Category' },
    { key: 'open', label: 'Open', align: 'right' },
    {
      key: 'expected',
      label: 'Expected',
      align: 'right',
      format: (count) => formatFixed(count, 1),
    },
    { key: 'openShare', label: 'Of the open, %', align: 'right', format: formatPercentCell },
    { key: 'expectedShare', label: 'Expected, %', align: 'right', format: formatPercentCell },
  ],
  rows: lines.map(({ category, open, expected, openShare, expectedShare }) => ({
    category,
    open,
    expected: Math.round(expected * 10) / 10,
    openShare: percentCell(openShare),
    expectedShare: percentCell(expectedShare),
  })),
})
