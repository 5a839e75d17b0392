import { expect, it } from 'vitest'
import { companies } from '#record/companies.ts'
import { instruments } from '#record/law.ts'
import { isoDate } from '#contract/units.ts'
import { companyNameOn } from '#domain/companyNameOn.ts'
import { companyIds, defaultSearch } from '#url/search.ts'
import { yardstickChoices } from './yardstickChoices.ts'

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
