/** Journeys in a real browser, on the built app as `npm start` serves it. */
import { defineConfig } from '@playwright/test'
import { chromiumFlags, findChromium } from './chromium.mjs'

// Set once by the first process that reads this file; workers inherit it.
process.env.JOURNEY_PORT ??= String(4400 + Math.floor(Math.random() * 400))
const port = process.env.JOURNEY_PORT
const baseURL = `http://localhost:${port}`
const isDeep = process.env.DEEP === '1'

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
  retries: 0,
  timeout: isDeep ? 120_000 : 45_000,
  globalTimeout: isDeep ? 0 : 9 * 60_000,
  expect: { timeout: 8_000 },
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'America/New_York', // far from every zone the law is read in
    launchOptions: { executablePath: findChromium(), args: chromiumFlags },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort --outDir ${process.env.JOURNEY_DIST ?? 'dist'}`,
    cwd: '..',
    url: baseURL,
    timeout: 30_000,
    reuseExistingServer: false,
  },
})
