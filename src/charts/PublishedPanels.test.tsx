import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { pictureOf } from '#test/pictureOf.ts'
import { PublishedPanels } from './PublishedPanels.tsx'
import type { PublishedPoint } from './publishedPanel.ts'

const point = (halfYear: string, patch: Partial<PublishedPoint> = {}): PublishedPoint => ({
  halfYear,
  requests: null,
  percent: null,
  missing: null,
  missingPercent: null,
  isLater: false,
  words: `${halfYear}, in words`,
  ...patch,
})
const points = [
  point('H1 2018', { requests: 1547, percent: 39 }),
  point('H2 2018', { requests: 1661, percent: 34 }),
  point('H1 2019', { missing: 'not researched', missingPercent: 'not researched' }),
  point('H2 2019', { requests: 7001, percent: 83, isLater: true }),
]
const panels = [
  { group: 'FR', name: 'France', points, hasShares: true },
  {
    group: 'world',
    name: 'All countries',
    points: [point('H1 2018', { missing: 'not published' }), ...points.slice(1)],
    hasShares: false,
  },
]
const draw = (asOf = '2019-06-26') =>
  render(
    <PublishedPanels panels={panels} asOf={isoDate(asOf)} description="Requests" width={640} />,
  ).container

test('a panel for each place, numbers above and shares below', async () => {
  const container = draw()
  expect([...container.querySelectorAll('h3')].map((head) => head.textContent)).toEqual([
    'France',
    'All countries',
  ])
  expect(container.querySelectorAll('[data-series="percent"]')).toHaveLength(1)
  await expect(pictureOf(container.querySelector('.relative')!)).toMatchFileSnapshot(
    '__pictures__/published-panel.svg',
  )
})

test('only half-years next to each other are joined', () => {
  const [requests] = draw().querySelectorAll('[data-series="requests"]')
  expect(requests!.querySelectorAll('line')).toHaveLength(1)
})

test('what is missing is hatched, what was never published is framed, and the key says which', () => {
  const container = draw()
  const reasons = [...container.querySelectorAll('[data-missing]')].map((rect) =>
    rect.getAttribute('data-missing'),
  )
  expect(reasons).toEqual(['not researched', 'not researched', 'not published', 'not researched'])
  const key = container.querySelector('figure > ul')!.textContent
  expect(key).toContain('published, not read for this record')
  expect(key).toContain('no exact figure published')
  expect(key).toContain('hollow: published after 26\u00a0June 2019')
})

test('what came later is hollow, the line of the as-of inside the span alone', () => {
  const container = draw()
  const hollow = [...container.querySelectorAll('[data-series="requests"] g')].filter(
    (mark) => mark.getAttribute('fill') !== 'currentColor',
  )
  expect(hollow).toHaveLength(2)
  expect(container.textContent).toContain('As of 26\u00a0June 2019')
  expect(draw('2026-01-01').querySelector('svg')!.textContent).not.toContain('As of')
})

test('every half-year is one stop’s worth of words', () => {
  const [tips] = draw().querySelectorAll('fieldset')
  expect(
    [...tips!.querySelectorAll('button')].map(
      (button) => button.ariaLabel ?? button.getAttribute('aria-label'),
    ),
  ).toEqual(points.map(({ words }) => words))
  expect(tips!.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
})
