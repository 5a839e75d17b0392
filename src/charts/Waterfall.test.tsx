import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { pictureOf } from '#test/pictureOf.ts'
import { Waterfall } from './Waterfall.tsx'
import type { WaterfallBar } from './waterfallBar.ts'

const bars: WaterfallBar[] = [
  {
    id: 'from',
    name: '24 Aug 2023',
    label: '4,483.0 m',
    words: 'EUR 4,483.0 m',
    form: 'total',
    amount: 4483e6,
  },
  {
    id: 'law',
    name: 'Law',
    label: '+6,608.1 m',
    words: 'Law: up EUR 6,608.1 m',
    form: 'moved',
    change: 6608e6,
  },
  {
    id: 'mix',
    name: 'Case mix',
    label: 'no part',
    words: 'Case mix: plays no part',
    form: 'no part',
  },
  {
    id: 'revenue',
    name: 'Revenue year',
    label: 'no change',
    words: 'Revenue year: no change',
    form: 'moved',
    change: 0,
  },
  {
    id: 'rate',
    name: 'Exchange rate',
    label: '−412.7 m',
    words: 'Exchange rate: down EUR 412.7 m',
    form: 'moved',
    change: -412.7e6,
  },
  {
    id: 'to',
    name: '1 Jun 2025',
    label: '10,678.3 m',
    words: 'EUR 10,678.3 m',
    form: 'total',
    amount: 10_678.3e6,
  },
]
const unknown = bars.map((bar): WaterfallBar =>
  bar.id === 'revenue' || bar.id === 'to'
    ? { id: bar.id, name: bar.name, label: 'unknown', words: 'unknown', form: 'unknown' }
    : bar,
)

const draw = (width: number, drawn = bars, onOpen?: (id: string) => void) =>
  render(
    <Waterfall
      bars={drawn}
      currency="EUR"
      description="Why it moved"
      width={width}
      {...(onOpen ? { onOpen } : {})}
    />,
  ).container

test('Totals stand on the zero line, changes on the level before them', async () => {
  await expect(pictureOf(draw(700))).toMatchFileSnapshot('__pictures__/waterfall.svg')
})

test('What raised it points up, what lowered it points down', () => {
  const directions = [...draw(700).querySelectorAll('[data-direction]')].map((arrow) =>
    arrow.getAttribute('data-direction'),
  )
  expect(directions).toEqual(['up', 'down'])
})

test('Unknown is hatched, and a change after it has words and no bar', () => {
  const container = draw(700, unknown)
  expect(container.querySelectorAll('rect[fill^="url("]')).toHaveLength(2)
  expect(container.querySelectorAll('[data-direction]')).toHaveLength(1)
  expect(container).toHaveTextContent('−412.7 m')
})

test('A long label without a bar takes two lines, so that it leaves its neighbour readable', () => {
  const compared = unknown.map((bar): WaterfallBar =>
    bar.id === 'to' ? { ...bar, label: 'not comparable' } : bar,
  )
  const lines = [...draw(545, compared).querySelectorAll('svg text')].map(
    (text) => text.textContent,
  )
  expect(lines).toEqual(expect.arrayContaining(['not', 'comparable']))
})

test('In a narrow card the bars are a list, each a button of its own', async () => {
  const open = vi.fn<(id: string) => void>()
  const container = draw(288, bars, open)
  expect(screen.getAllByRole('listitem')).toHaveLength(6)
  fireEvent.click(screen.getByRole('button', { name: 'Law: up EUR 6,608.1 m' }))
  expect(open).toHaveBeenCalledExactlyOnceWith('law')
  const widths = [...container.querySelectorAll('svg')].map((svg) =>
    Number(svg.getAttribute('width')),
  )
  expect(Math.max(...widths)).toBeLessThanOrEqual(288)
})

test('The keyboard walks the bars and opens one', () => {
  const open = vi.fn<(id: string) => void>()
  draw(700, bars, open)
  const first = screen.getByRole('button', { name: 'EUR 4,483.0 m' })
  first.focus()
  fireEvent.keyDown(first, { key: 'ArrowRight' })
  expect(document.activeElement).toHaveAccessibleName('Law: up EUR 6,608.1 m')
  fireEvent.click(document.activeElement ?? first)
  expect(open).toHaveBeenCalledExactlyOnceWith('law')
})
