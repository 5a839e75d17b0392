/** Comparing with R: where two values disagree, and the largest difference there was. */
const LARGEST_ALLOWED = 1e-9

export interface Agreement {
  /** Nothing where both are null or differ by at most 1e-9, else one line that says how they differ. */
  disagreement: (
    column: string,
    where: string,
    found: number | null | undefined,
    inR: number | null | undefined,
  ) => string[]
  /** A line per column. */
  largest: () => string[]
}

export function agreementWithR(): Agreement {
  const largest = new Map<string, number>()
  return {
    disagreement(column, where, found, inR) {
      if (found === null && inR === null) return []
      const difference =
        typeof found === 'number' && typeof inR === 'number' ? Math.abs(found - inR) : Infinity
      largest.set(column, Math.max(largest.get(column) ?? 0, difference))
      if (difference <= LARGEST_ALLOWED) return []
      return [`${column}, ${where}: found ${String(found)}, in R ${String(inR)}`]
    },
    largest: () =>
      [...largest].map(([column, difference]) => `  ${column}: ${difference.toExponential(1)}`),
  }
}
