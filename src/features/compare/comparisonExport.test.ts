import { expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { csvText } from '#charts/csv.ts'
import { comparisonOn } from '#domain/comparison.ts'
import { instruments } from '#record/law.ts'
import { comparisonMarkdown, comparisonTable } from './comparisonExport.ts'

const comparison = comparisonOn(instruments, ['DE', 'FR', 'GB'], isoDate('2019-06-26'), {
  about: 'leading',
  texts: {},
})

it('is a line a cell in CSV, none without a value or a state', () => {
  const table = comparisonTable(comparison, comparison.rows)
  expect(table.rows).toHaveLength(39)
  for (const row of table.rows) {
    expect(row['value']).not.toBe('')
    expect(row['state']).toMatch(/^[a-z ]+$/)
    if (row['state'] !== 'not researched') expect(row['sources']).not.toBeNull()
  }
  const text = csvText({ title: 'x', subline: 'y', kind: 'record' }, table)
  expect(text.split('\r\n').filter((line) => line.startsWith('Deadline,'))).toHaveLength(3)
})

it('is one table with numbered sources in Markdown, whose every row has as many cells as its head', () => {
  const text = comparisonMarkdown(comparison, comparison.rows, {
    finding: 'Only Germany | had a *deadline*',
    link: 'https://dueline.test/compare?in=DE,FR,GB',
  })
  expect(text).toMatch(/^# Only Germany \\\| had a \\\*deadline\\\*\n/)
  const rows = text.split('\n').filter((line) => line.startsWith('| '))
  expect(rows).toHaveLength(15)
  for (const row of rows) expect(row.replaceAll('\\|', '').match(/\|/g)).toHaveLength(5)
  const numbers = text.split('\n').filter((line) => /^\d+\. /.test(line))
  const used = [...text.matchAll(/ \(([\d, ]+)\)(?= \|)/g)].flatMap(([, list]) =>
    (list ?? '').split(', ').map(Number),
  )
  expect(Math.max(...used)).toBe(numbers.length)
  expect(text).toContain('[This comparison in Dueline](https://dueline.test/compare?in=DE,FR,GB)')
})

it('holds only the rows that are shown', () => {
  const rows = comparison.rows.slice(0, 2)
  expect(comparisonTable(comparison, rows).rows).toHaveLength(6)
})
