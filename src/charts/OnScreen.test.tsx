import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { OnScreen } from './OnScreen.tsx'

beforeEach(() => {
  // A screen that nothing ever comes near.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

test('Off the screen only the height is held', () => {
  const { container } = render(<OnScreen height={180}>Picture</OnScreen>)
  expect(container).toHaveTextContent('')
  expect(container.firstElementChild).toHaveStyle({ height: '180px' })
})

test('What waits off the screen is drawn within the event that comes before a print', () => {
  render(
    <>
      <OnScreen height={180}>First</OnScreen>
      <OnScreen height={180}>Second</OnScreen>
    </>,
  )
  window.dispatchEvent(new Event('beforeprint'))
  expect(screen.getByText(/First/)).toHaveTextContent('FirstSecond')
})
