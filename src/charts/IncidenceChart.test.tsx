import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { pictureOf } from '#test/pictureOf.ts'
import { answerAxis } from './answerAxis.ts'
import { IncidenceChart } from './IncidenceChart.tsx'
import type { IncidenceSeries, IncidenceWall } from './incidenceRow.ts'

const ages = [0.5, ...Array.from({ length: 48 }, (_, index) => index + 1), 96, 168, 336]
const line = (
  id: IncidenceSeries['shape'],
  name: string,
  pace: number,
  isLaw: boolean,
): IncidenceSeries => ({
  id,
  name,
  shortName: id,
  note: isLaw ? 'in force' : 'yardstick, not law',
  shape: id,
  colour: `var(--${id.toLowerCase()})`,
  isLaw,
  points: ages.map((hours) => {
    const share = 1 - Math.exp(-hours * pace)
    return { hours, share, lower: share - 0.01, upper: Math.min(1, share + 0.01) }
  }),
})
const series = [line('DE', 'Germany', 0.1, true), line('FR', 'France', 0.06, false)]
const walls: IncidenceWall[] = [
  { atHours: 24, name: '24 h', condition: 'if manifest · NetzDG · s. 3(2) no. 2', isLaw: true },
  { atHours: 168, name: '7 d', condition: 'if not manifest · as a rule', isLaw: true },
]
const draw = (width: number, onOpen?: (id: string, hours: number) => void) =>
  render(
    <IncidenceChart
      {...{ series, walls, width }}
      axisNote="hours since the notice, log scale"
      description="Share closed by age"
      {...(onOpen ? { onOpen } : {})}
    />,
  ).container

test('A line for each country, law heavy and filled, walls over the whole height', async () => {
  await expect(pictureOf(draw(720))).toMatchFileSnapshot('__pictures__/incidence.svg')
})

test('A narrow picture keeps the walls’ names and labels lines by code', async () => {
  const container = draw(264)
  const words = [...container.querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(words).toEqual(expect.arrayContaining(['24 h', '7 d', 'DE', 'FR']))
  expect(words.some((text) => text.includes('s. 3(2)'))).toBe(false)
  await expect(pictureOf(container)).toMatchFileSnapshot('__pictures__/incidence-narrow.svg')
})

test('A yardstick that is no law is a dashed wall', () => {
  const wall = { ...walls[0]!, isLaw: false }
  const { container } = render(
    <IncidenceChart series={series} walls={[wall]} axisNote="" description="" width={720} />,
  )
  expect(container.querySelectorAll('[stroke-dasharray="4 3"]')).toHaveLength(1)
})

test('At most 60 points of a line are drawn', () => {
  const paths = [...draw(720).querySelectorAll('path[stroke="currentColor"]')]
  const drawn = paths.map((path) => path.getAttribute('d')?.split('L').length ?? 0)
  expect(drawn).toHaveLength(2)
  expect(Math.max(...drawn)).toBeLessThanOrEqual(60)
})

test('Arrows walk along a line; Enter opens the cases behind a mark', async () => {
  const onOpen = vi.fn<(id: string, hours: number) => void>()
  draw(720, onOpen)
  await userEvent.tab()
  expect(screen.getByRole('button', { name: /^Germany, by 1.h: 9\.5/ })).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}')
  expect(onOpen).toHaveBeenCalledWith('DE', 6)
  await userEvent.tab()
  expect(screen.getByRole('button', { name: /^France, by 1.h/ })).toHaveFocus()
})

test('An axis of its own shows hours and months, with the cases at risk beneath each tick', async () => {
  const months = series.map((each, index) => ({
    ...each,
    points: [1, 3, 8, 24, 48, 240, 720, 2160, 4320].map((hours, age) => ({
      hours,
      share: age / 10,
      lower: null,
      upper: null,
      atRisk: 1000 * (index + 1) - age,
    })),
  }))
  const { container } = render(
    <IncidenceChart
      series={months}
      walls={[]}
      axis={answerAxis}
      axisNote="since receipt, log scale"
      description="Share answered by age"
      width={720}
    />,
  )
  const words = [...container.querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(words).toEqual(expect.arrayContaining(['180\u00a0d', '1,000', '992', '1,992']))
  await expect(pictureOf(container)).toMatchFileSnapshot('__pictures__/incidence-answers.svg')
})
