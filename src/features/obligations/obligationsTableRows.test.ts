import { expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { obligationsRows } from './obligationsRows.ts'
import { obligationsTable } from './obligationsTableRows.ts'
import { sampleInstrument } from './sampleInstrument.ts'

const tableOn = (date: string) =>
  obligationsTable(obligationsRows([sampleInstrument], isoDate(date)))

it('has a cell for every column in every line', () => {
  const { columns, rows } = tableOn('2019-06-26')
  for (const row of rows) expect(Object.keys(row)).toEqual(columns.map(({ key }) => key))
})

it('carries the citation and its address beside the facts', () => {
  expect(tableOn('2020-06-18').rows[0]).toMatchObject({
    status: 'struck down',
    since: '2020-06-18',
    sources: 'Bill no. 1, Assembly; Decision 1, Court',
    addresses: 'https://example.org/bill',
  })
})

it('names what is unverified, and leaves the cell empty where nothing is', () => {
  const [first, , promise] = tableOn('2019-06-26').rows
  expect(first?.['unverified']).toBeNull()
  expect(promise?.['unverified']).toBe('duty: The wording is unverified.')
})
