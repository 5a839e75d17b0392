import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { pictureOf } from '#test/pictureOf.ts'
import { InterruptedChart } from './InterruptedChart.tsx'
import type { InterruptedChartProps, InterruptedSeriesRow } from './interruptedRow.ts'

/** Ten months of 2019; the change in June lifts the line by 20 points. */
const line = (
  country: InterruptedSeriesRow['country'],
  name: string,
  jump: number,
): InterruptedSeriesRow => ({
  country,
  name,
  shortName: name,
  points: Array.from({ length: 10 }, (_, index) => {
    const start = isoDate(`2019-${String(index + 1).padStart(2, '0')}-01`)
    const isAfter = index > 5
    const before = 0.3 + index * 0.01
    const isJudged = index !== 5
    return {
      start,
      value: before + (isAfter ? jump : 0) + (index % 2 === 0 ? 0.02 : -0.02),
      n: 50 + 10 * index,
      isJudged,
      fitted: isJudged ? before + (isAfter ? jump : 0) : null,
      counterfactual: isAfter ? before : null,
      words: `${name}, month ${index + 1}`,
    }
  }),
})

const props: InterruptedChartProps = {
  series: line('FR', 'France', 0.2),
  beside: line('GB', 'UK', 0),
  change: { on: isoDate('2019-06-26'), label: 'Identification data 2019 announced' },
  unit: 'share',
  levelWords: '+20.0 points',
  description: 'Share answered within 30 d before and after 26 June 2019',
}
const draw = (width: number, given: Partial<InterruptedChartProps> = {}) =>
  render(<InterruptedChart {...props} {...given} width={width} />).container
const wordsOf = (container: Element) =>
  [...container.querySelectorAll('text')].map(({ textContent }) => textContent)

test('Months as marks, a line on either side, the line before drawn on, the day marked', async () => {
  const container = draw(720)
  expect(wordsOf(container)).toEqual(
    expect.arrayContaining([
      '26\u00a0Jun 2019',
      'Identification data 2019 announced',
      '+20.0 points',
      'France 59\u00a0%',
      '39\u00a0%',
      'line before, drawn on',
      'UK 39\u00a0%',
    ]),
  )
  // The line before of the one country, and of it alone.
  expect(container.querySelectorAll('[stroke-dasharray]')).toHaveLength(1)
  await expect(pictureOf(container)).toMatchFileSnapshot('__pictures__/interrupted.svg')
})

test('A narrow picture names countries by code and leaves the notes to the words around it', async () => {
  const container = draw(264)
  expect(wordsOf(container)).toEqual(expect.arrayContaining(['FR 59\u00a0%', 'GB 39\u00a0%']))
  expect(wordsOf(container)).not.toContain('fitted')
  await expect(pictureOf(container)).toMatchFileSnapshot('__pictures__/interrupted-narrow.svg')
})

test('No text leaves the picture', () => {
  for (const width of [264, 480, 720, 1100]) {
    for (const text of draw(width).querySelectorAll('text')) {
      const x = Number(text.getAttribute('x'))
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
    }
  }
})

test('Without a reading there are marks and the day, but no line and no change', () => {
  const bare = (row: InterruptedSeriesRow): InterruptedSeriesRow => ({
    ...row,
    points: row.points.map((point) => ({ ...point, fitted: null, counterfactual: null })),
  })
  const container = draw(720, { series: bare(props.series), beside: null, levelWords: null })
  expect(container.querySelectorAll('path[stroke="currentColor"]:not([d=""])')).toHaveLength(0)
  expect(wordsOf(container)).not.toContain('+20.0 points')
})

test('The mark of a month is as large as what it is of; the month of the change is hollow', () => {
  const marks = [...draw(720, { beside: null }).querySelectorAll('svg > g g[transform]')]
  const sizes = marks.map((mark) => Number(/scale\(([\d.]+)\)/.exec(mark.outerHTML)?.[1]))
  expect(marks).toHaveLength(10)
  // 140 requests against 50: √2.8 across.
  expect((sizes[9] ?? 0) / (sizes[0] ?? 1)).toBeCloseTo(Math.sqrt(140 / 50), 1)
  expect(marks.map((mark) => mark.getAttribute('fill') === 'currentColor')).toEqual(
    marks.map((_, index) => index !== 5),
  )
})

test('Arrows walk from month to month; Enter opens the requests of one', async () => {
  const onOpen = vi.fn<NonNullable<InterruptedChartProps['onOpen']>>()
  draw(720, { onOpen })
  await userEvent.tab()
  expect(screen.getByRole('button', { name: 'France, month 1' })).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}{End}{ArrowLeft}{Enter}')
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('2019-09-01')
})
