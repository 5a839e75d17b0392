import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import { movedMaximum } from '#domain/moved/movedMaximum.ts'
import { moveCauses } from '#domain/moved/movedSteps.ts'
import { companies } from '#record/companies.ts'
import { exchangeRates, exchangeRateSources } from '#record/exchangeRates.ts'
import { instruments } from '#record/law.ts'
import type { CompanyMoney } from '#queries/useCompanyMoney.ts'
import { movedFrom, movedTo } from './movedBars.ts'
import { MovedMaximumCard } from './MovedMaximumCard.tsx'
import { maximumBarExplanation } from './movedMaximumExplanation.ts'

const moneyOf = (id: string): CompanyMoney => ({
  company: companies.find((company) => company.id === id)!,
  companyName: id,
  exchangeRates: [...exchangeRates],
  rateSources: exchangeRateSources,
  currency: 'EUR',
})

const draw = (from: string, to: string, company = 'facebook', countries = Country.options) =>
  render(
    <MovedMaximumCard
      instruments={instruments}
      money={moneyOf(company)}
      countries={countries}
      groups="largest"
      from={isoDate(from)}
      to={isoDate(to)}
      className=""
    />,
  )

const title = () => screen.getByRole('heading', { level: 2 }).textContent.replaceAll('\u00a0', ' ')
const table = async () => {
  await userEvent.click(screen.getByRole('radio', { name: 'Table' }))
  return screen.getAllByRole('row').map((row) => row.textContent.replaceAll('\u00a0', ' '))
}

it('finds that nothing moved in the year before June 2019, and says so to the cent', async () => {
  draw('2018-06-26', '2019-06-26')
  expect(title()).toBe(
    'The most that the law in force allows of facebook did not move between 26 June 2018 and 26 June 2019',
  )
  const rows = await table()
  expect(rows[1]).toContain('55,375,000.00')
  expect(rows.at(-1)).toMatch(/^All steps together0\.00/)
})

it('explains what is to come apart from what is in force', async () => {
  draw('2019-06-26', '2020-07-01', 'facebook', ['FR'])
  expect(title()).toContain('the law in force allows of facebook rose by EUR')
  await userEvent.click(screen.getByRole('radio', { name: 'If adopted' }))
  expect(title()).toContain('The most that texts to come would allow of facebook fell by EUR')
  expect(screen.getByText(/does not have the text’s amount/)).toBeInTheDocument()
})

it('has no number from where a revenue was never published on', async () => {
  draw('2022-06-10', '2023-06-01', 'twitter', ['DE'])
  expect(title()).toMatch(/^How far .* is not known$/)
  expect(screen.getByText(/Unknown: .*never published/)).toBeInTheDocument()
  const rows = await table()
  expect(rows.find((row) => row.startsWith('Revenue year'))).toMatch(/^Revenue year––unknown/)
  expect(rows.at(-1)).toContain('unknown, as one of them is')
})

it('is empty where no text sets an amount on either day, which is no maximum of 0', () => {
  draw('2018-06-26', '2018-12-31', 'facebook', ['GB'])
  expect(title()).toMatch(/^No law in force on .* sets an amount for facebook$/)
  expect(screen.getByText(/This is not a maximum of 0/)).toBeInTheDocument()
})

describe('behind each bar', () => {
  const [from, to] = [isoDate('2023-08-24'), isoDate('2025-06-01')]
  const money = moneyOf('facebook')
  const result = movedMaximum({
    instruments,
    facts: { ...money, date: to },
    from,
    to,
    countries: Country.options,
    onlyLargestOfGroup: true,
    column: 'in force',
  })
  const of = (id: string) =>
    maximumBarExplanation(id, { result, money, instruments, column: 'in force', from, to })
  const linesOf = (id: string) => (of(id).formula ?? []).join('\n').replaceAll('\u00a0', ' ')

  it('stand the texts that began and ended, with their days', () => {
    expect(linesOf('law')).toContain(
      'DSA, Fine for failing a duty of the act: not counted → EUR 6,641.9 m',
    )
    expect(linesOf('law')).toMatch(/25 August 2023, DSA: /)
    expect(of('law').sources.length).toBeGreaterThan(3)
  })

  it('stand both base years, and both rates', () => {
    expect(linesOf('revenue year')).toContain('FY2022, USD 116,609 m, published on 1 February 2023')
    expect(linesOf('revenue year')).toContain('FY2024, USD 164,501 m')
    expect(linesOf('exchange rate')).toContain('USD 1.0534 for one EUR, average of 2022')
    expect(linesOf('exchange rate')).toContain('USD 1.0820 for one EUR, average of 2024')
    for (const cause of ['revenue year', 'exchange rate']) {
      expect(of(cause).sources.length).toBeGreaterThan(0)
    }
  })

  it('stands what counted on each day, and that cases play no part', () => {
    expect(linesOf(movedFrom)).toContain('EUR 4,427.9 m')
    expect(linesOf(movedTo)).toContain('at least')
    expect(of('speed').definition).toContain('does not depend on how fast')
    for (const cause of moveCauses) expect(of(cause).title).not.toBe('')
  })
})
