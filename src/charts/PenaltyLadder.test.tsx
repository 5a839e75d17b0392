import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { pictureOf } from '#test/pictureOf.ts'
import type { PenaltyLane, PenaltyMark } from './ladderLane.ts'
import { PenaltyLadder } from './PenaltyLadder.tsx'

const mark = (id: string, sum: PenaltyMark['sum'], given: Partial<PenaltyMark>): PenaltyMark => ({
  id,
  sum,
  status: 'in force',
  name: id,
  label: 'fixed sum',
  isEu: false,
  words: id,
  ...given,
})
const lanes: PenaltyLane[] = [
  {
    place: 'DE',
    placeName: 'Germany',
    marks: [mark('NetzDG', { form: 'exact', amount: 50e6 }, { label: '50 m, fixed sum' })],
    words: [],
  },
  {
    place: 'FR',
    placeName: 'France',
    marks: [
      mark(
        'Avia bill',
        { form: 'exact', amount: 1889.9e6 },
        { label: '4 % of turnover = 1,889.9 m', status: 'proposed' },
      ),
      mark('At least', { form: 'bounded', atLeast: 20e6 }, { label: 'at least 20 m' }),
    ],
    words: [],
  },
  {
    place: 'GB',
    placeName: 'United Kingdom',
    marks: [
      mark(
        'OSA',
        { form: 'bounded', atLeast: 21.3e6, atMost: 15_203e6 },
        { label: '21.3 m to 15,203.4 m' },
      ),
    ],
    words: [
      {
        id: 'plan',
        status: 'exploratory',
        words: 'none set',
        note: 'UK–FR plan: announced without an amount',
        isHatched: true,
        isEu: false,
      },
    ],
  },
]
const draw = (width: number) =>
  render(<PenaltyLadder lanes={lanes} currency="EUR" description="Penalties" width={width} />)
    .container

test('An exact sum is a mark, bounds are ticks with arrows joined by dashes, none set is hatched', async () => {
  await expect(pictureOf(draw(640))).toMatchFileSnapshot('__pictures__/penalty-ladder.svg')
})

test('In a narrow card the lanes have the whole width', async () => {
  await expect(pictureOf(draw(288))).toMatchFileSnapshot('__pictures__/penalty-ladder-narrow.svg')
})

test('At least points right, at most points left, and only a pair is joined', () => {
  const container = draw(640)
  const bounds = [...container.querySelectorAll('[data-bound]')].map((each) => [
    each.getAttribute('data-bound'),
    /h-?11/.exec(each.getAttribute('d') ?? '')?.[0],
  ])
  expect(bounds).toEqual([
    ['at least', 'h11'],
    ['at least', 'h11'],
    ['at most', 'h-11'],
  ])
  expect(container.querySelectorAll('path[stroke-dasharray="4 4"]')).toHaveLength(1)
})

test('An amount that is not set has no mark on the axis', () => {
  const { container } = render(
    <PenaltyLadder
      lanes={lanes.slice(2).map((lane) => ({ ...lane, marks: [] }))}
      currency="EUR"
      description="None"
      width={640}
    />,
  )
  expect(container.querySelectorAll('button')).toHaveLength(0)
  expect(container.querySelector('svg')).toHaveTextContent('none set UK–FR plan')
})
