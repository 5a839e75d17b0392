import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { pictureOf } from '#test/pictureOf.ts'
import { StatusLanes } from './StatusLanes.tsx'
import type { LaneEvent, StatusLane } from './statusLane.ts'

const proposed = { on: isoDate('2019-03-20'), status: 'proposed' as const }
const adopted = { on: isoDate('2020-05-13'), status: 'adopted' as const }
const lanes: StatusLane[] = [
  {
    id: '24h',
    title: 'Decide on a notice in 24 h',
    subtitle: 'Art. 1 II',
    transitions: [proposed, adopted, { on: isoDate('2020-06-18'), status: 'struck down' }],
  },
  {
    id: '1h',
    title: 'Remove on an order in 1 h',
    subtitle: 'Art. 1 I',
    transitions: [
      { on: isoDate('2020-01-22'), status: 'proposed', isUnverified: true },
      adopted,
      { on: isoDate('2020-06-18'), status: 'struck down' },
    ],
  },
  {
    id: 'form',
    title: 'Notice form, observatory, prosecutor',
    subtitle: 'the part that survived',
    transitions: [proposed, adopted, { on: isoDate('2020-06-26'), status: 'in force' }],
  },
  {
    id: 'part',
    title: 'An invented duty that applies in part',
    subtitle: 'for the picture',
    transitions: [{ on: isoDate('2019-08-25'), status: 'applies in part' }],
  },
]
const events: LaneEvent[] = [
  { on: isoDate('2019-03-20'), label: 'tabled' },
  { on: isoDate('2020-05-13'), label: 'adopted' },
  { on: isoDate('2020-06-18'), label: 'Conseil constitutionnel' },
]

const draw = (width: number, asOf = '2019-06-26') =>
  render(
    <StatusLanes
      {...{ lanes, events, width }}
      asOf={isoDate(asOf)}
      description="Status of four duties"
    />,
  ).container

test('Dashed proposed, hatched adopted, solid in force, crossed struck down, an as-of flag', async () => {
  await expect(pictureOf(draw(1100))).toMatchFileSnapshot('__pictures__/status-lanes.svg')
})

test('In a narrow card names stand above their lanes and events are numbers with a key', async () => {
  const container = draw(260)
  await expect(pictureOf(container)).toMatchFileSnapshot('__pictures__/status-lanes-narrow.svg')
  expect([...container.querySelectorAll('ol li')].map((item) => item.textContent)).toEqual([
    '1tabled, 20\u00a0Mar 2019',
    '2adopted, 13\u00a0May 2020',
    '3Conseil constitutionnel, 18\u00a0Jun 2020',
  ])
})

test('What lies after the as-of stands on the tint and is said to be known today', () => {
  const container = draw(1100)
  const tint = container.querySelector('rect[fill="var(--tint)"]')!
  const flag = container.querySelector('line[stroke-width="2.5"]')!
  expect(tint.getAttribute('x')).toBe(flag.getAttribute('x1'))
  expect(container.textContent).toContain('later: known today')
})

test('An unverified start says so beside its bar', () => {
  expect(draw(1100).textContent).toContain('start unverified')
})

test('The picture has the description as its name', () => {
  const picture = draw(1100).querySelector('svg')!
  expect(picture.getAttribute('role')).toBe('img')
  expect(picture.getAttribute('aria-label')).toBe('Status of four duties')
})
