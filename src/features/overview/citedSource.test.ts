import { describe, expect, it } from 'vitest'
import type { Source } from '#contract/citation.ts'
import { isoDate } from '#contract/units.ts'
import { plain } from './readOnRecord.ts'
import { type CitedSource, citedSource, numberedSources, sourceWords } from './citedSource.ts'

const source = (id: string, kind: Source['kind'], publishedOn: string): Source => ({
  id,
  title: `The ${id}`,
  publisher: 'The gazette',
  kind,
  language: 'en',
  publishedOn: isoDate(publishedOn),
  verified: true,
  lastCheckedOn: isoDate('2026-11-22'),
})
const day = isoDate('2019-06-26')

describe('the source cited', () => {
  it('is the one nearest to the text', () => {
    const sources = [
      source('report', 'press', '2019-01-01'),
      source('act', 'primary', '2019-02-01'),
    ]
    expect(citedSource(sources, ['report', 'act'], day)?.title).toBe('The act')
    expect(citedSource(sources, ['report'], day)?.title).toBe('The report')
    expect(citedSource(sources, ['memory'], day)).toBeNull()
  })

  it('was out by the date, if any was', () => {
    const sources = [
      source('act', 'primary', '2020-01-01'),
      source('report', 'press', '2019-01-01'),
    ]
    expect(citedSource(sources, ['act', 'report'], day)?.title).toBe('The report')
    expect(citedSource(sources, ['act'], day)?.title).toBe('The act')
  })

  it('tells neither publisher nor day of one that must not be known', () => {
    const cited = citedSource([source('later', 'later', '2019-06-26')], ['later'], day)
    expect(cited).toEqual({ title: 'The later', from: null })
  })
})

const cited = (title: string, url?: string): CitedSource => ({
  title,
  from: { publisher: 'The gazette', publishedOn: day },
  ...(url ? { url } : {}),
})

describe('the numbers of sources', () => {
  it('go by first use, each source once', () => {
    const { list, numbersOf } = numberedSources([
      [cited('B')],
      [cited('A', 'https://a.test'), cited('B')],
      [cited('Another title', 'https://a.test')],
    ])
    expect(list.map(({ title }) => title)).toEqual(['B', 'A'])
    expect(numbersOf([cited('A', 'https://a.test'), cited('B')])).toEqual([1, 2])
    expect(numbersOf([cited('unknown')])).toEqual([])
  })
})

describe('a source in words', () => {
  it('has publisher and day, and loses the publisher first', () => {
    expect(plain(sourceWords(cited('Bill 1785'), 60))).toBe('Bill 1785, The gazette, 26 Jun 2019')
    expect(plain(sourceWords(cited('Bill 1785 against hateful content'), 50))).toBe(
      'Bill 1785 against hateful content, 26 Jun 2019',
    )
  })

  it('keeps its day where the title is cut', () => {
    const words = plain(sourceWords(cited('A title that goes on and on and on and on'), 40))
    expect(words).toMatch(/ …, 26 Jun 2019$/)
    expect(words.length).toBeLessThanOrEqual(42)
  })
})
