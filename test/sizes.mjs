// Brotli sizes of the build against the limits: what the first figures need, the charts, each route.
// The demo (everything under mocks/ and what only it uses) is left out: a deployment has its own cases.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { brotliCompressSync, constants } from 'node:zlib'

const KILOBYTE = 1000
const limitsInKilobytes = { firstFigures: 220, withCharts: 340, furtherRoute: 60 }
const folder = process.argv[2] ?? 'dist'

/** The manifest of a Vite build: source path → its chunk, with what it imports at once and lazily. */
const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'))

const sizes = new Map()
function brotliSize(file) {
  if (!sizes.has(file)) {
    const content = readFileSync(join(folder, file))
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
    sizes.set(file, brotliCompressSync(content, { params }).length)
  }
  return sizes.get(file)
}

/** The files a chunk needs before it can run: itself, its static imports and their style sheets. */
function filesOf(key, found = new Set(), seen = new Set()) {
  if (seen.has(key)) return found
  seen.add(key)
  const chunk = manifest[key]
  found.add(chunk.file)
  for (const css of chunk.css ?? []) found.add(css)
  for (const imported of chunk.imports ?? []) filesOf(imported, found, seen)
  return found
}

const keysUnder = (...starts) =>
  Object.keys(manifest).filter((key) => starts.some((start) => key.startsWith(start)))
const together = (keys) => new Set(keys.flatMap((key) => [...filesOf(key)]))
const kilobytes = (files) => [...files].reduce((sum, file) => sum + brotliSize(file), 0) / KILOBYTE
const without = (files, others) => new Set([...files].filter((file) => !others.has(file)))

const pages = keysUnder('src/features/').filter((key) => key.endsWith('Page.tsx'))
const overview = pages.find((key) => key.includes('/overview/'))
const rows = []
const fail = (text) => {
  console.error(text)
  process.exit(1)
}
if (!manifest['index.html']) fail('The build has no index.html entry.')
if (!overview) fail('The build has no chunk for the overview page.')

const firstFigures = together(['index.html', overview, ...keysUnder('src/record/')])
firstFigures.add('index.html')
rows.push(['until the first figures', kilobytes(firstFigures), limitsInKilobytes.firstFigures])

const charts = keysUnder('src/charts/')
const withCharts = new Set([...firstFigures, ...together(charts)])
rows.push(['… with the charts', kilobytes(withCharts), limitsInKilobytes.withCharts])

for (const page of pages.filter((key) => key !== overview)) {
  const name = page.replace(/^src\/features\//, '').replace(/\.tsx$/, '')
  const own = without(filesOf(page), withCharts)
  rows.push([`route ${name}`, kilobytes(own), limitsInKilobytes.furtherRoute])
}

const demo = together(keysUnder('mocks/'))
const shown = new Set([...withCharts, ...together(pages), ...demo])
const onFirstUse = Object.keys(manifest).filter(
  (key) => manifest[key].isDynamicEntry && !shown.has(manifest[key].file),
)
for (const key of onFirstUse) {
  rows.push([`on first use ${key}`, kilobytes(without(filesOf(key), withCharts)), null])
}
rows.push(['demo, not counted', kilobytes(without(demo, withCharts)), null])

console.log(`${'brotli'.padEnd(52)} ${'kB'.padStart(8)} ${'limit'.padStart(8)}`)
for (const [name, size, limit] of rows) {
  const mark = limit !== null && size > limit ? '  TOO LARGE' : ''
  const cells = [name.padEnd(52), size.toFixed(1).padStart(8), String(limit ?? '').padStart(8)]
  console.log(cells.join(' ') + mark)
}

const largest = readdirSync(join(folder, 'assets'))
  .filter((file) => /\.(?:js|css)$/.test(file))
  .map((file) => [file, brotliSize(`assets/${file}`) / KILOBYTE])
  .toSorted((a, b) => b[1] - a[1])
  .slice(0, 8)
console.log('\nLargest files')
for (const [file, size] of largest) console.log(`${file.padEnd(52)} ${size.toFixed(1).padStart(8)}`)

const tooLarge = rows.filter(([, size, limit]) => limit !== null && size > limit)
process.exit(tooLarge.length === 0 ? 0 : 1)
