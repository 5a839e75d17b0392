import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import { instruments } from '#record/law.ts'
import { lawDays, periodBefore, yearBefore } from './sinceDays.ts'

test('a year before is the same day of the calendar, and 28 February stands for the 29th', () => {
  expect(yearBefore(isoDate('2019-06-26'))).toBe('2018-06-26')
  expect(yearBefore(isoDate('2020-02-29'))).toBe('2019-02-28')
})

test('the period before begins 90 days before', () => {
  expect(periodBefore(isoDate('2019-06-26'))).toBe('2019-03-28')
})

const daysOf = (asOf: string, countries: readonly Country[]) =>
  lawDays(instruments, countries, isoDate(asOf)).map(
    ({ on, instruments: texts }) => `${on} ${texts.map(({ id }) => id).join(' ')}`,
  )

test('days of law are those on which a text with a penalty began to bind or ended, newest first', () => {
  expect(daysOf('2019-06-26', ['DE'])).toEqual(['2018-01-01 de-netzdg', '2017-10-01 de-netzdg'])
  const later = daysOf('2025-06-01', Country.options)
  expect(later).toContain('2023-08-25 eu-dsa')
  expect(later).toContain('2022-06-07 eu-terreg')
  expect(later.find((day) => day.startsWith('2024-05-14'))).toContain('de-netzdg')
})

test('a bill that was struck down before it bound moved no law', () => {
  expect(daysOf('2021-01-01', ['FR']).join('\n')).not.toContain('2020-06-18')
})
