import { expect, it } from 'vitest'
import { periodicRows } from './periodicRows.ts'
import { plain, workedOn } from './sampleLedger.ts'

const rowsOn = (company: string, day: string) => {
  const { ledger, facts } = workedOn(company, day, { currency: 'USD' })
  return periodicRows(ledger.lines, facts.date)
}

it('work one day of the DSA’s: 5 % of the year’s turnover ÷ 365', () => {
  const dsa = rowsOn('facebook', '2024-06-01').find(({ id }) => id === 'eu-dsa.fine')
  expect(plain(dsa?.perDay ?? '')).toBe('USD 18.5 m')
  expect(dsa?.limit).toBe('the text sets no limit to the days')
  expect(dsa?.steps.length).toBeGreaterThan(2)
})

it('say which limit holds where the text names no amount for a day', () => {
  const osa = rowsOn('facebook', '2025-06-01').find(({ id }) => id === 'uk-osa.fine')
  expect(osa?.perDay).toBeNull()
  expect(osa?.reason).toMatch(/names no amount for a day$/)
  expect(osa?.limit).toBe('fine and days together stay under the penalty’s maximum')
})

it('are unknown with the revenue, and none before any text has one', () => {
  const dsa = rowsOn('twitter', '2025-12-10').find(({ id }) => id === 'eu-dsa.fine')
  expect(dsa).toMatchObject({ perDay: null })
  expect(rowsOn('facebook', '2019-06-26')).toEqual([])
})
