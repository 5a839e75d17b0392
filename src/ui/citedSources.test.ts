import { expect, it } from 'vitest'
import type { Source } from '#contract/citation.ts'
import { isoDate } from '#contract/units.ts'
import { instrument } from '#test/fixtures/law.ts'
import { citedSources, derivationSources, uniqueSources } from './citedSources.ts'

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  title: `The ${id}`,
  publisher: 'A publisher',
  kind: 'primary',
  language: 'en',
  publishedOn: isoDate('2017-01-01'),
  verified: true,
  lastCheckedOn: isoDate('2026-11-22'),
  ...more,
})

it('gives each source once, in the order first named, and none for an unknown id', () => {
  const text = instrument({ sources: [source('gazette'), source('court')] })
  const cited = citedSources(text, ['court', 'gazette', 'court', 'nowhere'])
  expect(cited.map(({ id }) => id)).toEqual(['court', 'gazette'])
})

it('keeps only the first of those that came after a day of knowledge', () => {
  const later = { kind: 'later' } as const
  const text = instrument({ sources: [source('a', later), source('b', later), source('c')] })
  expect(citedSources(text, ['a', 'b', 'c']).map(({ id }) => id)).toEqual(['a', 'c'])
})

it('tells sources apart by title and address', () => {
  const report = { title: 'Report', url: 'https://example.org/1' }
  const sources = [report, { title: 'Report', url: 'https://example.org/2' }, { ...report }]
  expect(uniqueSources(sources).map(({ url }) => url)).toEqual([
    'https://example.org/1',
    'https://example.org/2',
  ])
})

it('looks a step’s ids up in its own file only, and cites no result', () => {
  const steps = [
    { sourcesIn: 'company' as const, sourceIds: ['report'] },
    { sourcesIn: 'instrument' as const, sourceIds: ['report', 'act'] },
    { sourcesIn: null, sourceIds: ['act'] },
    { sourcesIn: 'company' as const, sourceIds: ['report'] },
  ]
  const files = {
    instrument: [source('act')],
    company: [source('report')],
    'exchange rates': [source('act', { title: 'Rates' })],
  }
  expect(derivationSources(steps, files).map(({ title }) => title)).toEqual([
    'The report',
    'The act',
  ])
})
