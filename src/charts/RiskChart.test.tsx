import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { pictureOf } from '#test/pictureOf.ts'
import { RiskChart } from './RiskChart.tsx'
import type { RiskRow } from './riskRow.ts'

const base = { country: 'DE', status: 'in force', statusWord: 'in force', share: null } as const
const rows: RiskRow[] = [
  {
    ...base,
    id: '1',
    name: 'NetzDG 7 d',
    capForm: 'fixed sum',
    share: 0.97,
    hasClock: true,
    cases: 8000,
  },
  {
    ...base,
    id: '2',
    name: 'NetzDG 24 h',
    capForm: 'fixed sum',
    bounds: { low: 0.88, high: 0.94 },
    hasClock: true,
    cases: 9000,
  },
  {
    id: '3',
    name: 'Avia bill 24 h',
    country: 'FR',
    capForm: 'share of turnover',
    status: 'proposed',
    statusWord: 'proposed',
    share: 0.757,
    hasClock: true,
    cases: 4000,
  },
  {
    id: '4',
    name: 'UK–French plan',
    country: 'GB',
    capForm: 'none set',
    status: 'exploratory',
    statusWord: 'exploratory',
    share: null,
    hasClock: false,
    cases: 0,
  },
]

const draw = (drawn: RiskRow[] = rows, width = 440) =>
  render(<RiskChart rows={drawn} description="Risk" width={width} height={300} />).container

test('One mark for each duty in the column of its cap, bounds as a vertical bar', async () => {
  await expect(pictureOf(draw())).toMatchFileSnapshot('__pictures__/risk.svg')
})

test('A duty without a clock stands in the band under its column, not in the plot', () => {
  const container = draw()
  expect(container.querySelector('svg')).not.toHaveTextContent('UK–French plan')
  expect(container.querySelector('ul')).toHaveTextContent('UK–French plan')
})

test('A class-limited duty says both bounds', () => {
  expect(draw().textContent).toContain('88 to 94')
})

test('A column "Unknown" appears only where a cap is unknown', () => {
  expect(draw().textContent).not.toContain('Unknown')
  expect(draw([{ ...rows[0]!, capForm: 'unknown' }]).textContent).toContain('Unknown')
})

test('A duty with a clock and too few cases is named, not drawn', () => {
  const { textContent } = draw([{ ...rows[0]!, share: null }])
  expect(textContent).toContain('Not drawn, too few cases: NetzDG 7 d')
})

test('Bounds that round to one figure are said once', () => {
  const row: RiskRow = { ...rows[1]!, bounds: { low: 0.949, high: 0.951 } }
  expect(draw([row]).textContent).toContain('95\u00a0%')
  expect(draw([row]).textContent).not.toContain(' to ')
})

test('Where names do not fit, marks are numbered and the key says the rest', () => {
  const items = [...draw(rows, 250).querySelectorAll('ol li')].map((item) => item.textContent)
  expect(items).toEqual([
    '1NetzDG 7 d, 97\u00a0%, in force',
    '2NetzDG 24 h, 88 to 94\u00a0%, in force',
    '3Avia bill 24 h, 76\u00a0%, proposed',
  ])
})
