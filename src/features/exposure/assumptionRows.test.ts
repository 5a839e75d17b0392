import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultAssumptions } from '#domain/lossModel/defaultAssumptions.ts'
import {
  assumptionRows,
  billsReason,
  fieldText,
  type NumberRow,
  numberValueWords,
  readField,
} from './assumptionRows.ts'

const rowOf = (name: NumberRow['name']): NumberRow => {
  const row = assumptionRows.find((each) => each.name === name)
  if (row?.form !== 'number') throw new Error(`${name} is no number`)
  return row
}

describe('the rows of assumptions', () => {
  it('are every assumption with its reason; only bills have rows of their own', () => {
    expect(assumptionRows.map(({ name }) => name as string).toSorted()).toEqual(
      Object.keys(defaultAssumptions)
        .filter((name) => name !== 'bills')
        .toSorted(),
    )
    for (const { reason } of assumptionRows) expect(reason).not.toBe('')
    expect(billsReason).not.toBe('')
  })

  it('give reasons that hold on every day: no amount of a fine, which may be public only later', () => {
    const said = [...assumptionRows.map(({ reason }) => reason), billsReason]
    for (const reason of said) expect(reason).not.toMatch(/\b(?:EUR|USD|GBP)\b|NetzDG|Facebook/)
  })

  it('hold every default within the limits of its field', () => {
    for (const row of assumptionRows) {
      if (row.form !== 'number') continue
      const text = fieldText(defaultAssumptions[row.name], row.scale)
      expect(readField(text, row)).toEqual({ value: defaultAssumptions[row.name] })
    }
  })

  it('show shares in per cent and read them back', () => {
    const row = rowOf('toleratedLateShare')
    expect(fieldText(0.07, row.scale)).toBe('7')
    expect(readField('7', row)).toEqual({ value: 0.07 })
    expect(numberValueWords(0.05, row)).toBe('5 % of cases')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (thousandths) => {
        const value = thousandths / 1000
        expect(readField(fieldText(value, row.scale), row)).toEqual({ value })
      }),
    )
  })

  it('say what is wrong with a text, and what would do', () => {
    const row = rowOf('toleratedLateShare')
    expect(readField('', row)).toEqual({
      problem: 'Not a number: enter one from 0.1 to 100 % of cases.',
    })
    expect(readField('120', row)).toEqual({ problem: 'Outside 0.1 to 100 % of cases.' })
  })
})
