import { render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { ChartBoundary } from './ChartBoundary.tsx'

afterEach(() => vi.restoreAllMocks())

function Missing(): never {
  throw new Error('The chunk did not arrive')
}

it('says in the place of a chart that did not arrive what still stands, with a way on', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  render(
    <>
      <p>The figures</p>
      <ChartBoundary>
        <Missing />
      </ChartBoundary>
    </>,
  )
  expect(screen.getByText('The figures')).toBeInTheDocument()
  expect(screen.getByRole('alert')).toHaveTextContent('The drawing could not be loaded')
  expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument()
})
