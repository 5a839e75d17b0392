import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { pictureOf } from '#test/pictureOf.ts'
import { DeadlineLadder } from './DeadlineLadder.tsx'
import type { DeadlineLane, DeadlineMark } from './ladderLane.ts'

const mark = (id: string, hours: number, given: Partial<DeadlineMark> = {}): DeadlineMark => ({
  id,
  hours,
  status: 'in force',
  name: 'NetzDG',
  label: 'notice, if manifest',
  isEu: false,
  words: `${id} in ${hours} h`,
  ...given,
})
const lanes: DeadlineLane[] = [
  {
    place: 'DE',
    placeName: 'Germany',
    marks: [
      mark('24h', 24),
      mark('48h', 48, { label: 'information request' }),
      mark('7d', 168, { label: 'notice, if not manifest' }),
      mark('terreg', 1, { name: 'TERREG', label: 'order', status: 'proposed', isEu: true }),
    ],
    words: [],
  },
  {
    place: 'FR',
    placeName: 'France',
    marks: [mark('avia', 24, { name: 'Avia bill', status: 'proposed' })],
    words: [
      {
        id: 'lcen',
        status: 'in force',
        words: '“swiftly”',
        note: 'LCEN blocking, an authority’s order',
        isHatched: false,
        isEu: false,
      },
    ],
  },
  {
    place: 'GB',
    placeName: 'United Kingdom',
    marks: [],
    words: [
      {
        id: 'plan',
        status: 'exploratory',
        words: 'none set',
        note: 'UK–FR liability',
        isHatched: true,
        isEu: false,
      },
    ],
  },
]
const draw = (width: number) =>
  render(<DeadlineLadder lanes={lanes} description="Deadlines" width={width} />).container

test('One log axis, a lane for each place, what has no number in words', async () => {
  await expect(pictureOf(draw(640))).toMatchFileSnapshot('__pictures__/deadline-ladder.svg')
})

test('In a narrow card names stand above their lanes and fewer ticks are written', async () => {
  const picture = pictureOf(draw(280))
  await expect(picture).toMatchFileSnapshot('__pictures__/deadline-ladder-narrow.svg')
  expect(picture).toContain('24\u00a0h')
  expect(picture).not.toContain('48\u00a0h')
})

test('Only none set is hatched, and an EU duty says so in a member’s lane', () => {
  const container = draw(640)
  expect(container.querySelectorAll('rect[fill^="url"]')).toHaveLength(1)
  expect(container.querySelector('svg')).toHaveTextContent('TERREG · EU')
})

test('The marks are one stop for the Tab key; arrows walk them in the order of the axis', async () => {
  const user = userEvent.setup()
  draw(640)
  await user.tab()
  expect(screen.getByRole('button', { name: 'Germany: terreg in 1 h' })).toHaveFocus()
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('button', { name: 'Germany: 24h in 24 h' })).toHaveFocus()
  expect(screen.getByText('Germany: 24h in 24 h')).toBeVisible()
  await user.keyboard('{Escape}')
  expect(screen.queryByText('Germany: 24h in 24 h')).toBeNull()
  await user.keyboard('{End}')
  expect(screen.getByRole('button', { name: 'France: avia in 24 h' })).toHaveFocus()
  await user.tab()
  expect(document.body).toHaveFocus()
})
