/**
 * Runs before each component test file: DOM matchers, and a clean page after every test. Files share
 * a page and their modules, so that what one puts in the place of something is taken back at its end.
 */
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'
import './dialogElement.ts'

// The first page of a run loads the record; a busy machine takes its time.
configure({ asyncUtilTimeout: 8000 })

// jsdom measures nothing and has no observer: charts keep the width they find, which is none.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

afterEach(cleanup)

afterAll(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.resetConfig()
  localStorage.clear()
  sessionStorage.clear()
})
