/** The import table of src/README.md holds, because breaking it anywhere is reported. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** One import that each folder must not have, and one beside it that it may. */
const planted = [
  { file: 'src/contract/planted.ts', forbidden: '#domain/status.ts', allowed: 'zod/mini' },
  { file: 'src/contract/planted2.ts', forbidden: 'react', allowed: './units.ts' },
  { file: 'src/record/planted.ts', forbidden: '#domain/status.ts', allowed: '#contract/duty.ts' },
  {
    file: 'src/domain/planted.ts',
    forbidden: '#record/law.ts',
    allowed: '@internationalized/date',
  },
  { file: 'src/domain/planted2.ts', forbidden: 'zod/mini', allowed: '#contract/units.ts' },
  { file: 'src/sources/planted.ts', forbidden: '#record/law.ts', allowed: '#domain/tally.ts' },
  { file: 'src/queries/planted.ts', forbidden: '#ui/format.ts', allowed: 'react' },
  { file: 'src/url/planted.ts', forbidden: '#queries/law.ts', allowed: '@tanstack/react-router' },
  { file: 'src/ui/planted.tsx', forbidden: '#domain/status.ts', allowed: 'react-aria-components' },
  { file: 'src/charts/planted.tsx', forbidden: '#queries/law.ts', allowed: 'recharts' },
  { file: 'src/charts/planted2.tsx', forbidden: 'react-aria-components', allowed: '#ui/format.ts' },
  { file: 'src/features/a/planted.tsx', forbidden: '#features/b/rows.ts', allowed: './rows.ts' },
  { file: 'src/features/a/planted2.tsx', forbidden: '../b/rows.ts', allowed: '#charts/lazy.ts' },
  { file: 'src/features/a/planted3.tsx', forbidden: 'recharts', allowed: '@tanstack/react-table' },
  {
    file: 'src/features/a/planted4.tsx',
    forbidden: '#mocks/browser.ts',
    allowed: '#url/search.ts',
  },
  { file: 'src/app/planted.tsx', forbidden: '../ui/format.ts', allowed: '#features/a/rows.ts' },
  { file: 'src/build/planted.ts', forbidden: '#domain/status.ts', allowed: 'node:fs' },
  { file: 'mocks/planted.ts', forbidden: '#domain/status.ts', allowed: '#domain/tally.ts' },
  { file: 'mocks/planted2.ts', forbidden: '#record/law.ts', allowed: 'msw' },
  { file: 'mocks/handlers/planted.ts', forbidden: '../random.ts', allowed: '#mocks/random.ts' },
  { file: 'test/planted.ts', forbidden: '../src/domain/status.ts', allowed: '#domain/status.ts' },
]

type Report = { filename: string; message: string; code: string }

/** Lints a folder with its own configuration; what was found, warnings included. */
function lint(folder: string): Report[] {
  const oxlint = join(root, 'node_modules/.bin/oxlint')
  const options = { cwd: folder, encoding: 'utf8' as const, stdio: 'pipe' as const }
  try {
    return read(execFileSync(oxlint, ['--format=json'], options))
  } catch (failure) {
    return read((failure as { stdout: string }).stdout)
  }
}
const read = (text: string) => (JSON.parse(text) as { diagnostics: Report[] }).diagnostics

describe('the import table', () => {
  let reports: Report[]
  const copy = mkdtempSync(join(tmpdir(), 'dueline-import-table-'))
  afterAll(() => rmSync(copy, { recursive: true }))

  beforeAll(() => {
    cpSync(join(root, '.oxlintrc.json'), join(copy, '.oxlintrc.json'))
    for (const { file, forbidden, allowed } of planted) {
      mkdirSync(dirname(join(copy, file)), { recursive: true })
      const text = `import { a } from '${forbidden}'\nimport { b } from '${allowed}'\nexport const both = [a, b]\n`
      writeFileSync(join(copy, file), text)
    }
    reports = lint(copy)
  })

  test.each(planted)('$file may not import $forbidden, and may $allowed', ({ file, forbidden }) => {
    const restricted = reports.filter(
      (report) => report.filename === file && report.code === 'eslint(no-restricted-imports)',
    )
    expect(restricted.map((report) => report.message)).toEqual([expect.stringContaining(forbidden)])
  })

  test('a cycle of two files is reported', () => {
    const circle = join(copy, 'src/record')
    writeFileSync(
      join(circle, 'one.ts'),
      `import { two } from './two.ts'\nexport const one = () => two\n`,
    )
    writeFileSync(
      join(circle, 'two.ts'),
      `import { one } from './one.ts'\nexport const two = () => one\n`,
    )
    const cycles = lint(copy).filter((report) => report.code === 'import(no-cycle)')
    expect(cycles.map((report) => report.filename).toSorted()).toEqual([
      'src/record/one.ts',
      'src/record/two.ts',
    ])
  })

  test('the sources as they stand break it nowhere', () => {
    const codes = new Set(['eslint(no-restricted-imports)', 'import(no-cycle)'])
    expect(lint(root).filter((report) => codes.has(report.code))).toEqual([])
  })
})
