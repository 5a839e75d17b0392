// Lighthouse on the built app: `npm run lighthouse -- [path …]`, desktop and mobile, four scores each.
import { mkdirSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { chromium } from '@playwright/test'
import lighthouse, { desktopConfig } from 'lighthouse'
import { chromiumFlags, findChromium } from './chromium.mjs'
import { withServedBuild } from './servedBuild.mjs'

const SITE_PORT = 4271
const DEBUGGING_PORT = 4272
const named = process.argv.slice(2)
const paths = named.length > 0 ? named : ['/', '/obligations', '/obligations/fr-avia']
const folder = process.env.LIGHTHOUSE_DIST ?? 'dist'
const presets = [
  { name: 'desktop', config: desktopConfig },
  { name: 'mobile', config: undefined }, // Lighthouse's own default: a slow phone on slow 4G
]
const timingIds = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
]

/** One address under one preset, in a browser of its own; its scores, timings and what is below 90. */
async function measure(address, config) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumFlags, `--remote-debugging-port=${DEBUGGING_PORT}`],
  })
  try {
    const result = await lighthouse(address, { port: DEBUGGING_PORT, output: 'json' }, config)
    return result.lhr
  } finally {
    await browser.close()
  }
}

function report(name, path, { categories, audits }) {
  const percent = (score) => (score === null ? '–' : Math.round(score * 100))
  const scores = Object.values(categories).map(({ title, score }) => `${title} ${percent(score)}`)
  const timings = timingIds.map((id) => `${audits[id].title} ${audits[id].displayValue}`)
  console.log(`${name} ${path}: ${scores.join(', ')}\n    ${timings.join(', ')}`)
  for (const { title, displayValue, score, scoreDisplayMode } of Object.values(audits)) {
    const counts = !['informative', 'manual', 'notApplicable'].includes(scoreDisplayMode)
    if (counts && score !== null && score < 0.9) console.log(`    · ${title} ${displayValue ?? ''}`)
  }
}

mkdirSync('test/results', { recursive: true })
await withServedBuild({ port: SITE_PORT, folder }, async (origin) => {
  for (const path of paths) {
    for (const { name, config } of presets) {
      const result = await measure(origin + path, config)
      const file = `test/results/lighthouse-${name}${path.replaceAll(/\W+/g, '-')}.json`
      writeFileSync(file, JSON.stringify(result))
      report(name, path, result)
    }
  }
})
