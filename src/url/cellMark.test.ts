import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDeadlinesSearch, serializeDeadlinesSearch } from './deadlinesSearch.ts'
import { behindCellMark, readCellMark, writeCellMark } from './cellMark.ts'

describe('a mark in the address', () => {
  it('is its card and what tells it from others', () => {
    const mark = { card: 'curve', values: ['Platform A', 'treaty (MLAT)', '24'] }
    expect(writeCellMark(mark)).toBe('curve~Platform A~treaty (MLAT)~24')
    expect(readCellMark('curve~Platform A~treaty (MLAT)~24')).toEqual(mark)
  })

  it('is read back as it was written, whatever names a log has', () => {
    const values = fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 2 })
    fc.assert(
      fc.property(values, (given) => {
        const mark = { card: 'on-time', values: given }
        const text = writeCellMark(mark)
        expect(readCellMark(text)).toEqual(text.length > 200 ? null : mark)
      }),
    )
  })

  it('passes through the page’s own parameters', () => {
    const cell = writeCellMark({ card: 'heat', values: ['a/b ü', '31'] })
    const { values, problems } = parseDeadlinesSearch({ cell })
    expect(problems).toEqual([])
    expect(readCellMark(values.cell ?? '')).toEqual({ card: 'heat', values: ['a/b ü', '31'] })
    expect(serializeDeadlinesSearch(values)).toEqual({ cell })
  })

  it('is nothing where it was not written here', () => {
    for (const text of [
      '',
      'Curve~DE',
      '~DE',
      'curve~%41',
      'curve~@',
      'curve~@110000@',
      'x'.repeat(201),
    ])
      expect(readCellMark(text)).toBeNull()
  })

  it('stands for what its own card makes of it, and for nothing where no card knows it', () => {
    const cards = { curve: ([place]: readonly string[]) => place ?? null }
    expect(behindCellMark('curve~DE', cards)).toBe('DE')
    expect(behindCellMark('curve', cards)).toBeNull()
    expect(behindCellMark('heat~DE', cards)).toBeNull()
    expect(behindCellMark('constructor~DE', cards)).toBeNull()
    expect(behindCellMark('Curve~DE', cards)).toBeNull()
  })
})
