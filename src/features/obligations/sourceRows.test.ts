import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { citationsText, sourceRows, sourcesFinding } from './sourceRows.ts'
import { sampleInstrument } from './sampleInstrument.ts'

const rows = sourceRows(sampleInstrument, isoDate('2019-06-26'))

describe('the sources of a page', () => {
  it('say what rests on each, once', () => {
    expect(rows.map(({ source, supports }) => [source.id, supports])).toEqual([
      ['gazette', expect.arrayContaining(['Proposed', 'Adopted', 'Sanction', 'Press claim'])],
      ['paper', ['Press claim']],
      ['court', ['Struck down']],
    ])
  })

  it('name what rests on them elsewhere in the record', () => {
    const [, , court] = sourceRows(sampleInstrument, isoDate('2019-06-26'), [
      { name: 'Fine', sources: ['court'] },
    ])
    expect(court?.supports).toEqual(['Fine', 'Struck down'])
  })

  it('mark those published after the as-of', () => {
    expect(rows.map(({ isLater }) => isLater)).toEqual([false, false, true])
  })

  it('are counted with those unverified', () => {
    expect(sourcesFinding(rows)).toBe('Three sources stand behind this page')
    const [first, ...rest] = rows
    const doubtful = { ...first!, source: { ...first!.source, verified: false } }
    expect(sourcesFinding([doubtful, ...rest])).toBe(
      'Three sources stand behind this page; one is unverified',
    )
  })

  it('copy as one line each, with address and quote', () => {
    const lines = citationsText(rows).replaceAll('\u00a0', ' ').split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toBe(
      'Assembly; Bill no. 1; 20 March 2019; https://example.org/bill; checked 22 November 2026',
    )
    expect(lines[1]).toContain('no public address; “up to four per cent”')
  })
})
