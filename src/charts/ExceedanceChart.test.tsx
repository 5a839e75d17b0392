import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { pictureOf } from '#test/pictureOf.ts'
import { ExceedanceChart } from './ExceedanceChart.tsx'
import { exceedanceLayout } from './exceedanceLayout.ts'
import type { ExceedanceChartProps, ExceedanceSeries } from './exceedanceRow.ts'

/** P(a year costs `loss` or more) = 0.4 exp(−loss / mean). */
const shareOf = (loss: number, mean: number) => 0.4 * Math.exp(-loss / mean)
const line = (
  id: string,
  name: string,
  mean: number,
  look: Partial<ExceedanceSeries> = {},
): ExceedanceSeries => ({
  id,
  name,
  shape: 'DE',
  colour: 'var(--text)',
  isLaw: true,
  isChosen: id === 'today',
  isDashed: false,
  points: Array.from({ length: 60 }, (_, index) => ({
    loss: index * 4e6,
    share: shareOf(index * 4e6, mean),
  })),
  marks: [0.1, 0.05, 0.01].map((share) => ({
    loss: -Math.log(share / 0.4) * mean,
    share,
    words: `${name}, 1 year in ${1 / share}`,
  })),
  ...look,
})
const props: ExceedanceChartProps = {
  series: [
    line('today', 'Today', 20e6),
    line('apart', 'Today, independent', 18e6, { isDashed: true, marks: [] }),
    line('bill', 'The bill passes', 30e6, { shape: 'FR', colour: 'var(--link)', isLaw: false }),
  ],
  walls: [1, 2, 3, 4, 5].map((times) => ({
    loss: times * 50e6,
    name: times === 1 ? '1 action' : `${times} actions`,
    condition: `at most EUR ${times * 50} m`,
  })),
  appetite: { loss: 40e6, share: 0.05, name: 'your appetite: EUR 40 m, 1 year in 20' },
  currency: 'EUR',
  rarest: 0.001,
  description: 'How often a year costs so much or more',
}
const draw = (width: number, more: Partial<ExceedanceChartProps> = {}) =>
  render(<ExceedanceChart {...props} {...more} width={width} />).container

/** The first SVG of a rendered chart is a sample of its key; the picture is the one with a role. */
const picture = (container: Element) => container.querySelector('.relative')!

test('Lines fall over a linear axis of money, against the multiples of what one action can cost', async () => {
  await expect(pictureOf(picture(draw(720)))).toMatchFileSnapshot('__pictures__/exceedance.svg')
})

test('A narrow picture keeps the first wall’s name and leaves out the last ones', async () => {
  const container = draw(264)
  const words = [...container.querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(words).toContain('1 action')
  expect(words).not.toContain('3 actions')
  await expect(pictureOf(picture(container))).toMatchFileSnapshot(
    '__pictures__/exceedance-narrow.svg',
  )
})

test('Each line is in the key by its name; what is no law in force has hollow marks', () => {
  const container = draw(720)
  const items = [...container.querySelectorAll('li')].map(({ textContent }) => textContent)
  expect(items).toEqual(['Today', 'Today, independent', 'The bill passes'])
  const fills = [...picture(container).querySelectorAll('g[fill]')].map((mark) =>
    mark.getAttribute('fill'),
  )
  expect(fills.filter((fill) => fill === 'currentColor')).toHaveLength(3)
  expect(fills.filter((fill) => fill === 'var(--surface)')).toHaveLength(3)
})

test('Nothing rarer than the rarest share is drawn, and the axis begins above the first line', () => {
  const layout = exceedanceLayout({ ...props, width: 720, height: 380 })
  expect(layout.shareTicks.toSorted((one, other) => other - one)[0]).toBe(0.5)
  expect(Math.min(...layout.shareTicks)).toBe(0.001)
  const bottoms = [...draw(720).querySelectorAll('.relative path')].flatMap((path) =>
    [...(path.getAttribute('d') ?? '').matchAll(/ (\d+\.\d)(?=L|$)/g)].map(([, y]) => Number(y)),
  )
  expect(Math.max(...bottoms)).toBeLessThanOrEqual(layout.bottom)
})

test('Two actions cost twice as much: multiples of the wall are equally far apart', () => {
  const { walls } = exceedanceLayout({ ...props, appetite: null, width: 1000, height: 380 })
  const places = walls.map(({ x }) => x)
  expect(places.length).toBeGreaterThan(2)
  const gaps = places.slice(1).map((x, index) => x - (places[index] ?? 0))
  for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 6)
})

test('Arrows walk along a line, whose marks say their figures; Tab leads to the next one', async () => {
  draw(720)
  await userEvent.tab()
  expect(screen.getByRole('button', { name: 'Today, 1 year in 10' })).toHaveFocus()
  await userEvent.keyboard('{End}')
  expect(screen.getByRole('button', { name: 'Today, 1 year in 100' })).toHaveFocus()
  await userEvent.tab()
  expect(screen.getByRole('button', { name: 'The bill passes, 1 year in 10' })).toHaveFocus()
})
