import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { OnTimeChart } from './OnTimeChart.tsx'
import type { LawChange, OnTimeRow } from './onTimeRow.ts'
import { pictureOf } from '#test/pictureOf.ts'

const STARTS = ['2018-01-01', '2018-02-01', '2018-03-01', '2018-04-01', '2018-04-20'].map(isoDate)

function line(
  country: Country,
  countryName: string,
  shares: number[],
  isLaw: boolean,
): OnTimeRow[] {
  return shares.map((share, index) => ({
    country,
    countryName,
    periodStart: STARTS[index]!,
    periodEnd: STARTS[index + 1]!,
    share,
    lower: isLaw ? share - 0.01 : null,
    upper: isLaw ? share + 0.01 : null,
    isLaw,
    n: 1200,
  }))
}

const germany = line('DE', 'Germany', [0.81, 0.85, 0.9, 0.91], true)
const ireland = line('IE', 'Ireland', [0.89, 0.9, 0.9, 0.905], false)
const france = line('FR', 'France', [0.83, 0.84, 0.8, 0.76], false)
const changes: LawChange[] = [
  { on: isoDate('2018-01-01'), label: 'NetzDG’s 24 h begins', status: 'in force' },
  { on: isoDate('2018-03-20'), label: 'Avia bill tabled', status: 'proposed' },
]

function draw(rows: OnTimeRow[], width = 700) {
  const props = { rows, events: changes, description: 'On-time share', width, height: 320 }
  return render(<OnTimeChart {...props} />).container
}

test('Germany is solid with its band, France and Ireland hollow, labels at the ends', async () => {
  const picture = pictureOf(draw([...germany, ...ireland, ...france]))
  await expect(picture).toMatchFileSnapshot('__pictures__/on-time.svg')
})

test('Two labels that would meet stand 17 pixels apart', () => {
  const labels = [...draw([...germany, ...ireland]).querySelectorAll('text')].filter((text) =>
    /^(Germany|Ireland)/.test(text.textContent),
  )
  const [a, b] = labels.map((label) => Number(label.getAttribute('y')))
  expect(Math.abs(a! - b!)).toBeCloseTo(17)
})

test('Where the clock was law the line is heavy and its label bold, else thin and plain', () => {
  const container = draw([...germany, ...france])
  const widths = [...container.querySelectorAll('path.recharts-curve')].map((path) => [
    path.getAttribute('stroke'),
    path.getAttribute('stroke-width'),
  ])
  expect(widths).toContainEqual(['var(--de)', '2.75'])
  expect(widths).toContainEqual(['var(--fr)', '1.5'])
  expect(widths).not.toContainEqual(['var(--fr)', '2.75'])
  const weightOf = (name: string) =>
    [...container.querySelectorAll('text')]
      .find((text) => text.textContent.startsWith(name))
      ?.getAttribute('font-weight')
  expect([weightOf('Germany'), weightOf('France')]).toEqual(['700', '400'])
})

test('An immature last month is a bar from all late to all on time, and the label keeps the month before', async () => {
  const rows = france.map((row, index) =>
    index === 3 ? { ...row, share: null, bounds: { allLate: 0.6, allOnTime: 0.85 } } : row,
  )
  const container = draw(rows)
  expect(container.textContent).toContain('France\u00a080\u00a0%')
  await expect(pictureOf(container)).toMatchFileSnapshot('__pictures__/on-time-immature.svg')
})

test('In a narrow card countries are codes and law changes numbers with a key', () => {
  const container = draw([...germany, ...france], 300)
  expect(container.textContent).toContain('DE\u00a091\u00a0%')
  expect([...container.querySelectorAll('ol li')].map((item) => item.textContent)).toEqual([
    '1NetzDG’s 24 h begins, 1\u00a0Jan 2018',
    '2Avia bill tabled, 20\u00a0Mar 2018',
  ])
})

test('A law change outside the periods drawn is left out', () => {
  const late = { on: isoDate('2019-01-01'), label: 'Later', status: 'in force' as const }
  const { container } = render(
    <OnTimeChart rows={france} events={[late]} description="x" width={700} />,
  )
  expect(container.textContent).not.toContain('Later')
})

test('The axis begins under the lowest share drawn', () => {
  const ticks = (rows: OnTimeRow[]) =>
    [...draw(rows).querySelectorAll('text')]
      .map((text) => text.textContent)
      .filter((words) => /^(\d+|100\u00a0%)$/.test(words))
  expect(ticks(france)).toEqual(['70', '80', '90', '100\u00a0%'])
  expect(ticks(france.map((row) => ({ ...row, share: 0.3 })))).toEqual([
    '20',
    '40',
    '60',
    '80',
    '100\u00a0%',
  ])
})
