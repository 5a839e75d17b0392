// The steps of `npm test`, in order. A step with a report counts its test cases, any other counts one.
import process from 'node:process'

const isDeep = process.env.DEEP === '1'
const bin = (name) => `node_modules/.bin/${name}`

const vitestReport = 'test/results/vitest.json'
const journeysReport = 'test/results/journeys.json'

export const steps = [
  { name: 'format', says: 'oxfmt', command: [bin('oxfmt'), '--check'] },
  {
    name: 'lint',
    says: 'oxlint, type-aware, with the import table',
    command: [bin('oxlint'), '--type-aware', '--report-unused-disable-directives'],
  },
  { name: 'types', says: 'tsc', command: [bin('tsc'), '--noEmit'] },
  { name: 'knip', says: 'no unused file, export or dependency', command: [bin('knip')] },
  {
    name: 'unit',
    says: 'unit, component, contract and cross-source tests',
    command: [
      bin('vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
      ...(isDeep ? ['--testTimeout=1200000'] : []),
    ],
    report: vitestReport,
    countCases: (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  },
  { name: 'build', says: 'vite', command: [bin('vite'), 'build'] },
  { name: 'sizes', says: 'brotli sizes of the build', command: ['node', 'test/sizes.mjs'] },
  {
    name: 'journeys',
    says: 'a real browser on the built app',
    command: [
      bin('playwright'),
      'test',
      '--config=test/playwright.config.ts',
      '--project=journeys',
    ],
    needsChromium: true,
    report: journeysReport,
    // A journey that passed only at its second try counts as passed; Playwright names it as flaky.
    countCases: ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
  },
]
