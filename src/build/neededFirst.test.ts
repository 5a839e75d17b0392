import { expect, test } from 'vitest'
import { neededFirst, type ImportsOf } from './neededFirst.ts'

const graph: Record<string, string[]> = {
  '/p/src/main.tsx': ['/p/src/app/router.tsx'],
  '/p/src/app/router.tsx': ['/p/src/ui/Card.tsx'], // and loads pages lazily
  '/p/src/features/overview/OverviewPage.tsx': ['/p/src/domain/status.ts', 'react'],
  '/p/src/features/compare/ComparePage.tsx': ['/p/src/domain/status.ts', '/p/src/ui/Matrix.tsx'],
  '/p/src/domain/status.ts': ['/p/src/domain/day.ts'],
  '/p/src/domain/day.ts': ['/p/src/domain/status.ts'], // a circle ends
  '/p/src/ui/Card.tsx': [],
  '/p/src/ui/Matrix.tsx': [],
}
const importsOf: ImportsOf = (id) => {
  const importedIds = graph[id]
  return importedIds ? { importedIds } : null
}

test('what the start and the overview import at once is needed first, over any number of steps', () => {
  const isNeededFirst = neededFirst('/p')
  const needed = Object.keys(graph).filter((id) => isNeededFirst(id, importsOf))
  expect(needed).toEqual([
    '/p/src/main.tsx',
    '/p/src/app/router.tsx',
    '/p/src/features/overview/OverviewPage.tsx',
    '/p/src/domain/status.ts',
    '/p/src/domain/day.ts',
    '/p/src/ui/Card.tsx',
  ])
})

test('what the build does not know is not followed', () => {
  expect(neededFirst('/p')('react', importsOf)).toBe(true)
  expect(neededFirst('/elsewhere')('/p/src/ui/Card.tsx', importsOf)).toBe(false)
})

test('another beginning has needs of its own', () => {
  const isNeeded = neededFirst('/p', ['/src/features/compare/ComparePage.tsx'])
  expect(isNeeded('/p/src/ui/Matrix.tsx', importsOf)).toBe(true)
  expect(isNeeded('/p/src/main.tsx', importsOf)).toBe(false)
})
