import { afterAll, describe, expect, it } from 'vitest'
import { holmAdjusted } from '#domain/holmAdjusted.ts'
import { normalQuantile } from '#domain/normal.ts'
import { shareDifference, shareDifferencePValue } from '#domain/shareDifference.ts'
import { aalenJohansen, kaplanMeier, survivalQuantile } from '#domain/survival.ts'
import { agreementWithR } from './agreement.ts'
import { readFixtures } from './fixtures.ts'

const fixtures = readFixtures()
const { disagreement, largest } = agreementWithR()
const named = <Key extends string>(columns: Record<Key, unknown>) => Object.keys(columns) as Key[]

afterAll(() => {
  const title = `Largest differences from ${fixtures.madeBy}, over ${fixtures.sets.length} data sets`
  process.stdout.write(`${[title, ...largest()].join('\n')}\n`)
})

it('there are data sets of every sort, at least twenty', () => {
  expect(fixtures.sets.length).toBeGreaterThanOrEqual(20)
  const cases = fixtures.sets.map(({ decidedByOutcome, censored }) =>
    [censored, ...Object.values(decidedByOutcome)].flat().reduce((sum, count) => sum + count, 0),
  )
  expect(Math.max(...cases)).toBe(100_000)
})

describe.each(fixtures.sets)('$name', (set) => {
  const { edgesHours, decidedByOutcome, censored, confidence } = set
  const decided = edgesHours.map((_, edge) =>
    Object.values(decidedByOutcome).reduce((sum, column) => sum + (column[edge] ?? 0), 0),
  )
  const survival = kaplanMeier({ edgesHours, decided, censored }, { confidence })
  const incidences = aalenJohansen({ edgesHours, decidedByOutcome, censored }, { confidence })

  it('has R’s Kaplan-Meier estimate, standard error and limits at every edge', () => {
    const disagreements = named(set.kaplanMeier).flatMap((column) =>
      set.kaplanMeier[column].flatMap((inR, edge) =>
        disagreement(`Kaplan-Meier ${column}`, `edge ${edge}`, survival[edge]?.[column], inR),
      ),
    )
    expect(disagreements).toEqual([])
    expect(survival).toHaveLength(set.kaplanMeier.survival.length)
  })

  it('has R’s Aalen-Johansen incidences, standard errors and limits at every edge', () => {
    const disagreements = Object.entries(set.aalenJohansen).flatMap(([outcome, ofR]) =>
      named(ofR).flatMap((column) =>
        ofR[column].flatMap((inR, edge) => {
          const found = incidences[outcome]?.[edge]?.[column]
          return disagreement(`Aalen-Johansen ${column}`, `${outcome}, edge ${edge}`, found, inR)
        }),
      ),
    )
    expect(disagreements).toEqual([])
    expect(Object.keys(incidences)).toEqual(Object.keys(set.aalenJohansen))
  })

  it('has R’s median and quartiles with their limits', () => {
    const disagreements = set.quantiles.probability.flatMap((probability, at) => {
      const found = survivalQuantile(survival, probability)
      return (['hours', 'lower', 'upper'] as const).flatMap((column) =>
        disagreement(
          `Quantile ${column}`,
          `at ${probability}`,
          found[column],
          set.quantiles[column][at],
        ),
      )
    })
    expect(disagreements).toEqual([])
  })
})

it('differences of two shares, their limits and p-values are R’s', () => {
  const disagreements = fixtures.shareDifferences.flatMap((row) => {
    const [a = 0, n = 0, b = 0, m = 0, difference, lower, upper, pValue] = row
    const one = { satisfied: a, n }
    const other = { satisfied: b, n: m }
    const where = `${a} of ${n} against ${b} of ${m}`
    const found = shareDifference(one, other)
    return [
      ...disagreement('Difference of shares', where, found?.difference, difference),
      ...disagreement('Difference lower', where, found?.lower, lower),
      ...disagreement('Difference upper', where, found?.upper, upper),
      ...disagreement('Difference p-value', where, shareDifferencePValue(one, other), pValue),
    ]
  })
  expect(disagreements).toEqual([])
})

it('Holm’s adjustment is R’s', () => {
  const { pValues, adjusted } = fixtures.holm
  const disagreements = holmAdjusted(pValues).flatMap((value, at) =>
    disagreement('Holm', `p-value ${at}`, value, adjusted[at]),
  )
  expect(disagreements).toEqual([])
})

it('quantiles of the normal distribution are R’s to 15 digits', () => {
  for (const [probability, inR] of fixtures.normalQuantiles) {
    const difference = Math.abs(normalQuantile(probability) - inR)
    expect(difference).toBeLessThanOrEqual(4e-15 * Math.max(1, Math.abs(inR)))
  }
})
