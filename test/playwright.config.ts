/** Journeys in a real browser, on the built app as `npm start` serves it. */
import { defineConfig } from '@playwright/test'
import { chromiumFlags, findChromium } from './chromium.mjs'

// Set once by the first process that reads this file; workers inherit them.
process.env['JOURNEY_PORT'] ??= String(4400 + 2 * Math.floor(Math.random() * 200))
process.env['JOURNEY_DIST'] ??= 'dist'
const port = Number(process.env['JOURNEY_PORT'])
const baseURL = `http://localhost:${port}`
/** A second build, without the demo: its cases come over the network, which can be made to fail. */
const ownCasesURL = `http://localhost:${port + 1}`
const ownCasesDist = process.env['JOURNEY_OWN_CASES_DIST'] ?? 'test/results/own-cases'
process.env['JOURNEY_OWN_CASES_URL'] = ownCasesURL

const vite = 'node node_modules/vite/bin/vite.js'
const serve = (onPort: number, dist: string) =>
  `${vite} preview --port ${onPort} --strictPort --outDir ${dist}`
const isDeep = process.env['DEEP'] === '1'

export default defineConfig({
  testDir: '.',
  projects: [
    { name: 'journeys', testMatch: '**/*.journey.ts' },
    { name: 'screens', testMatch: '**/*.screens.ts' },
  ],
  outputDir: 'results/journeys',
  reporter: [['list'], ['json', { outputFile: 'results/journeys.json' }]],
  fullyParallel: true,
  workers: 2,
  retries: isDeep ? 0 : 1, // a starved headless browser may stall once; the list names it as flaky
  timeout: isDeep ? 120_000 : 45_000,
  globalTimeout: isDeep ? 0 : 20 * 60_000,
  expect: { timeout: 8_000 },
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'America/New_York', // far from every zone the law is read in
    launchOptions: { executablePath: findChromium(), args: chromiumFlags },
    screenshot: 'only-on-failure',
    trace: isDeep ? 'retain-on-failure' : 'off', // a trace of every passing test costs a third more
  },
  webServer: [
    {
      command: serve(port, process.env['JOURNEY_DIST']),
      cwd: '..',
      url: baseURL,
      timeout: 30_000,
      reuseExistingServer: false,
    },
    {
      command: `${vite} build --outDir ${ownCasesDist} --emptyOutDir --logLevel error && ${serve(port + 1, ownCasesDist)}`,
      cwd: '..',
      env: { VITE_DEMO: 'off' },
      url: ownCasesURL,
      timeout: 120_000,
      reuseExistingServer: false,
    },
  ],
})
