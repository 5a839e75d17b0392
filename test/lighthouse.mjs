// Lighthouse on the built app: `npm run lighthouse -- [path …]`, desktop and mobile, four scores each.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { chromiumFlags, findChromium } from './chromium.mjs'

const PORT = 4271
const origin = `http://localhost:${PORT}`
const paths = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['/', '/obligations']
const folder = process.env.LIGHTHOUSE_DIST ?? 'dist'

const run = (command, commandArguments, options) =>
  new Promise((resolve) => {
    const child = spawn(command, commandArguments, { stdio: 'inherit', ...options })
    child.on('close', (code) => resolve(code ?? 1))
  })

async function answers(url, attempts = 60) {
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- waits for a server to come up
      if ((await fetch(url)).ok) return
    } catch {
      // not up yet
    }
    // oxlint-disable-next-line no-await-in-loop -- as above
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`${url} did not answer. Is there a build in ${folder}? Run npm run build first.`)
}

const chromePath = findChromium()
mkdirSync('test/results', { recursive: true })
const server = spawn(
  process.execPath,
  ['node_modules/vite/bin/vite.js', 'preview', '--port', PORT, '--strictPort', '--outDir', folder],
  { stdio: 'ignore' },
)

let failed = false
try {
  await answers(origin)
  for (const path of paths) {
    for (const preset of ['desktop', 'mobile']) {
      const report = `test/results/lighthouse-${preset}${path.replaceAll(/\W+/g, '-')}.json`
      // oxlint-disable-next-line no-await-in-loop -- two runs at once would slow each other
      const code = await run(
        process.execPath,
        [
          'node_modules/lighthouse/cli/index.js',
          origin + path,
          '--quiet',
          '--output=json',
          `--output-path=${report}`,
          `--chrome-flags=--headless=new ${chromiumFlags.join(' ')}`,
          ...(preset === 'desktop' ? ['--preset=desktop'] : []),
        ],
        { env: { ...process.env, CHROME_PATH: chromePath } },
      )
      if (code !== 0) {
        failed = true
        console.log(`${preset} ${path}: lighthouse failed`)
        continue
      }
      const { categories, audits } = JSON.parse(readFileSync(report, 'utf8'))
      const scores = Object.values(categories).map(
        ({ title, score }) => `${title} ${score === null ? '–' : Math.round(score * 100)}`,
      )
      const timings = [
        'first-contentful-paint',
        'largest-contentful-paint',
        'total-blocking-time',
        'cumulative-layout-shift',
      ].map((id) => `${audits[id].title} ${audits[id].displayValue}`)
      console.log(`${preset} ${path}: ${scores.join(', ')}\n    ${timings.join(', ')}`)
      const below = Object.values(audits).filter(
        ({ score, scoreDisplayMode }) =>
          score !== null && score < 0.9 && !['informative', 'manual'].includes(scoreDisplayMode),
      )
      for (const { title, displayValue } of below)
        console.log(`    · ${title} ${displayValue ?? ''}`)
    }
  }
} finally {
  server.kill()
}
process.exit(failed ? 1 : 0)
