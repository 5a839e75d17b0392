import { describe, expect, it } from 'vitest'
import { closedForm } from '#domain/lossModel/closedForm.ts'
import { lossModelOf } from '#domain/lossModel/lossModelOf.ts'
import { whatMovesIt } from '#domain/lossModel/whatMovesIt.ts'
import { lossModelInput } from '#test/fixtures/lossModelInput.ts'
import { settingWords, tornadoRows, tornadoTable } from './whatMovesRows.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const input = lossModelInput({
  late: { 'de-netzdg.24h': [900, 9000], 'fr-avia.24h': [900, 9000] },
})
const model = lossModelOf(input)
const { mean, movers } = whatMovesIt(input)
const rows = tornadoRows(movers, model, input.instruments)

describe('what moves the mean', () => {
  it('comes as the domain orders it, the widest first, around the mean as it is', () => {
    expect(rows.map(({ id }) => id)).toEqual(movers.map(({ id }) => id))
    expect(mean).toBe(closedForm(model.exposures).mean)
    const widths = rows.map(({ low, high }) => Math.abs(high.amount - low.amount))
    expect(widths).toEqual(widths.toSorted((one, other) => other - one))
    const [widest] = rows
    expect(Math.min(widest?.low.amount ?? 0, widest?.high.amount ?? 0)).toBeLessThan(mean)
    expect(Math.max(widest?.low.amount ?? 0, widest?.high.amount ?? 0)).toBeGreaterThan(mean)
  })

  it('names a bill by what it is called in a sentence, with its chance at both ends', () => {
    const bill = rows.find(({ id }) => id.startsWith('chance'))
    expect(bill?.name).toBe('Chance that the Avia bill is adopted')
    expect(plain(`${bill?.low.value} … ${bill?.high.value}`)).toBe('0 % … 100 %')
  })

  it('says each end with its value and the mean there', () => {
    const tolerated = rows.find(({ id }) => id === 'toleratedLateShare')
    expect(plain(tolerated?.low.words ?? '')).toMatch(
      /^Late share that is tolerated, 2\.5 %: EUR [\d.]+ m a year on average$/,
    )
  })

  it('is in the table with whole amounts at both ends', () => {
    const table = tornadoTable(rows, 'EUR')
    expect(table.rows).toHaveLength(rows.length)
    for (const { lowMean, highMean } of table.rows) {
      expect(Number.isInteger(lowMean)).toBe(true)
      expect(Number.isInteger(highMean)).toBe(true)
    }
  })
})

it('Settings are as short as the end of a bar: shares, numbers, multiples, presets, ends', () => {
  const said = [
    { unit: 'share', value: 0.025 } as const,
    { unit: 'actions a year', value: 0.1 } as const,
    { unit: 'factor', value: 2 } as const,
    { unit: 'end', value: 'severe' } as const,
    { unit: 'end', value: 'lower' } as const,
  ].map((setting) => plain(settingWords(setting)))
  expect(said).toEqual(['2.5 %', '0.1', '× 2', 'severe', 'low end'])
})
