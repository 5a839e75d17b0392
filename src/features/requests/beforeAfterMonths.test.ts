import { describe, expect, it } from 'vitest'
import { hours, isoDate } from '#contract/units.ts'
import { utcMidnight, zoneOf } from '#domain/jurisdictions.ts'
import { firstMonthAfter, maturedOn, studyMonths } from './beforeAfterMonths.ts'

const asOf = (day: string) => utcMidnight(isoDate(day))
const june2019 = { on: isoDate('2019-06-26'), within: hours(720), zone: zoneOf('FR') }

describe('the months before and after a day', () => {
  it('are five years on either side, and the month of the change between them', () => {
    const months = studyMonths(june2019, asOf('2026-06-26'))
    const starts = (side: string) =>
      months.filter((month) => month.side === side).map(({ start }) => start)
    expect(months).toHaveLength(121)
    expect([starts('before')[0], starts('before').at(-1)]).toEqual(['2014-06-01', '2019-05-01'])
    expect(starts('of the change')).toEqual(['2019-06-01'])
    expect([starts('after')[0], starts('after').at(-1)]).toEqual(['2019-07-01', '2024-06-01'])
  })

  it('begin and end at midnight in the country', () => {
    const [first] = studyMonths(june2019, asOf('2026-06-26'))
    expect(first?.from).toBe(Date.parse('2014-05-31T22:00Z') / 1000)
    expect(first?.to).toBe(Date.parse('2014-06-30T22:00Z') / 1000)
  })

  it('end with the last whose last request is 30 d old', () => {
    const last = (day: string) => studyMonths(june2019, asOf(day)).at(-1)?.start
    expect(last('2021-06-26')).toBe('2021-04-01')
    // May ends on 31 May at 22:00 UTC; 30 d later it is 30 June, 22:00.
    expect(last('2021-06-30')).toBe('2021-04-01')
    expect(last('2021-07-01')).toBe('2021-05-01')
  })

  it('have none before the month of the change where it is still ahead', () => {
    expect(studyMonths(june2019, asOf('2014-01-01'))).toEqual([])
    expect(studyMonths(june2019, asOf('2019-06-26')).at(-1)).toMatchObject({
      start: '2019-04-01',
      side: 'before',
    })
  })

  it('have no month of the change where it comes with the first of a month', () => {
    const months = studyMonths({ ...june2019, on: isoDate('2018-01-01') }, asOf('2026-01-01'))
    expect(months).toHaveLength(120)
    expect(months.map(({ side }) => side).lastIndexOf('before')).toBe(59)
    expect(months[60]).toMatchObject({ start: '2018-01-01', side: 'after' })
    expect(firstMonthAfter(isoDate('2018-01-01'))).toBe('2018-01-01')
    expect(firstMonthAfter(isoDate('2018-12-02'))).toBe('2019-01-01')
  })

  it('have matured on the first as-of after the last hour that is waited for', () => {
    expect(maturedOn(june2019, 1)).toBe('2019-08-31')
    expect(maturedOn(june2019, 12)).toBe('2020-07-31')
    // London’s midnight is UTC’s in winter: December ends with the as-of itself.
    const inLondon = { on: isoDate('2019-11-05'), within: hours(0), zone: zoneOf('GB') }
    expect(maturedOn(inLondon, 1)).toBe('2020-01-01')
    expect(studyMonths(inLondon, asOf('2020-01-01')).at(-1)?.start).toBe('2019-12-01')
    expect(studyMonths(inLondon, asOf('2019-12-31')).at(-1)?.start).toBe('2019-11-01')
  })
})
