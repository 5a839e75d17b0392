import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lazyChart } from './lazyChart.tsx'
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

test('The code of a chart that waits is loaded in a quiet moment, its chart still undrawn', async () => {
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback))
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
  const load = vi.fn<() => Promise<() => string>>(() => Promise.resolve(() => 'Picture'))
  const Chart = lazyChart<object>(load, 180)
  const { container } = render(
    <OnScreen height={180}>
      <div>
        <Chart />
      </div>
    </OnScreen>,
  )
  await vi.waitFor(() => expect(load).toHaveBeenCalledOnce())
  expect(container).toHaveTextContent('')
  window.dispatchEvent(new Event('beforeprint'))
  expect(container).toHaveTextContent('Picture')
})
