/**
 * Puts the tally's questions to DuckDB and ClickHouse over 100,000 of the demo's cases and writes what
 * came of it to results.json. Ends with status 1 if a single cell differs.
 *
 *   apt-get install clickhouse-server clickhouse-client    (Debian's, 18.16; not started by itself)
 *   npm ci --prefix test/engines/duckdb && node test/engines/run.mjs
 */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { clickhouseEngine } from './clickhouse.mjs'
import { duckdbEngine } from './duckdb/engine.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const loader = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
})
const { compareEngine } = await loader.ssrLoadModule('/test/engines/compareEngines.ts')
const comparisons = [await compareEngine(await duckdbEngine())]
if (existsSync('/usr/sbin/clickhouse-server')) {
  const clickhouse = await clickhouseEngine()
  try {
    comparisons.push(await compareEngine(clickhouse))
  } finally {
    await clickhouse.stop()
  }
} else {
  process.stdout.write('ClickHouse is not installed and was not asked.\n')
}
await loader.close()

for (const { engine, version, cases, questions } of comparisons) {
  const sum = (of) => questions.reduce((total, one) => total + one[of], 0)
  process.stdout.write(
    `${engine} ${version}: ${cases} cases, ${questions.length} questions, ${sum('cells')} cells, ` +
      `${sum('differences')} differ, ${sum('milliseconds')} ms\n`,
  )
}
await writeFile(
  new URL('results.json', import.meta.url),
  `${JSON.stringify(comparisons, null, 2)}\n`,
)
if (comparisons.some(({ questions }) => questions.some((one) => one.differences > 0)))
  process.exit(1)
