/** What the comparison of what-ifs finds, as a sentence. */
import type { WhatIfRow } from './whatIfRows.ts'

/** "2 The bill passes" → "The bill passes": a sentence needs no number. */
const withoutNumber = (name: string): string => name.replace(/^\d /, '')

/**
 * One column: its mean and its year in twenty. Several: the one whose mean lies furthest from the
 * first's. `money` writes an amount with its currency.
 */
export function whatIfTitle(rows: readonly WhatIfRow[], money: (amount: number) => string): string {
  const [first] = rows
  if (!first?.figures) return 'What the columns of assumptions come to'
  const { mean, p95 } = first.figures
  if (rows.length === 1) {
    const worst =
      p95 === 0 ? 'no loss in 19 years of 20' : `${money(p95)} or more in one year of twenty`
    return `${first.name}: ${money(mean)} a year on average, ${worst}`
  }
  const [furthest] = rows
    .filter(({ difference }) => difference !== null)
    .toSorted(
      (one, other) => Math.abs(other.difference?.mean ?? 0) - Math.abs(one.difference?.mean ?? 0),
    )
  if (!furthest?.figures || money(furthest.figures.mean) === money(mean)) {
    return `All columns come to ${money(mean)} a year on average`
  }
  return `${withoutNumber(furthest.name)}: ${money(furthest.figures.mean)} a year on average instead of ${money(mean)}`
}
