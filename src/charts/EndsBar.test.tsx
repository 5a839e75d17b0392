import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { pictureOf } from '#test/pictureOf.ts'
import { type Ends, EndsBar } from './EndsBar.tsx'

const draw = (ends: Ends) => render(<EndsBar ends={ends} />).container
const nothing: Ends = { produced: 0, challenged: 0, refused: 0, withdrawn: 0, open: 0 }

test('The parts fill the bar in proportion, in a fixed order', async () => {
  const container = draw({ produced: 50, challenged: 10, refused: 20, withdrawn: 0, open: 20 })
  const parts = [...container.querySelectorAll('svg > rect')]
  expect(parts.map((part) => Number(part.getAttribute('x')))).toEqual([0, 200, 240, 320])
  expect(parts.map((part) => Number(part.getAttribute('width')))).toEqual([199, 39, 79, 79])
  await expect(pictureOf(container)).toMatchFileSnapshot('__pictures__/ends-bar.svg')
})

test('Open is hollow, so that it is never taken for an answer', () => {
  const [open] = draw({ ...nothing, open: 3 }).querySelectorAll('svg > rect')
  expect(open?.getAttribute('fill')).toBe('var(--surface)')
  expect(open?.getAttribute('stroke')).toBe('var(--ctl)')
})

test('Nothing received is no bar, not a bar of 0 %', () => {
  expect(draw(nothing).querySelector('svg')).toBeNull()
})
