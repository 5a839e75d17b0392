import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { pictureOf } from '#test/pictureOf.ts'
import type { ChartEvent } from './chartEvent.ts'
import { VolumeChart } from './VolumeChart.tsx'
import type { VolumeChartProps, VolumeRow } from './volumeRow.ts'

const row = (start: string, end: string, treaty: number, judges: number): VolumeRow => ({
  start: isoDate(start),
  end: isoDate(end),
  isWhole: end.endsWith('-01'),
  total: treaty + judges,
  counts: { treaty, ...(judges > 0 ? { judges } : {}) },
})
const rows = [
  row('2018-12-01', '2019-01-01', 40, 0),
  row('2019-01-01', '2019-02-01', 44, 0),
  row('2019-02-01', '2019-03-01', 30, 18),
  row('2019-03-01', '2019-03-10', 8, 6),
]
const groups = [
  { id: 'treaty', name: 'treaty (MLAT)', look: 0 },
  { id: 'judges', name: 'direct to judges', look: 1 },
]
const events: ChartEvent[] = [
  { on: isoDate('2019-02-10'), label: 'Answered to judges', status: 'announced' },
  { on: isoDate('2017-01-01'), label: 'Before the first month', status: 'in force' },
]
const draw = (given: Partial<VolumeChartProps> = {}) =>
  render(
    <VolumeChart
      {...{ rows, groups, events }}
      noun="requests"
      description="By month"
      width={560}
      {...given}
    />,
  ).container

const partsOf = (container: Element) => {
  const parts = [...container.querySelectorAll('.recharts-bar rect')]
  expect(parts.length).toBeGreaterThan(0)
  return parts
}

test('A bar a month, the groups upon one another, the month that is not over paler', async () => {
  const container = draw()
  const parts = partsOf(container)
  expect(parts).toHaveLength(4 + 2)
  expect(parts.filter((part) => part.getAttribute('opacity') === '0.45')).toHaveLength(2)
  const [, , february] = parts
  const judges = parts[4]
  const topOf = (part?: Element) => Number(part?.getAttribute('y'))
  expect(topOf(judges) + Number(judges?.getAttribute('height'))).toBeCloseTo(topOf(february), 0)
  await expect(pictureOf(container.querySelector('.recharts-wrapper')!)).toMatchFileSnapshot(
    '__pictures__/volume.svg',
  )
})

test('Events of the months drawn stand above the bars, and no line crosses one', () => {
  const container = draw()
  expect(container.textContent).toContain('Answered to judges')
  expect(container.textContent).not.toContain('Before the first month')
  const highest = Math.min(...partsOf(container).map((part) => Number(part.getAttribute('y'))))
  const line = [...container.querySelectorAll('path')].find((path) =>
    path.getAttribute('d')?.includes('V'),
  )
  expect(Number(line?.getAttribute('d')?.split('V')[1])).toBeLessThan(highest)
})

test('On a phone events are numbers with a key below', () => {
  const container = draw({ width: 280 })
  expect(container.querySelector('ol')?.textContent).toBe('1Answered to judges, 10\u00a0Feb 2019')
})

test('A group keeps its fill whichever others are drawn', () => {
  const fillOf = (container: Element) => partsOf(container).at(-1)?.getAttribute('fill')
  const alone = draw({ groups: groups.slice(1) })
  expect(fillOf(alone)).toBe(fillOf(draw()))
})

test('Bars of many months touch, so that a hatch shows across them, and have no rims', () => {
  const many = Array.from({ length: 40 }, (_, month) => ({
    ...row('2018-12-01', '2019-01-01', 40, 9),
    start: isoDate(
      `${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`,
    ),
  }))
  const hatched = [groups[0]!, { ...groups[1]!, look: 3 }]
  const rims = (width: number) =>
    partsOf(draw({ rows: many, groups: hatched, width })).filter((part) =>
      part.getAttribute('stroke'),
    )
  expect(rims(280)).toHaveLength(0)
  expect(rims(900)).toHaveLength(40)
})

test('Enter opens the month reached with the arrow keys', async () => {
  const onOpen = vi.fn<(start: string) => void>()
  const container = draw({ onOpen })
  const surface = container.querySelector('svg.recharts-surface')!
  fireEvent.focus(surface)
  fireEvent.keyDown(surface, { key: 'ArrowRight' })
  expect(await screen.findByText(/Jan 2019: 44 requests/)).toBeInTheDocument()
  fireEvent.keyDown(surface, { key: 'Enter' })
  expect(onOpen).toHaveBeenCalledWith('2019-01-01')
})
