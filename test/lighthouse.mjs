// Lighthouse on the built app: `npm run lighthouse -- [path …]`, desktop and mobile, four scores each.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { chromium } from '@playwright/test'
import lighthouse, { desktopConfig } from 'lighthouse'
import { chromiumFlags, findChromium } from './chromium.mjs'

const SITE_PORT = 4271
const DEBUGGING_PORT = 4272
const origin = `http://localhost:${SITE_PORT}`
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

async function waitFor(url) {
  for (let attempt = 0; attempt < 60; attempt++) {
    const isUp = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`${url} did not answer. Is there a build in ${folder}? Run npm run build first.`)
}

/** One page under one preset, in a browser of its own; its scores, timings and what is below 90. */
async function measure(path, config) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumFlags, `--remote-debugging-port=${DEBUGGING_PORT}`],
  })
  try {
    const result = await lighthouse(origin + path, { port: DEBUGGING_PORT, output: 'json' }, config)
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
const server = spawn(
  process.execPath,
  [
    'node_modules/vite/bin/vite.js',
    'preview',
    '--port',
    SITE_PORT,
    '--strictPort',
    '--outDir',
    folder,
  ],
  { stdio: 'ignore' },
)
try {
  await waitFor(origin)
  for (const path of paths) {
    for (const { name, config } of presets) {
      const result = await measure(path, config)
      const file = `test/results/lighthouse-${name}${path.replaceAll(/\W+/g, '-')}.json`
      writeFileSync(file, JSON.stringify(result))
      report(name, path, result)
    }
  }
} finally {
  server.kill()
}
