import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { pictureOf } from '#test/pictureOf.ts'
import type { HeatCell } from './heatCell.ts'
import { HeatMap } from './HeatMap.tsx'

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`)
const cells: HeatCell[] = DAYS.flatMap((day, row) =>
  HOURS.map((hour, column) => ({
    row,
    column,
    share: column === 4 ? null : (row + column) / 100,
    words: `${day} ${hour}`,
  })),
)

function draw(width: number, openers: Parameters<typeof HeatMap>[0]['openers'] = []) {
  return render(
    <HeatMap
      rows={DAYS}
      columns={HOURS}
      columnLabelEvery={6}
      cells={cells}
      top={0.3}
      keyWords={{ share: 'late', few: 'fewer than 50' }}
      frames={[{ row: 4, fromColumn: 18, columnCount: 6 }]}
      description="Late by hour"
      openers={openers}
      width={width}
    />,
  ).container
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
const cell = (name: string) => screen.getByLabelText(name)

test('One hue rises with the share; an hour with too few cases is dashed and empty', async () => {
  const picture = pictureOf(draw(362))
  await expect(picture).toMatchFileSnapshot('__pictures__/heat-map.svg')
  const container = draw(362)
  const rects = [...container.querySelectorAll('svg[role="img"] > rect')]
  expect(rects).toHaveLength(168)
  expect(rects[4]?.getAttribute('stroke-dasharray')).toBe('2 2')
  expect(rects[4]?.getAttribute('fill')).toBe('none')
  const opacities = [6, 12, 18].map((at) => Number(rects[at]?.getAttribute('fill-opacity')))
  expect(opacities).toEqual([0.2, 0.4, 0.6])
})

test('The key says what full colour is', () => {
  expect(draw(362)).toHaveTextContent('30 % late')
  expect(screen.getByText('fewer than 50')).toBeInTheDocument()
})

test('In a narrow card hours go down and days across, and nothing is wider than the card', async () => {
  const container = draw(256)
  const svg = container.querySelector('svg')
  expect(Number(svg?.getAttribute('width'))).toBeLessThanOrEqual(256)
  await expect(pictureOf(container)).toMatchFileSnapshot('__pictures__/heat-map-narrow.svg')
})

test('The Tab key reaches one cell, arrows the others, and the words follow', () => {
  const container = draw(362)
  expect(container.querySelectorAll('fieldset [tabindex="0"]')).toHaveLength(1)
  cell('Mon 00:00').focus()
  press('ArrowRight')
  press('ArrowDown')
  expect(document.activeElement).toBe(cell('Tue 01:00'))
  expect(screen.getByText('Tue 01:00')).toBeInTheDocument()
  press('End')
  expect(document.activeElement).toBe(cell('Tue 23:00'))
  press('PageDown')
  expect(document.activeElement).toBe(cell('Sun 23:00'))
  press('ArrowDown')
  expect(document.activeElement).toBe(cell('Sun 23:00'))
})

test('Turned, the arrows follow the screen', () => {
  draw(256)
  cell('Mon 00:00').focus()
  press('ArrowDown')
  expect(document.activeElement).toBe(cell('Mon 01:00'))
  press('ArrowRight')
  expect(document.activeElement).toBe(cell('Tue 01:00'))
})

test('A press opens the cases where there is one opener', () => {
  const open = vi.fn<(cell: HeatCell) => void>()
  draw(362, [{ name: 'Germany', open }])
  fireEvent.click(cell('Fri 22:00'))
  expect(open).toHaveBeenCalledExactlyOnceWith(cells[4 * 24 + 22])
})

test('Of several countries each opens its own; a press alone opens none', () => {
  const [germany, france] = [vi.fn<(cell: HeatCell) => void>(), vi.fn<(cell: HeatCell) => void>()]
  draw(362, [
    { name: 'Germany', open: germany },
    { name: 'France', open: france },
  ])
  const friday = cell('Fri 22:00')
  act(() => friday.focus())
  fireEvent.click(friday)
  expect(germany).not.toHaveBeenCalled()
  fireEvent.click(screen.getByText('France'))
  expect(france).toHaveBeenCalledExactlyOnceWith(cells[4 * 24 + 22])
})
