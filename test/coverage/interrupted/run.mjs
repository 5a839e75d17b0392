/**
 * Measures, over seeds 1 to 1000 of every design and of the demo, how often the intervals of an interrupted time series
 * hold what was planted and how often a change is claimed where none was, and writes it to results.json:
 * `node test/coverage/interrupted/run.mjs`, four to eight minutes. The tests beside it say what must come of it.
 */
import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const loader = await createServer({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
})
const { coverageToKeep } = await loader.ssrLoadModule('/test/coverage/interrupted/keptCoverage.ts')
const kept = coverageToKeep(new Date().toISOString().slice(0, 10))
await loader.close()

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`
for (const each of kept.all) {
  const of = (count) => percent(count, each.seeds)
  process.stdout.write(
    `${each.before} and ${each.after} months, ${each.drawn}, φ ${each.phi}: level covered ` +
      `${of(each.levelCovered)}, slope ${of(each.slopeCovered)}; claimed ${of(each.claimedPlanted)} of ` +
      `planted, ${of(each.claimedNone)} of none, ${of(each.claimedLevelAlone)} of 0.1 alone (power ` +
      `${percent(each.meanPower, 1)}, too few ${of(each.tooFew)}); of those shown ` +
      `level covered ${percent(each.levelCoveredShown, each.shownPlanted)}, claimed ` +
      `${percent(each.claimedNoneShown, each.shownNone)} of none; φ ${each.meanPhi}\n`,
  )
}
for (const each of kept.demo) {
  const of = (count) => percent(count, each.seeds)
  process.stdout.write(
    `demo, ${each.country}, ${each.before} and ${each.after} months: level covered ` +
      `${of(each.levelCovered)}, slope ${of(each.slopeCovered)}; claimed ${of(each.claimed)}, ` +
      `too few ${of(each.tooFew)}; φ ${each.meanPhi}\n`,
  )
}
await writeFile(new URL('results.json', import.meta.url), `${JSON.stringify(kept, null, 2)}\n`)
