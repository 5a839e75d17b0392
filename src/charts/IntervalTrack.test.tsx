import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { IntervalTrack, trackScale } from './IntervalTrack.tsx'

const row = { share: 0.85, lower: 0.789, upper: 0.925 }

test('All lines of a table share a scale in steps of 5 %', () => {
  expect(trackScale([row, { share: null, lower: null, upper: null }])).toEqual({
    from: 0.75,
    to: 0.95,
    words: '75 to 95\u00a0%',
  })
  expect(trackScale([{ share: 1, lower: 1, upper: 1 }]).to).toBeGreaterThan(1)
  expect(trackScale([])).toMatchObject({ from: 0, to: 1 })
})

test('The mark stands at the share, the line spans the interval', () => {
  const scale = trackScale([row])
  const { container } = render(<IntervalTrack group="DE" isLaw {...row} scale={scale} />)
  const [, interval] = container.querySelectorAll('line')
  expect(parseFloat(interval?.getAttribute('x1') ?? '')).toBeCloseTo(19.5, 6)
  expect(parseFloat(interval?.getAttribute('x2') ?? '')).toBeCloseTo(87.5, 6)
  expect(parseFloat(container.querySelector('svg svg')?.getAttribute('x') ?? '')).toBeCloseTo(50, 6)
})

test('A group without a share has neither', () => {
  const scale = trackScale([row])
  const nothing = { share: null, lower: null, upper: null }
  const { container } = render(
    <IntervalTrack group="insult" isLaw={false} {...nothing} scale={scale} />,
  )
  expect(container.querySelectorAll('line')).toHaveLength(1)
  expect(container.querySelector('svg svg')).toBeNull()
})
