/** The model over the demo: its late shares are the risk chart's, and its company is the invented one. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import { closedForm } from '#domain/lossModel/closedForm.ts'
import { defaultAssumptions } from '#domain/lossModel/defaultAssumptions.ts'
import { lossModelOf } from '#domain/lossModel/lossModelOf.ts'
import { lossModelPlan, onTimeReadings } from '#domain/lossModel/onTimeReading.ts'
import { undertakingCompany } from '#domain/lossModel/undertakingCompany.ts'
import { simulateLosses } from '#domain/losses/simulateLosses.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import { overviewPlan } from '#features/overview/overviewQuestions.ts'
import { riskRows } from '#features/overview/riskRows.ts'
import { demoServer } from '#mocks/node.ts'
import { companies } from '#record/companies.ts'
import { exchangeRates } from '#record/exchangeRates.ts'
import { instruments } from '#record/law.ts'
import { httpSource } from '#sources/http.ts'

vi.setConfig({ testTimeout: 60_000 }) // half a million cases are made first, on whatever machine

beforeAll(() => demoServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => demoServer.close())

const source = httpSource({ baseUrl: 'http://localhost', scenario: 'steady@1', seed: 7 })

function asked(day: string, countries: readonly Country[]) {
  const window = caseWindow(isoDate(day), {})
  const against = readAgainst({ form: 'law' }, instruments, countries, window)
  const input = { scope: { countries, platform: 'Platform A' }, window, against }
  return { input, model: lossModelPlan({ ...input, instruments }) }
}

async function modelOn(day: string) {
  const { model } = asked(day, Country.options)
  const onTime = onTimeReadings(model, await source.tally(model.questions))
  const { undertaking } = await source.describe()
  if (!undertaking) throw new Error('The demo names no undertaking')
  const company = undertakingCompany(undertaking, 'demo')
  return lossModelOf({
    instruments,
    facts: { date: isoDate(day), company, exchangeRates, currency: 'EUR' },
    countries: Country.options,
    onTime,
    assumptions: defaultAssumptions,
  })
}

describe('late shares', () => {
  it.each([
    ['2025-06-01', 'DE', 'eu-terreg.1h'],
    ['2025-06-01', 'FR', 'eu-terreg.1h'],
  ] as const)('on %s in %s under %s are the risk chart’s', async (day, country, dutyId) => {
    const { input, model } = asked(day, [country])
    const readings = onTimeReadings(model, await source.tally(model.questions))
    const reading = readings.find(({ duty }) => duty.id === dutyId)
    const plan = overviewPlan(input)
    const rows = riskRows(plan, await source.tally(plan.questions), instruments, [country])
    const row = rows.find(({ id }) => id === `${dutyId} ${country}`)
    expect(row?.share).not.toBeNull()
    expect(reading?.cases).toBe(row?.cases)
    expect(1 - (reading?.lateShare ?? Number.NaN)).toBeCloseTo(row?.share ?? Number.NaN, 12)
  })
})

describe('the model', () => {
  it('has in June 2019 NetzDG and the French offence, in June 2025 DSA, TERREG and OSA', async () => {
    const [then, later] = [await modelOn('2019-06-26'), await modelOn('2025-06-01')]
    expect(then.exposures.map(({ id }) => id)).toEqual([
      'de-netzdg.procedure-fine',
      'fr-lcen-6-1.offence-2015',
    ])
    expect(later.exposures.map(({ id }) => id)).toEqual([
      'uk-osa.fine',
      'eu-terreg.fine',
      'eu-dsa.fine',
    ])
    for (const { cap } of [...then.exposures, ...later.exposures]) expect(cap.world).toBe('demo')
  })

  it('simulated comes to its closed form, and no action above the largest wall', async () => {
    const { exposures, sharedActionsPerYear } = await modelOn('2025-06-01')
    const years = 100_000
    const { mean, standardDeviation } = closedForm(exposures, sharedActionsPerYear)
    const { total } = simulateLosses(exposures, { years, seed: 1, sharedActionsPerYear })
    expect(Math.abs(total.mean - mean)).toBeLessThan((4 * standardDeviation) / Math.sqrt(years))
    const walls = exposures.map(({ cap }) => cap.amount)
    expect(total.largestAction).toBeLessThanOrEqual(Math.max(...walls))
  })

  it('carries no real company’s name', async () => {
    const words = JSON.stringify(
      (await modelOn('2025-06-01')).exposures.map(({ cap, maximum }) => [cap, maximum]),
    )
    for (const { names } of companies) {
      for (const { name } of names) expect(words).not.toContain(name)
    }
  })
})
