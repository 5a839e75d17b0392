import { expect, it } from 'vitest'
import { companies } from '#record/companies.ts'
import { instruments } from '#record/law.ts'
import { isoDate } from '#contract/units.ts'
import { companyNameOn } from '#domain/companyNameOn.ts'
import { companyIds, defaultSearch } from '#url/search.ts'
import { besideDuty, yardstickChoices, yardstickDuty } from './yardstickChoices.ts'

it('the address knows exactly the companies of the record', () => {
  expect(companies.map(({ id }) => id).toSorted()).toEqual([...companyIds].toSorted())
})

it('a company has the name of the day', () => {
  const facebook = companies.find(({ id }) => id === 'facebook')
  expect(facebook && companyNameOn(facebook, isoDate('2019-06-26'))).toBe('Facebook')
  expect(facebook && companyNameOn(facebook, isoDate('2024-05-13'))).toMatch(/^Meta/)
})

it('the clocks to read against stand as they stood on the day', () => {
  const choices = yardstickChoices(instruments, defaultSearch.asOf)
  const of = (dutyId: string) => choices.find((choice) => choice.dutyId === dutyId)
  expect(of('de-netzdg.24h')).toMatchObject({ status: 'in force', isLaw: true })
  expect(of('fr-avia.24h')).toMatchObject({ status: 'proposed', isLaw: false })
  expect(of('eu-dsa.notices')).toBeUndefined()
  expect(yardstickChoices(instruments, isoDate('2017-01-01')).some(({ isLaw }) => isLaw)).toBe(
    false,
  )
})

it('a duty that an address names stands by its own title and status, with a clock or without', () => {
  const on = (dutyId: string, day: string) => {
    const duty = yardstickDuty(instruments, dutyId, isoDate(day))
    return duty && [duty.shortTitle, duty.clock, duty.status, besideDuty(duty)]
  }
  const online = 'uk-osa.illegal-content'
  const title = 'OSA illegal content'
  expect(on(online, '2026-11-22')).toEqual([title, null, 'in force', 'has no clock'])
  expect(on(online, '2019-06-26')).toEqual([title, null, 'exploratory', 'has no clock'])
  expect(on(online, '2017-01-01')).toEqual([title, null, null, 'has no clock'])
  expect(on('de-netzdg.info48h', '2019-06-26')?.slice(2)).toEqual(['in force', null])
  expect(on('fr-avia.criminal-fine', '2019-06-26')?.[3]).toBe('governs no cases of a log')
  expect(on('fr-avia.25h', '2019-06-26')).toBeNull()
})
