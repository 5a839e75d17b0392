import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvFileName, csvText, DEMO_NOTE } from './csv.ts'

const head = { title: 'A title, with a comma', subline: 'By age', kind: 'record' as const }
const cellOf = (cell: string | number | null) =>
  csvText(head, { columns: [{ key: 'a', label: 'A' }], rows: [{ a: cell }] }).split('\r\n')[3]

test('Comment rows come first, then labels, then rows; numbers stay numbers and null is empty', () => {
  const text = csvText(
    { ...head, notes: ['As of 26 June 2019'] },
    {
      columns: [
        { key: 'name', label: 'Instrument' },
        { key: 'amount', label: 'Amount, EUR' },
      ],
      rows: [
        { name: 'NetzDG "24 h"', amount: 50e6 },
        { name: 'UK–French plan', amount: null },
      ],
    },
  )
  expect(text).toBe(
    '"# A title, with a comma"\r\n# By age\r\n# As of 26 June 2019\r\n' +
      'Instrument,"Amount, EUR"\r\n"NetzDG ""24 h""",50000000\r\nUK–French plan,\r\n',
  )
})

test('A demo file says so in its first row and in its name', () => {
  const text = csvText({ ...head, kind: 'demo' }, { columns: [], rows: [] })
  expect(text.split('\r\n')[0]).toBe(`"# ${DEMO_NOTE}"`)
  expect(csvFileName('on-time', 'demo')).toBe('dueline-demo-on-time.csv')
  expect(csvFileName('fines', 'record')).toBe('dueline-fines.csv')
})

test.each(['=1+1', '+1', '-1', '@sum', '\t=1', ' =1', '−5 points', '＝1'])(
  'A text that could be a formula is led by an apostrophe: %j',
  (cell) => {
    expect(cellOf(cell)?.replace(/^"/, '').startsWith("'")).toBe(true)
  },
)

test('A negative number stays a number', () => {
  expect(cellOf(-5)).toBe('-5')
})

test('No text becomes a formula, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), (cell) => {
      const row = csvText(head, { columns: [{ key: 'a', label: 'A' }], rows: [{ a: cell }] })
        .split('\r\nA\r\n')[1]!
        .replace(/\r\n$/, '')
      const read = row.startsWith('"') ? row.slice(1, -1).replaceAll('""', '"') : row
      expect(read).not.toMatch(/^[=+\-@\t\r]/)
      expect([cell, `'${cell}`]).toContain(read)
    }),
  )
})
