/** Where a key leads in a long list. */
const PAGE = 11 // one less than is in view: the last row stays as the first

/** The row after a key; null for a key that moves nothing. `movedRow('End', 3, 900)` is 899. */
export function movedRow(key: string, from: number, rowCount: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
    Home: -Infinity,
    End: Infinity,
  }
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined
  if (step === undefined || rowCount === 0) return null
  return Math.max(0, Math.min(rowCount - 1, from + step))
}
