import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { company } from '#test/fixtures/law.ts'
import { baseYearOf } from './baseYear.ts'

const subject = company({ 2017: 40_653e6, 2018: 55_838e6, 2019: 70_697e6 })

test.each([
  ['2018-12-31', 2017, 2017], // FY2018 ends that day: it has not ended before
  ['2019-01-01', 2018, 2017],
  ['2019-01-29', 2018, 2017],
  ['2019-01-30', 2018, 2018], // the day of publication
  ['2019-06-26', 2018, 2018],
  ['2020-01-15', 2019, 2018],
])('on %s the year wanted is %i and the one used %i', (date, wanted, used) => {
  const base = baseYearOf(subject, isoDate(date))
  expect(base).toMatchObject({ form: 'known', wanted, revenue: { financialYear: used } })
  const standIn = wanted === used ? null : { wanted, used, because: 'published later' }
  expect(base.form === 'known' && base.standIn).toEqual(standIn)
})

test('a year missing from the record is stood in for by one year, not by two', () => {
  expect(baseYearOf(subject, isoDate('2021-06-01'))).toMatchObject({
    standIn: { wanted: 2020, used: 2019, because: 'not in this record' },
  })
  expect(baseYearOf(subject, isoDate('2022-06-01')).form).toBe('unknown')
})

test('a year never published is unknown, and the year before does not stand in', () => {
  const gone = company(
    { 2020: 3_716.3e6, 2021: 5_077.5e6 },
    {
      unpublishedFrom: {
        financialYear: 2022,
        sources: ['s'],
        publishedOn: isoDate('2022-10-28'),
        verified: true,
      },
    },
  )
  expect(baseYearOf(gone, isoDate('2022-06-01'))).toMatchObject({
    revenue: { financialYear: 2021 },
  })
  expect(baseYearOf(gone, isoDate('2023-06-01'))).toMatchObject({ form: 'unknown', wanted: 2022 })
  expect(baseYearOf(gone, isoDate('2025-06-01')).form).toBe('unknown')
})

test('a financial year that ends in June counts from July', () => {
  const june = company({ 2018: 1e9 })
  june.revenueYears[0] = {
    ...june.revenueYears[0]!,
    periodEnd: isoDate('2018-06-30'),
    publishedOn: isoDate('2018-08-01'),
  }
  expect(baseYearOf(june, isoDate('2018-06-30')).wanted).toBe(2017)
  expect(baseYearOf(june, isoDate('2018-07-01')).wanted).toBe(2018)
  expect(baseYearOf(june, isoDate('2018-09-01'))).toMatchObject({ form: 'known', standIn: null })
})
