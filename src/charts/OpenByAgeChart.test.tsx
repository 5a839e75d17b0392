import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { OpenByAgeChart } from './OpenByAgeChart.tsx'
import type { OpenAgeVerdict, OpenByAgeRow, Wall } from './openByAgeRow.ts'
import { pictureOf } from '#test/pictureOf.ts'

const bins: [number, number | null, string, number, OpenAgeVerdict][] = [
  [0, 12, '0', 3662, 'not yet due'],
  [12, 24, '12', 1947, 'not yet due'],
  [24, 72, '24 h', 1800, 'late if in class'],
  [72, 168, '3 d', 510, 'late if in class'],
  [168, null, '7 d', 1284, 'late'],
]
const rows: OpenByAgeRow[] = bins.map(([fromHours, toHours, fromLabel, count, verdict]) => ({
  fromHours,
  toHours,
  fromLabel,
  count,
  verdict,
}))
const walls: Wall[] = [
  { atHours: 24, name: '24 h wall', condition: 'if manifest', isLaw: true },
  { atHours: 168, name: '7 d wall', condition: 'any other', isLaw: true },
]

function draw(part: { rows?: OpenByAgeRow[]; walls?: Wall[]; width?: number } = {}) {
  return render(
    <OpenByAgeChart rows={rows} walls={walls} description="Open by age" width={360} {...part} />,
  ).container
}

test('Slate, hatch and solid orange with counts on top and walls on bin edges', async () => {
  await expect(pictureOf(draw())).toMatchFileSnapshot('__pictures__/open-by-age.svg')
})

test('The bars’ heights are in proportion to the counts and start at 0', () => {
  const bars = [...draw().querySelectorAll('.recharts-bar rect')].filter(
    (bar) => bar.getAttribute('fill') === 'var(--in-time)',
  )
  const [first, second] = bars.map((bar) => Number(bar.getAttribute('height')))
  expect(second! / first!).toBeCloseTo(1947 / 3662, 3)
})

test('The head adds up what is not yet due, and the legend names only what is drawn', () => {
  const container = draw({ rows: rows.slice(0, 4), walls: walls.slice(0, 1) })
  expect(container.textContent).toContain('5,609 not yet due')
  expect([...container.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
    'not yet due',
    'late if manifest',
  ])
})

test('A wall that is no law is dashed, a law’s wall is not', () => {
  const dashes = (isLaw: boolean) =>
    draw({ walls: [{ ...walls[0]!, isLaw }] })
      .querySelector('line[stroke="var(--text)"]')
      ?.getAttribute('stroke-dasharray')
  expect(dashes(false)).toBe('4 3')
  expect(dashes(true)).toBeNull()
})

test('Where bins are narrow the walls’ edges keep their labels', () => {
  const many: OpenByAgeRow[] = Array.from({ length: 20 }, (_, index) => ({
    fromHours: index * 12,
    toHours: index * 12 + 12,
    fromLabel: `${index * 12} h`,
    count: 100,
    verdict: 'not yet due',
  }))
  const { textContent } = draw({ rows: many, walls, width: 260 })
  expect(textContent).toContain('24 h')
  expect(textContent).toContain('168 h')
})
