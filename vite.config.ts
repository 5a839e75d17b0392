/** Build, dev server, preview server and Vitest, in one place. */
import { readFileSync, readdirSync } from 'node:fs'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { leaveDemoOut } from './src/build/leaveDemoOut.ts'
import { type ImportsOf, neededFirst } from './src/build/neededFirst.ts'
import { precompress } from './src/build/precompress.ts'
import { preloadRecord } from './src/build/preloadRecord.ts'
import { serveBuild } from './src/build/serveBuild.ts'
import { withoutPublicSuffixes } from './src/build/withoutPublicSuffixes.ts'
import { writeHeaders } from './src/build/writeHeaders.ts'

// Screens, exports and sums must not depend on the machine's zone: tests run far from Europe.
if (process.env['VITEST'] !== undefined) process.env['TZ'] = 'America/New_York'

/** Whether a module of the charts imports Recharts. */
const drawsWithRecharts = (id: string): boolean =>
  readFileSync(id, 'utf8').includes(`from 'recharts'`)

const root = import.meta.dirname
const isNeededFirst = neededFirst(root)
/** The charts whose code comes after the first figures: each page gets all of them. */
const lazyCharts = [
  ...readFileSync('src/charts/lazy.ts', 'utf8').matchAll(/import\('\.(\/\w+\.tsx)'\)/g),
].map(([, file]) => `/src/charts${file}`)
const isNeededByCharts = neededFirst(root, lazyCharts)
/** What is loaded at once with something else than the app: the pages, and parts that come later. */
const laterBeginnings = [
  ...readdirSync('src/features')
    .flatMap((feature) =>
      readdirSync(`src/features/${feature}`).map((file) => `${feature}/${file}`),
    )
    .filter((file) => file.endsWith('Page.tsx')),
  'overview/ModelledLoss.tsx',
  'overview/boardCode.ts',
].map((file) => `/src/features/${file}`)
/** Pieces that only these share: nobody else should have to load them. */
const families = Object.entries({
  money: /features\/(exposure|method)\/|ModelledLoss|boardCode/,
  clock: /features\/(deadlines|requests|method)\//,
}).map(([name, members]) => {
  const others = laterBeginnings.filter((file) => !members.test(file))
  return { name, isNeededByOthers: neededFirst(root, others) }
})
/** What the first figures need, what the charts do, what a family of pages shares, and the rest. */
const byNeed = (id: string, graph: { getModuleInfo: ImportsOf }): string => {
  const importsOf: ImportsOf = (each) => graph.getModuleInfo(each)
  if (isNeededFirst(id, importsOf)) return 'shared'
  if (isNeededByCharts(id, importsOf)) return 'plotting'
  const family = families.find(({ isNeededByOthers }) => !isNeededByOthers(id, importsOf))
  return family?.name ?? 'further'
}

/**
 * Test files that put a module in another's place: they need modules of their own. All others share
 * theirs, which takes a third of the time.
 */
const replacing = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => `src/${file}`)
  .filter((file) => readFileSync(file, 'utf8').includes('vi.mock('))

const withoutDemo = process.env['VITE_DEMO'] === 'off'

export default defineConfig({
  define: {
    __BUILD_VERSION__: JSON.stringify(process.env['npm_package_version'] ?? '0.1.0'),
    __WITH_DEMO__: JSON.stringify(!withoutDemo),
  },
  plugins: [
    react(),
    tailwindcss(),
    withoutPublicSuffixes(),
    preloadRecord(),
    writeHeaders(),
    leaveDemoOut(withoutDemo),
    precompress(),
    serveBuild(),
  ],
  build: {
    target: 'es2023',
    manifest: true,
    // Inlined files would be data: addresses, which the content security policy refuses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Nothing happens by loading a module of domain: what is not called is not loaded.
      treeshake: { moduleSideEffects: [{ test: /src[\\/]domain[\\/]/, sideEffects: false }] },
      output: {
        codeSplitting: {
          // A group takes only what it names: React and the pieces it shares stay out of the charts.
          includeDependenciesRecursively: false,
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
              priority: 3,
            },
            {
              // Only what nothing but the charts uses: a shared piece here would pull it all in at first.
              name: 'recharts',
              test: /node_modules[\\/](recharts|victory-vendor|d3-[a-z]+|react-is|tiny-invariant|@reduxjs|react-redux|redux|redux-thunk|immer|reselect|es-toolkit|decimal\.js-light|eventemitter3)[\\/]/,
              priority: 2,
            },
            {
              name: 'tanstack',
              test: /node_modules[\\/]@tanstack[\\/](?!react-table|table-core|react-virtual|virtual-core)/,
              priority: 2,
            },
            {
              // The Worker has its own; the page needs it only where a browser has no Worker.
              name: 'losses',
              test: /src[\\/]domain[\\/]losses[\\/](?!lossSimulation)/,
              priority: 2,
            },
            {
              // What two pages or the frame share: a few files instead of twenty, each a request. What
              // the first figures do without comes with the page that needs it.
              name: byNeed,
              test: /src[\\/](domain|queries|sources|ui|url)[\\/]/,
              minShareCount: 2,
              priority: 1,
            },
            {
              // Nothing that itself draws with Recharts: the first figures need some of these pieces.
              name: (id, graph) =>
                isNeededFirst(id, (each) => graph.getModuleInfo(each)) ? 'drawing' : 'plotting',
              test: (id) => /src[\\/]charts[\\/]/.test(id) && !drawsWithRecharts(id),
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  test: {
    testTimeout: 20_000, // a shared machine may be slow; no test measures time
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          isolate: false,
          include: ['{src,mocks,test}/**/*.test.ts'],
          exclude: replacing,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          isolate: false,
          include: ['{src,mocks,test}/**/*.test.tsx'],
          exclude: replacing,
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page, modules replaced',
          environment: 'jsdom',
          include: replacing,
          setupFiles: ['test/setup.ts'],
        },
      },
    ],
  },
})
