import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { pictureOf } from '#test/pictureOf.ts'
import { RevenueYearsChart } from './RevenueYearsChart.tsx'

const rows = [
  { financialYear: 2017, amount: 1438.9e6, isBaseYear: false },
  { financialYear: 2018, amount: 1889.9e6, isBaseYear: true },
  { financialYear: 2019, amount: null, isBaseYear: false },
]
const draw = (binds: boolean) =>
  render(
    <RevenueYearsChart rows={rows} binds={binds} unit="EUR m" description="By year" width={480} />,
  ).container

test('A bill’s maxima are dashed outlines, the base year heavier, an unpublished year in words', async () => {
  await expect(pictureOf(draw(false))).toMatchFileSnapshot('__pictures__/revenue-years.svg')
})

test('A law’s maxima are solid', () => {
  const bars = [...draw(true).querySelectorAll('.recharts-bar rect')]
  expect(bars).toHaveLength(2)
  for (const bar of bars) expect(bar.getAttribute('stroke-dasharray')).toBeNull()
})

test('A year without a published figure has no bar of height 0', () => {
  expect(draw(false).textContent).toContain('not published')
  expect(draw(false).textContent).not.toContain('0.0')
})

test('events stand above the bars of their year, and no line crosses a bar', () => {
  const events = [{ on: isoDate('2018-07-02'), label: 'A fine', event: 'fine' as const }]
  const { container } = render(
    <RevenueYearsChart
      rows={rows}
      binds
      events={events}
      unit="EUR m"
      description="By year"
      width={480}
    />,
  )
  expect(container.querySelector('ol')?.textContent).toBe('1A fine, 2\u00a0Jul 2018')
  const tops = [...container.querySelectorAll('.recharts-bar rect')].map((bar) =>
    Number(bar.getAttribute('y')),
  )
  const line = [...container.querySelectorAll('path')].find((path) =>
    path.getAttribute('d')?.includes('V'),
  )
  const foot = Number(line?.getAttribute('d')?.split('V')[1])
  expect(foot).toBeLessThan(Math.min(...tops))
})
