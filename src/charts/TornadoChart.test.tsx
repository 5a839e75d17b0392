import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { pictureOf } from '#test/pictureOf.ts'
import { TornadoChart } from './TornadoChart.tsx'
import type { TornadoRow } from './tornadoRow.ts'

const row = (name: string, low: [string, number], high: [string, number]): TornadoRow => ({
  id: name,
  name,
  low: { value: low[0], amount: low[1], words: `${name}, ${low[0]}` },
  high: { value: high[0], amount: high[1], words: `${name}, ${high[0]}` },
})
const rows = [
  row('What one action costs', ['token', 1.2e6], ['severe', 12e6]),
  row('Late share that is tolerated', ['2.5 %', 11e6], ['10 %', 3e6]),
  row('Late share read', ['low end', 5.5e6], ['high end', 6.6e6]),
]
const draw = (width: number) =>
  render(
    <TornadoChart {...{ rows, width }} base={6e6} currency="EUR" description="What moves it" />,
  ).container

test('A bar for each input around the amount as it is, the widest first', async () => {
  await expect(pictureOf(draw(600))).toMatchFileSnapshot('__pictures__/tornado.svg')
})

test('A narrow picture keeps every name and both ends of every bar', async () => {
  const container = draw(264)
  const words = [...container.querySelectorAll('text')].map(({ textContent }) => textContent)
  for (const { name, low, high } of rows) {
    expect(words).toEqual(expect.arrayContaining([name, low.value, high.value]))
  }
  await expect(pictureOf(container)).toMatchFileSnapshot('__pictures__/tornado-narrow.svg')
})

test('Where the higher value makes the amount smaller, its side is the filled one all the same', () => {
  const bars = [...draw(600).querySelectorAll('rect')]
  const [low, high] = bars.slice(2, 4)
  expect(low?.getAttribute('fill')).toBe('var(--surface)')
  expect(high?.getAttribute('fill')).toBe('var(--in-time)')
  expect(Number(high?.getAttribute('x'))).toBeLessThan(Number(low?.getAttribute('x')))
})

test('Each input is a stop of the keyboard, from its smaller amount to its larger', async () => {
  draw(600)
  await userEvent.tab()
  expect(screen.getByRole('button', { name: 'What one action costs, token' })).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('button', { name: 'What one action costs, severe' })).toHaveFocus()
  await userEvent.tab()
  expect(screen.getByRole('button', { name: 'Late share that is tolerated, 10 %' })).toHaveFocus()
})
