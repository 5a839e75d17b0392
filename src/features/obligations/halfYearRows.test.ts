import { describe, expect, it } from 'vitest'
import type { PublishedHalfYear } from '#contract/company.ts'
import { isoDate } from '#contract/units.ts'
import { halfYearFinding, halfYearRows, halfYearTable } from './halfYearRows.ts'

const figure = (
  platform: string,
  periodStart: string,
  patch: Partial<PublishedHalfYear> = {},
): PublishedHalfYear => ({
  platform,
  periodStart: isoDate(periodStart),
  periodEnd: isoDate(periodStart.replace('-01-01', '-06-30').replace('-07-01', '-12-31')),
  itemsReported: 100,
  itemsRemoved: 40,
  removedWithin24Hours: null,
  removedWithin48Hours: null,
  removedWithin7Days: null,
  removedLater: null,
  sources: ['report'],
  publishedOn: isoDate('2019-01-31'),
  verified: true,
  ...patch,
})
const figures = [
  figure('YouTube', '2018-01-01'),
  figure('Facebook', '2018-07-01', { itemsReported: null, verified: false }),
  figure('Facebook', '2018-01-01'),
]

describe('the published half-years', () => {
  it('stand in the order of the half-years, then of the names', () => {
    expect(halfYearRows(figures).map((row) => `${row.halfYear} ${row.platform}`)).toEqual([
      'H1 2018 Facebook',
      'H1 2018 YouTube',
      'H2 2018 Facebook',
    ])
  })

  it('keep what was not published apart from zero', () => {
    const row = halfYearRows(figures)[2]
    expect(row).toMatchObject({ itemsReported: null, itemsRemoved: 40, isUnverified: true })
    const table = halfYearTable(figures, (ids) => ids.join())
    expect(table.rows[2]).toMatchObject({ reported: null, source: 'report (unverified)' })
  })

  it('say in the title that they rank nobody', () => {
    expect(halfYearFinding(figures)).toBe(
      'Two platforms published three half-years, which cannot be ranked against one another',
    )
  })
})
