import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Case } from '#contract/case.ts'
import { isoDate } from '#contract/units.ts'
import { defaultAssumptions } from '#domain/lossModel/defaultAssumptions.ts'
import { ownUndertaking, undertakingCompany } from '#domain/lossModel/undertakingCompany.ts'
import { movedCasesPlan, movedReadings } from '#domain/moved/movedCases.ts'
import { movedMean } from '#domain/moved/movedMean.ts'
import { moveCauses } from '#domain/moved/movedSteps.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { companies } from '#record/companies.ts'
import { exchangeRates } from '#record/exchangeRates.ts'
import { instruments } from '#record/law.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import { movedFrom, movedTo } from './movedBars.ts'
import { MovedMeanCard } from './MovedMeanCard.tsx'
import { meanBarExplanation, type MeanMovedFacts } from './movedMeanExplanation.ts'
import type { MovedMeanView } from './useMovedMean.ts'

const [from, to] = [isoDate('2019-06-26'), isoDate('2020-12-31')]
const windows = { earlier: caseWindow(from, {}), later: caseWindow(to, {}) }

/** Over the record's German law: `late` of 100 decided after 40 h, the others after 20. */
const hundred = (late: number, receivedAt: string) => [
  ...notices(100 - late, 'DE', receivedAt, 20, { category: 'insult' }),
  ...notices(late, 'DE', receivedAt, 40, { category: 'insult' }),
]

function factsOf(cases: readonly Case[]): MeanMovedFacts {
  const plan = movedCasesPlan({
    instruments,
    scope: { countries: ['DE'], platform: null },
    yardstick: { form: 'law' },
    ...windows,
  })
  const readings = movedReadings(plan, windows, answersOver(cases, plan.questions))
  const undertaking = ownUndertaking(
    { currency: 'EUR', amount: 640e6 },
    { name: 'Nobody Ltd (invented)', seat: 'IE' },
  )
  const company = undertakingCompany(undertaking, 'demo')
  const result = movedMean({
    instruments,
    facts: { date: to, company, exchangeRates, currency: 'EUR' },
    from,
    to,
    countries: ['DE'],
    assumptionsOn: () => defaultAssumptions,
    readings,
  })
  return { result, readings, undertaking, company, world: 'demo', from, to, whatIf: 'Today' }
}

const viewOf = (facts: MeanMovedFacts | null): MovedMeanView => ({
  facts,
  undertaking: 'Nobody Ltd (invented)',
  world: 'demo',
  source: 'Demo steady@1+7',
  state: facts ? undefined : { form: 'loading', words: 'Counting cases…' },
})

const slower = factsOf([...hundred(10, '2019-05-10T12:00Z'), ...hundred(20, '2020-11-10T12:00Z')])
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const title = () => plain(screen.getByRole('heading', { level: 2 }).textContent)

it('finds how far the mean rose, and that speed alone did it', () => {
  render(<MovedMeanCard view={viewOf(slower)} className="" />)
  // NetzDG's EUR 50 m × a quarter × 10 points late; its 7 d have none late, its EUR 5 m no cases
  expect(title()).toBe(
    'The modelled mean loss of Nobody Ltd (invented) rose by EUR 1.250 m between 26 June 2019 and 31 December 2020, all of it by speed',
  )
})

it('has each step in the table, to the cent', async () => {
  render(<MovedMeanCard view={viewOf(slower)} className="" />)
  await userEvent.click(screen.getByRole('radio', { name: 'Table' }))
  const rows = screen.getAllByRole('row').map((row) => plain(row.textContent))
  expect(rows.find((row) => row.startsWith('Speed'))).toContain('1,250,000.00')
  expect(rows.at(-1)).toContain('1,250,000.00')
})

it('says demo, and names no company of the record in any of its words', () => {
  const { container } = render(<MovedMeanCard view={viewOf(slower)} className="" />)
  expect(container.querySelector('[data-kind="demo"]')).not.toBeNull()
  const said = [
    container.textContent,
    ...[movedFrom, ...moveCauses, movedTo].map((id) =>
      JSON.stringify(meanBarExplanation(id, { ...slower })),
    ),
  ].join('\n')
  for (const { names } of companies) {
    for (const { name } of names) expect(said).not.toContain(name)
  }
})

it('waits in its frame while cases are counted', () => {
  render(<MovedMeanCard view={viewOf(null)} className="" />)
  expect(title()).toBe('Why the modelled mean loss of Nobody Ltd (invented) moved')
  expect(screen.getByText('Counting cases…')).toBeInTheDocument()
})

it('is too early where neither day has the cases', () => {
  const few = factsOf(hundred(1, '2019-05-10T12:00Z').slice(0, 20))
  render(<MovedMeanCard view={viewOf(few)} className="" />)
  expect(screen.getByText('Too few cases on either day')).toBeInTheDocument()
})

describe('behind each bar', () => {
  const linesOf = (id: string) => plain((meanBarExplanation(id, slower).formula ?? []).join('\n'))

  it('stand the late shares before and after', () => {
    expect(linesOf('case mix')).toContain('late 10.0 % → 10.0 % of 100 cases')
    expect(linesOf('speed')).toContain('late 10.0 % → 20.0 % of 100 cases')
    expect(linesOf('speed')).toContain('EUR 1.25 m → EUR 2.5 m a year')
  })

  it('stand the base years, and that all of it is invented', () => {
    expect(linesOf('revenue year')).toContain('FY2018, EUR 640 m')
    expect(meanBarExplanation('law', slower).notes?.join(' ')).toContain('invented')
  })
})
