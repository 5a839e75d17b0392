/**
 * Measures how often intervals hold the truth, over seeds 1 to 1000 of every scenario, and writes it to
 * results.json: `node test/coverage/run.mjs`, about three minutes. The tests beside it say what must
 * come of it.
 */
import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const loader = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
})
const { coverageToKeep } = await loader.ssrLoadModule('/test/coverage/keptCoverage.ts')
const kept = coverageToKeep(new Date().toISOString().slice(0, 10))
await loader.close()

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`
for (const {
  scenario,
  headline,
  kaplanMeier,
  aalenJohansen,
  check,
  checkOfOnePlatform,
} of kept.all) {
  const shares = [headline, kaplanMeier, aalenJohansen].map(({ covered, intervals }) =>
    percent(covered, intervals),
  )
  const fires = [check, checkOfOnePlatform].map(({ fired, seeds }) => percent(fired, seeds))
  process.stdout.write(
    `${scenario}: headline ${shares[0]}, Kaplan-Meier ${shares[1]}, Aalen-Johansen ${shares[2]} ` +
      `of ${headline.intervals}; the check fires in ${fires[0]}, over one platform in Germany in ${fires[1]}\n`,
  )
}
await writeFile(new URL('results.json', import.meta.url), `${JSON.stringify(kept, null, 2)}\n`)
