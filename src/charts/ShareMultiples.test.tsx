import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { pictureOf } from '#test/pictureOf.ts'
import type { ChartEvent } from './chartEvent.ts'
import type { OnTimeRow } from './onTimeRow.ts'
import type { ShareFigure } from './shareMultiple.ts'
import { ShareMultiples } from './ShareMultiples.tsx'

const month = (index: number) => isoDate(`2019-0${index + 1}-01`)
const line = (country: Country, shares: readonly number[], isLaw: boolean): OnTimeRow[] =>
  shares.map((share, index) => ({
    country,
    countryName: country,
    periodStart: month(index),
    periodEnd: month(index + 1),
    share,
    lower: share - 0.01,
    upper: share + 0.01,
    isLaw,
    n: 400,
  }))
const rows: OnTimeRow[] = [
  ...line('DE', [0.84, 0.87, 0.88, 0.9, 0.91], true),
  ...line('FR', [0.85, 0.85, 0.82, 0.8, 0.76], false),
]
const figures: ShareFigure[] = [
  { country: 'DE', countryName: 'Germany', share: '91 %', interval: '90.9 to 91.5', isLaw: true },
  { country: 'FR', countryName: 'France', share: '76 %', interval: '75.1 to 76.1', isLaw: false },
]
const draw = (width: number, events: readonly ChartEvent[] = []) =>
  render(<ShareMultiples {...{ rows, figures, events, width }} description="On-time share" />)
    .container

test('A small chart for each country, the others in grey behind its own line', async () => {
  const container = draw(480)
  const [germany] = container.querySelectorAll('section section')
  const strokes = [...germany!.querySelectorAll('.recharts-line-curve')].map((path) =>
    path.getAttribute('stroke'),
  )
  expect(strokes).toEqual(['var(--line2)', 'var(--de)'])
  await expect(pictureOf(germany!.querySelector('.recharts-wrapper')!)).toMatchFileSnapshot(
    '__pictures__/share-multiples.svg',
  )
})

test('All are on one scale', () => {
  const [germany, france] = [...draw(480).querySelectorAll('section section')].map((chart) =>
    [...chart.querySelectorAll('.recharts-wrapper text')]
      .map((tick) => tick.textContent)
      .filter((words) => /^\d/.test(words)),
  )
  expect(germany).toEqual(france)
  expect(germany?.at(-1)).toBe('100\u00a0%')
})

test('What is not law is hollow and says so; the figure stands beside the name', () => {
  const [germany, france] = draw(480).querySelectorAll('section section')
  expect(germany).toHaveTextContent('91 % 90.9 to 91.5')
  expect(germany).not.toHaveTextContent('yardstick, not law')
  expect(france).toHaveTextContent('yardstick, not law')
  expect(france!.querySelector('h3 g')!.getAttribute('fill')).toBe('none')
  expect(germany!.querySelector('h3 g')!.getAttribute('fill')).toBe('currentColor')
})

test('On a phone they stand one below the other, in a wide card side by side', () => {
  const columns = (width: number) =>
    draw(width).querySelector<HTMLElement>('section')!.style.gridTemplateColumns
  expect(columns(288)).toBe('repeat(1, 288px)')
  expect(columns(624)).toBe('repeat(2, 300px)')
})

const events: ChartEvent[] = [
  { on: isoDate('2019-03-20'), label: 'Avia bill proposed', status: 'proposed' },
  { on: isoDate('2019-05-02'), label: 'Heard in committee', event: 'hearing' },
  { on: isoDate('2018-01-01'), label: 'Before the first month', status: 'in force' },
]

test('Events stand numbered over every chart, the plots keep their size, one key is below', async () => {
  const without = draw(480)
  const heightOf = (container: Element) =>
    Number(container.querySelector('.recharts-surface')!.getAttribute('height'))
  const container = draw(480, events)
  expect(heightOf(container)).toBe(heightOf(without) + 34 - 8)
  for (const chart of container.querySelectorAll('section section')) {
    const numbers = [...chart.querySelectorAll('.recharts-wrapper text')]
      .map(({ textContent }) => textContent)
      .filter((words) => words === '1' || words === '2')
    expect(numbers).toEqual(['1', '2'])
  }
  const keys = [...container.querySelectorAll('ol')]
  expect(keys).toHaveLength(1)
  expect([...keys[0]!.children].map((entry) => entry.textContent)).toEqual([
    expect.stringMatching(/^1.*Avia bill proposed, 20\sMar\s2019$/),
    expect.stringMatching(/^2.*Heard in committee, 2\sMay\s2019$/),
  ])
  await expect(
    pictureOf(container.querySelector('section section .recharts-wrapper')!),
  ).toMatchFileSnapshot('__pictures__/share-multiples-events.svg')
})

test('Closed cases alone are a thin dotted line that goes on into the period not yet mature', () => {
  const naive = rows.map((row, index) => ({
    ...row,
    naiveShare: 0.93,
    ...(index === 4 ? { share: null, bounds: { allLate: 0.7, allOnTime: 0.95 } } : {}),
  }))
  const { container } = render(
    <ShareMultiples rows={naive} figures={figures} description="x" hasBands width={480} />,
  )
  const dotted = [...container.querySelectorAll('.recharts-line-curve[stroke-dasharray="1.5 2.5"]')]
  expect(dotted).toHaveLength(2)
  const pointsOf = (path: Element | undefined) =>
    (path?.getAttribute('d') ?? '').split(/[ML]/).length
  const [germany] = container.querySelectorAll('section section')
  expect(pointsOf(dotted[0])).toBe(
    pointsOf(germany?.querySelector('.recharts-line-curve[stroke-width="2.75"]') ?? undefined) + 1,
  )
  expect(container.querySelectorAll('.recharts-area-area')).toHaveLength(2)
})

test('A group that is no country has its name and no mark, in a neutral colour', () => {
  const grouped = rows.map((row) => ({ ...row, country: `group ${row.country}` }))
  const named = figures.map((figure) => ({
    ...figure,
    country: `group ${figure.country}`,
    contrast: 'closed alone: 93 %',
  }))
  const { container } = render(
    <ShareMultiples rows={grouped} figures={named} description="x" width={480} />,
  )
  const [first] = container.querySelectorAll('section section')
  expect(first?.querySelector('h3')).toHaveStyle({ color: 'var(--muted)' })
  expect(first?.querySelector('h3 svg')).toBeNull()
  expect(first).toHaveTextContent('closed alone: 93 %')
})
