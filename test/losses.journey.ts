/** The simulation in the built app: seconds, nothing held up on the page, the same bits everywhere. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { LossExposure, LossSimulationOptions } from '#domain/losses/lossExposure.ts'
import type { LossSimulation } from '#domain/losses/lossSimulation.ts'
import { digestExposures, digestOptions, expectedDigest } from '#test/fixtures/lossDigest.ts'
import { dress, expect, open, test } from './journey.ts'

const LONG_TASK_MS = 50

/** The address of the one file of the build whose name begins so. */
function builtFile(beginning: string): string {
  const folder = join(process.env['JOURNEY_DIST'] ?? 'dist', 'assets')
  const found = readdirSync(folder).filter(
    (name) => name.startsWith(`${beginning}-`) && name.endsWith('.js'),
  )
  expect(found, `one file of ${beginning} in the build`).toHaveLength(1)
  return `/assets/${found[0]}`
}

type Run = {
  exposures: readonly LossExposure[]
  options: LossSimulationOptions
}
/** Of a run: the result, how long it took and what on the page took longer than 50 ms meanwhile. */
type Ran = { simulation: LossSimulation; seconds: number; told: number; longTasksMs: number[] }

/** Whether this browser tells of long tasks at all: one of 80 ms is made, and must be told. */
const tellsLongTasks = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const observer = new PerformanceObserver(() => resolve(true))
        observer.observe({ type: 'longtask' })
        setTimeout(() => {
          const start = performance.now()
          while (performance.now() - start < 80);
        })
        setTimeout(() => resolve(false), 2000)
      }),
  )

/** Runs in the app's own Worker, which the page starts as the app does, and watches the page. */
const inWorker = (page: Page, run: Run): Promise<Ran> =>
  page.evaluate(
    ({ worker: address, exposures, options }) =>
      new Promise<Ran>((resolve, reject) => {
        const longTasksMs: number[] = []
        const note = (entries: PerformanceObserverEntryList) =>
          longTasksMs.push(...entries.getEntries().map(({ duration }) => duration))
        const observer = new PerformanceObserver(note)
        observer.observe({ type: 'longtask' })
        const worker = new Worker(address, { type: 'module' })
        let told = 0
        const start = performance.now()
        worker.addEventListener('error', () => reject(new Error('The Worker broke off')))
        worker.addEventListener('message', ({ data }: MessageEvent) => {
          if ('done' in data) {
            told += 1
            return
          }
          if (!('simulation' in data)) {
            reject(new Error(String(data.refused)))
            return
          }
          const seconds = (performance.now() - start) / 1000
          worker.terminate()
          // Long tasks are told after they end, on a task of their own.
          setTimeout(() => {
            observer.disconnect()
            resolve({ simulation: data.simulation, seconds, told, longTasksMs })
          }, 100)
        })
        worker.postMessage({ id: 1, exposures, options }, { transfer: [] })
      }),
    { worker: builtFile('lossWorker'), ...run },
  )

/** Runs on the page itself, with the part of the app that does so where a browser has no Worker. */
const inPage = (page: Page, run: Run): Promise<string> =>
  page.evaluate(
    async ({ part, exposures, options }) => {
      type Simulate = (exposures: unknown, options: unknown) => { digest: string }
      const exported: unknown = await import(part)
      const spaces = Object.values(exported as Record<string, { simulateLosses?: Simulate }>)
      const simulate = spaces.find((space) => typeof space.simulateLosses === 'function')
      if (!simulate?.simulateLosses) throw new Error(`${part} does not export simulateLosses`)
      return simulate.simulateLosses(exposures, options).digest
    },
    { part: builtFile('losses'), ...run },
  )

/** A page at rest: nothing of the app's own runs beside what is measured. */
const restingPage = async (page: Page) => {
  await open(page, '/method')
  await page.waitForTimeout(1000)
}

const exposureOf = (index: number): LossExposure => ({
  id: `penalty ${index}`,
  actionsPerYear: 0.05 + index * 0.05, // 0.05 to 1
  severity: { form: 'share of cap', cap: 50e6, alpha: 2, beta: 6 },
})

test('a million years of 20 penalties take seconds in the Worker, and hold nothing up on the page', async ({
  page,
}) => {
  await restingPage(page)
  expect(await tellsLongTasks(page)).toBe(true)
  const exposures = Array.from({ length: 20 }, (_, index) => exposureOf(index))
  const ran = await inWorker(page, {
    exposures,
    options: { years: 1_000_000, seed: 7, sharedActionsPerYear: 0.02 },
  })
  console.log(
    `1,000,000 years × 20 penalties in the Worker: ${ran.seconds.toFixed(2)} s; tasks over ${LONG_TASK_MS} ms on the page: ${ran.longTasksMs.length}`,
  )
  expect(ran.simulation.perExposure).toHaveLength(20)
  expect(ran.told, 'it said how far it was').toBeGreaterThanOrEqual(20)
  expect(ran.longTasksMs.filter((duration) => duration > LONG_TASK_MS)).toEqual([])
  expect(ran.seconds).toBeLessThan(10)
})

test('one seed comes to the same bits in the page, in the Worker and in Node', async ({ page }) => {
  await restingPage(page)
  const run = { exposures: digestExposures, options: digestOptions }
  const { simulation } = await inWorker(page, run)
  expect(simulation.digest).toBe(expectedDigest)
  expect(await inPage(page, run)).toBe(expectedDigest)
  const other = await inWorker(page, { ...run, options: { ...digestOptions, seed: 1 } })
  expect(other.simulation.digest).not.toBe(expectedDigest)
})

test('a million years are asked for on the page, and narrow the error of its figures', async ({
  page,
}) => {
  await dress(page, 'light', 1440)
  await open(page, '/exposure')
  const model = page.locator('#model')
  await expect(model).toContainText('Current: 100,000 simulated years, seed 1.')
  const shortfall = model.getByRole('row', { name: /expected shortfall/ })
  const limits = async () => {
    const [low = 0, high = 0] = (await shortfall.locator('small').last().innerText())
      .split(' to ')
      .map((words) => Number.parseFloat(words))
    return high - low
  }
  const wide = await limits()
  await model.getByRole('radio', { name: '1,000,000' }).check({ force: true })
  await expect(page).toHaveURL(/years=1000000/)
  await expect(model).toContainText('Current: 1,000,000 simulated years, seed 1.')
  expect(await limits(), 'ten times the years, a third of the error').toBeLessThan(wide)
  const measured = await page.evaluate(() =>
    performance
      .getEntriesByName('dueline:losses')
      .map((entry) => ({ ms: entry.duration, ...(entry as PerformanceMeasure).detail })),
  )
  expect(measured.at(-1)).toMatchObject({ years: 1_000_000 })
})
