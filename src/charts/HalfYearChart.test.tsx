import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
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
