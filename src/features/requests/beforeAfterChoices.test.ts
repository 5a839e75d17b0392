import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { literalDuty, literalInstrument } from '#test/fixtures/literalLaw.ts'
import { instruments } from '#record/law.ts'
import { changeOnRecord, countryBeside, daysOnRecord } from './beforeAfterChoices.ts'

const day = isoDate

describe('days that can be looked at', () => {
  it('are those about requests first, then other law of the country, up to the as-of', () => {
    const days = daysOnRecord(instruments, 'FR', {
      observedFrom: day('2015-01-01'),
      asOf: day('2019-06-26'),
    })
    expect(days.filter(({ isAboutRequests }) => isAboutRequests).map(({ on }) => on)).toEqual([
      '2015-02-20',
      '2018-04-17',
      '2019-06-25',
    ])
    expect(days.some(({ on, isAboutRequests }) => on === '2019-03-20' && !isAboutRequests)).toBe(
      true,
    )
    expect(days.every(({ on }) => on <= '2019-06-26')).toBe(true)
  })

  it('name what is on record: the day before counts where the day itself has nothing', () => {
    expect(changeOnRecord(instruments, 'FR', day('2019-06-26'))).toEqual({
      label: 'Identification data 2019 announced',
      isDayBefore: true,
    })
    expect(changeOnRecord(instruments, 'FR', day('2019-06-25'))).toMatchObject({
      label: 'Identification data 2019 announced',
      isDayBefore: false,
    })
    expect(changeOnRecord(instruments, 'IE', day('2019-06-26')).label).toBe(null)
  })
})

describe('the country beside', () => {
  it('is one in which nothing on requests began or ended: beside France the UK, not Germany', () => {
    const span = { from: day('2014-06-01'), to: day('2021-04-01') }
    const { country, passedOver } = countryBeside(instruments, 'FR', span)
    expect(country).toBe('GB')
    expect(passedOver.map((each) => [each.country, each.change.on])).toEqual([['DE', '2017-10-01']])
  })

  it('is not the UK where its agreement with the US came into force in the months', () => {
    const span = { from: day('2014-06-01'), to: day('2024-06-01') }
    const { country, passedOver } = countryBeside(instruments, 'FR', span)
    expect(country).toBe(null)
    expect(passedOver.find((each) => each.country === 'GB')?.change).toEqual({
      on: '2022-10-03',
      label: 'the US–UK agreement enters into force',
    })
  })

  it('is Germany where its 48 h lie outside the months', () => {
    const span = { from: day('2018-01-01'), to: day('2021-04-01') }
    expect(countryBeside(instruments, 'FR', span)).toEqual({ country: 'DE', passedOver: [] })
  })

  it('is none where all had a change; a proposal alone is no change', () => {
    const duty = (steps: [string, 'proposed' | 'in force'][]) =>
      literalInstrument('everywhere', [
        literalDuty('everywhere.eu', steps, { jurisdiction: 'EU', caseKind: 'disclosure' }),
        literalDuty('everywhere.gb', steps, { jurisdiction: 'GB', caseKind: 'disclosure' }),
      ])
    const span = { from: day('2019-01-01'), to: day('2019-12-31') }
    expect(countryBeside([duty([['2019-05-01', 'proposed']])], 'FR', span).country).toBe('DE')
    const found = countryBeside([duty([['2019-05-01', 'in force']])], 'FR', span)
    expect(found.country).toBe(null)
    expect(found.passedOver.map(({ country }) => country)).toEqual(['DE', 'GB', 'ES', 'IE'])
  })
})
