import { afterEach, expect, it, vi } from 'vitest'
import { demoRuns, leaveDemo } from './leaveDemo.ts'

afterEach(() => void vi.unstubAllGlobals())

const registered = (scriptURL: string, state: 'active' | 'waiting' = 'active') => ({
  [state]: { scriptURL },
  unregister: vi.fn<() => Promise<boolean>>(async () => true),
})

it('leaving the demo stops it once and removes its service worker, and no other', async () => {
  const ours = registered('https://host/mockServiceWorker.js')
  const waiting = registered('https://host/mockServiceWorker.js', 'waiting')
  const other = registered('https://host/other.js')
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistrations: async () => [other, ours, waiting] },
  })
  const stop = vi.fn<() => void>()
  demoRuns(stop)
  await leaveDemo()
  await leaveDemo()
  expect(stop).toHaveBeenCalledTimes(1)
  expect(ours.unregister).toHaveBeenCalled()
  expect(waiting.unregister).toHaveBeenCalled()
  expect(other.unregister).not.toHaveBeenCalled()
})

it('leaving the demo asks nothing of a browser without service workers', async () => {
  vi.stubGlobal('navigator', {})
  await expect(leaveDemo()).resolves.toBeUndefined()
})
