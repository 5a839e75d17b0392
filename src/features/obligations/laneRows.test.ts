import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { dateRows, laneEvents, laneRows } from './laneRows.ts'
import { sampleInstrument } from './sampleInstrument.ts'

describe('the lanes', () => {
  it('are one a duty, with unverified days marked', () => {
    const lanes = laneRows(sampleInstrument)
    expect(lanes.map(({ id }) => id)).toEqual([
      'fr-sample.24h',
      'fr-sample.1h',
      'fr-sample.promise',
    ])
    expect(lanes[1]?.transitions[0]).toEqual({
      on: '2020-01-22',
      status: 'proposed',
      isUnverified: true,
    })
  })

  it('have the days of the core duty above them', () => {
    expect(laneEvents(sampleInstrument).map(({ on, label }) => [on, label])).toEqual([
      ['2019-03-20', 'proposed'],
      ['2020-05-13', 'adopted'],
      ['2020-06-18', 'struck down'],
    ])
  })
})

describe('the dates', () => {
  const instrument = {
    ...sampleInstrument,
    events: [
      {
        ...sampleInstrument.duties[0]!.transitions[0]!,
        event: 'A hearing is held.',
        kind: 'hearing' as const,
      },
    ],
  }
  const rows = dateRows(instrument, isoDate('2019-06-26'))

  it('are in order, with one row for duties that changed by the same event', () => {
    expect(rows.map(({ on, status, duties }) => [on, status, duties.length])).toEqual([
      ['2019-03-20', 'proposed', 1],
      ['2019-03-20', null, 0],
      ['2019-06-25', 'announced', 1],
      ['2020-01-22', 'proposed', 1],
      ['2020-05-13', 'adopted', 1],
      ['2020-06-18', 'struck down', 2],
    ])
  })

  it('say which of them nobody knew on the as-of', () => {
    expect(rows.filter(({ isLater }) => isLater).map(({ on }) => on)).toEqual([
      '2020-01-22',
      '2020-05-13',
      '2020-06-18',
    ])
  })
})
