import { CatchBoundary } from '@tanstack/react-router'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lazyPage, PageNotLoaded } from './lazyPage.tsx'
import { OfflineNotice } from './OfflineNotice.tsx'
import { PageFailed } from './PageFailed.tsx'
import { chooseTheme, readTheme } from './theme.ts'

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined) // React reports what a boundary caught
})
afterEach(() => {
  vi.restoreAllMocks()
})

it('loads a page’s code again after a failure', async () => {
  const load = vi
    .fn<() => Promise<() => React.JSX.Element>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
    .mockResolvedValue(() => <h1>Overview</h1>)
  const Page = lazyPage(load)
  const user = userEvent.setup()
  await act(async () => {
    render(
      <CatchBoundary
        getResetKey={() => 'page'}
        errorComponent={({ error, reset }) => (
          <PageFailed error={error instanceof Error ? error : new Error('?')} reset={reset} />
        )}
      >
        <Suspense fallback="waiting">
          <Page />
        </Suspense>
      </CatchBoundary>,
    )
  })
  expect(await screen.findByText('This page could not be loaded')).toBeInTheDocument()
  await act(async () => user.click(screen.getByRole('button', { name: 'Try again' })))
  expect(await screen.findByRole('heading', { name: 'Overview' })).toBeInTheDocument()
  expect(load).toHaveBeenCalledTimes(2)
})

it('tells a page that is gone from one that failed', () => {
  const reset = vi.fn<() => void>()
  const { rerender } = render(<PageFailed error={new PageNotLoaded(reset, 'gone')} reset={reset} />)
  expect(screen.getByRole('alert')).toHaveTextContent('A newer build may have replaced this one.')
  expect(screen.getByRole('button', { name: 'Load the app anew' })).toBeInTheDocument()
  rerender(<PageFailed error={new Error('no such cell')} reset={reset} />)
  expect(screen.getByRole('alert')).toHaveTextContent('no such cell')
})

it('says when the browser is offline, and stops saying so', () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true)
  render(<OfflineNotice />)
  expect(screen.queryByText(/You are offline/)).toBeNull()
  onLine.mockReturnValue(false)
  act(() => void window.dispatchEvent(new Event('offline')))
  expect(screen.getByText(/You are offline/)).toBeInTheDocument()
  onLine.mockReturnValue(true)
  act(() => void window.dispatchEvent(new Event('online')))
  expect(screen.queryByText(/You are offline/)).toBeNull()
})

it('keeps the theme where storage can be written, and shows it where it cannot', () => {
  chooseTheme('dark')
  expect(document.documentElement.dataset['theme']).toBe('dark')
  expect(readTheme()).toBe('dark')
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  chooseTheme('light')
  expect(document.documentElement.dataset['theme']).toBe('light')
  expect(readTheme()).toBe('system')
  vi.restoreAllMocks()
  chooseTheme('system')
  expect(document.documentElement.dataset['theme']).toBeUndefined()
})
