import { describe, expect, it } from 'vitest'
import type { Transition } from '#contract/duty.ts'
import { isoDate } from '#contract/units.ts'
import { lanesFinding } from './lanesFinding.ts'
import { sampleInstrument } from './sampleInstrument.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** The sample with one duty a history: [date, status] pairs. */
const withHistories = (...histories: [string, Transition['status']][][]) => ({
  ...sampleInstrument,
  duties: histories.map((history, index) => ({
    ...sampleInstrument.duties[0]!,
    id: `fr-sample.${index}`,
    transitions: history.map(([on, status]) => ({
      ...sampleInstrument.duties[0]!.transitions[0]!,
      on: isoDate(on),
      status,
    })),
  })),
})

describe('the sentence over the lanes', () => {
  it('says that what was struck down never bound, and how soon it fell', () => {
    const instrument = withHistories(
      [
        ['2019-03-20', 'proposed'],
        ['2020-05-13', 'adopted'],
        ['2020-06-18', 'struck down'],
      ],
      [
        ['2020-05-13', 'adopted'],
        ['2020-06-18', 'struck down'],
      ],
      [
        ['2020-05-13', 'adopted'],
        ['2020-06-26', 'in force'],
      ],
    )
    expect(plain(lanesFinding(instrument))).toBe(
      'Two of three duties were struck down 36 days after adoption and never bound anyone',
    )
  })

  it('counts what ended and what still binds', () => {
    const instrument = withHistories(
      [
        ['2018-01-01', 'in force'],
        ['2024-05-14', 'repealed'],
      ],
      [
        ['2017-10-01', 'in force'],
        ['2024-05-14', 'repealed'],
      ],
      [['2017-10-01', 'in force']],
    )
    expect(plain(lanesFinding(instrument))).toBe(
      'Two of three duties ended on 14 May 2024; one remained',
    )
  })

  it('says from when a single duty bound', () => {
    expect(plain(lanesFinding(withHistories([['2022-06-07', 'in force']])))).toBe(
      'The one duty came to bind on 7 June 2022',
    )
  })

  it('says “both” of two that bind', () => {
    const both = withHistories([['2025-03-17', 'in force']], [['2025-07-25', 'in force']])
    expect(plain(lanesFinding(both))).toBe(
      'Both duties came to bind, the first on 17 March 2025, the last on 25 July 2025',
    )
  })

  it('does not count a duty that binds only after the last check', () => {
    expect(
      plain(
        lanesFinding(
          withHistories([
            ['2025-01-01', 'adopted'],
            ['2027-01-01', 'in force'],
          ]),
        ),
      ),
    ).toBe('Adopted on 1 January 2025; it will bind from 1 January 2027')
  })

  it('says of what is not law that it never bound', () => {
    expect(
      plain(
        lanesFinding(
          withHistories([
            ['2018-11-12', 'announced'],
            ['2019-05-31', 'ended'],
          ]),
        ),
      ),
    ).toBe('Announced on 12 November 2018, ended on 31 May 2019; it never bound anyone')
    expect(plain(lanesFinding(withHistories([['2017-06-13', 'exploratory']])))).toBe(
      'Exploratory on 13 June 2017; nothing in it has ever bound anyone',
    )
  })
})
