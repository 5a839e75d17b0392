import { preloadCharts } from '#charts/lazy.ts'
import { readyForPaper } from '#ui/paper.ts'

/** Milliseconds a print waits for charts and sheets that are still loading. */
const PATIENCE_MS = 5000

/** Prints the page with all its pictures; what never arrives does not hold it up. */
export const printPage = async (): Promise<void> => {
  await Promise.race([
    Promise.all([preloadCharts(), readyForPaper()]),
    new Promise((resolve) => {
      setTimeout(resolve, PATIENCE_MS)
    }),
  ])
  window.print()
}
