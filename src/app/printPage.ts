import { preloadCharts } from '#charts/lazy.ts'

/** Milliseconds a print waits for charts that are still loading. */
const PATIENCE_MS = 5000

/** Prints the page with all its pictures; charts that never arrive do not hold it up. */
export const printPage = async (): Promise<void> => {
  await Promise.race([
    preloadCharts(),
    new Promise((resolve) => {
      setTimeout(resolve, PATIENCE_MS)
    }),
  ])
  window.print()
}
