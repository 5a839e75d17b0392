import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CountBars } from './CountBars.tsx'

test('bars begin at 0, the longest fills the line, and 0 has none', () => {
  const bars = [
    { name: 'Germany', count: 248 },
    { name: 'Spain', count: 62 },
    { name: 'Ireland', count: 0 },
  ]
  const { container } = render(<CountBars bars={bars} description="Orders" />)
  const widths = [...container.querySelectorAll('rect')].map((bar) => bar.getAttribute('width'))
  expect(widths).toEqual(['100%', '25%', '0%'])
  expect([...container.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
    'Germany248',
    'Spain62',
    'Ireland0',
  ])
})
