import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { HalfYearChart, halfYearSpan } from './HalfYearChart.tsx'
import { pictureOf } from '#test/pictureOf.ts'

const rows = [
  { platform: 'Facebook', halfYear: 'H1 2018', itemsReported: 1704, itemsRemoved: 362 },
  { platform: 'Facebook', halfYear: 'H2 2018', itemsReported: 1048, itemsRemoved: 369 },
  { platform: 'YouTube', halfYear: 'H1 2018', itemsReported: 214_827, itemsRemoved: null },
]
const draw = () =>
  render(<HalfYearChart rows={rows} description="Half-years" width={560} />).container

test('A panel for each platform on one log axis', async () => {
  const container = draw()
  expect([...container.querySelectorAll('h3')].map((head) => head.textContent)).toEqual([
    'Facebook',
    'YouTube',
  ])
  await expect(pictureOf(container)).toMatchFileSnapshot('__pictures__/half-years.svg')
})

test('What was not published is a dash, not a dot', () => {
  const [, youTube] = draw().querySelectorAll('section')
  expect(youTube!.querySelectorAll('circle')).toHaveLength(1)
  expect(youTube!.textContent).toContain('–')
})

test('Half-years without any figure keep their place', () => {
  expect(halfYearSpan(['H2 2018', 'H1 2020'])).toEqual(['H2 2018', 'H1 2019', 'H2 2019', 'H1 2020'])
  expect(halfYearSpan([])).toEqual([])
})

test('events stand above every panel as numbers with one key, never on the figures', () => {
  const events = [
    { on: isoDate('2018-07-01'), label: 'NetzDG: a fine', event: 'fine' as const },
    { on: isoDate('2024-05-14'), label: 'NetzDG repealed', status: 'repealed' as const },
  ]
  const { container } = render(
    <HalfYearChart rows={rows} events={events} description="Half-years" width={560} />,
  )
  expect([...container.querySelectorAll('ol li')].map((item) => item.textContent)).toEqual([
    '1NetzDG: a fine, 1\u00a0Jul 2018',
  ])
  for (const panel of container.querySelectorAll('section')) {
    const number = [...panel.querySelectorAll('text')].find(
      ({ textContent }) => textContent === '1',
    )
    const dots = [...panel.querySelectorAll('.recharts-line-dots circle')]
    const highest = Math.min(...dots.map((dot) => Number(dot.getAttribute('cy'))))
    expect(Number(number?.getAttribute('y'))).toBeLessThan(highest - 6)
  }
})
