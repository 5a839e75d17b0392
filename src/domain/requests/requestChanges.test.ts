import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { instruments } from '#record/law.ts'
import { requestChanges } from './requestChanges.ts'

const between = (from: string, to: string, countries: Country[]) =>
  requestChanges(instruments, { from: isoDate(from), to: isoDate(to), countries })

describe('the days on which requests changed', () => {
  it('hold the announcement of 25 June 2019, which is no law, in France alone', () => {
    const june = ['2019-06-25', '2019-06-25'] as const
    expect(between(...june, ['FR'])).toEqual([
      { on: '2019-06-25', label: 'Identification data 2019 announced', status: 'announced' },
    ])
    expect(between(...june, ['DE', 'GB', 'ES', 'IE'])).toEqual([])
  })

  it('hold the 48 hours of NetzDG in Germany, and not its duties on notices', () => {
    expect(between('2017-10-01', '2018-01-01', ['DE'])).toEqual([
      { on: '2017-10-01', label: 'NetzDG in force', status: 'in force' },
    ])
    expect(between('2024-05-14', '2024-05-14', ['DE'])).toMatchObject([{ status: 'repealed' }])
  })

  it('say of a proposal once that it was proposed', () => {
    expect(between('2018-04-17', '2018-04-17', ['FR'])).toEqual([
      { on: '2018-04-17', label: 'e-Evidence proposed', status: 'proposed' },
    ])
  })

  it('name two duties of one text on one day once', () => {
    expect(between('2026-08-18', '2026-08-18', ['DE', 'FR'])).toHaveLength(1)
  })
})
