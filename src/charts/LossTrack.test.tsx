import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LossTrack } from './LossTrack.tsx'

it('draws mean and quantiles where they lie between 0 and the end of the scale', () => {
  const { container } = render(<LossTrack mean={3} p50={1} p95={8} p99={10} most={20} />)
  const [, thin, thick] = container.querySelectorAll('line')
  expect(thick?.getAttribute('x1')).toBe('5%')
  expect(thick?.getAttribute('x2')).toBe('40%')
  expect(thin?.getAttribute('x2')).toBe('50%')
  expect(container.querySelector('circle')?.getAttribute('cx')).toBe('15%')
})

it('stays at 0 where nothing is ever lost', () => {
  const { container } = render(<LossTrack mean={0} p50={0} p95={0} p99={0} most={0} />)
  expect(container.querySelector('circle')?.getAttribute('cx')).toBe('0%')
})
