import { expect, it } from 'vitest'
import { citedSources, uniqueSources } from '#ui/citedSources.ts'
import { sampleInstrument } from './sampleInstrument.ts'

it('gives each source once, in the order first named, and none for an unknown id', () => {
  const cited = citedSources(sampleInstrument, ['court', 'gazette', 'court', 'nowhere'])
  expect(cited.map(({ id }) => id)).toEqual(['court', 'gazette'])
})

it('tells sources apart by title and address', () => {
  const report = { title: 'Report', url: 'https://example.org/1' }
  const sources = [report, { title: 'Report', url: 'https://example.org/2' }, { ...report }]
  expect(uniqueSources(sources).map(({ url }) => url)).toEqual([
    'https://example.org/1',
    'https://example.org/2',
  ])
})
