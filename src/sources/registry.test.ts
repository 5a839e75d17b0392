import { afterEach, describe, expect, it, vi } from 'vitest'
import { connectDemo, demoScenarios, openSource, sourceOf } from './registry.ts'

const demo = { source: 'demo', scenario: 'steady@1', seed: 7 }
afterEach(() => void vi.unstubAllGlobals())

describe('the source a link names', () => {
  it('is the demo of its scenario and seed, the same one each time', () => {
    expect(sourceOf(demo)?.key).toContain('steady@1 7')
    expect(sourceOf({ ...demo })).toBe(sourceOf(demo))
    expect(sourceOf({ ...demo, seed: 8 })).not.toBe(sourceOf(demo))
  })

  it('is none where it is not open here, and is found once it is', () => {
    const other = { ...demo, source: 'file' }
    expect(sourceOf(other)).toBeNull()
    const opened = sourceOf(demo)
    if (!opened) throw new Error('the demo is always there')
    openSource('file', opened)
    expect(sourceOf(other)).toBe(opened)
  })

  it('waits for the demo to start, and asks it by the fetch it gives', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({}))
    let start: (with_: typeof globalThis.fetch) => void = () => {}
    connectDemo(new Promise((resolve) => (start = resolve)))
    const asked = sourceOf(demo)?.describe()
    expect(fetch).not.toHaveBeenCalled()
    start(fetch)
    await expect(asked).rejects.toMatchObject({ kind: 'wrong shape' })
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('is asked for its scenarios by the same fetch, without scenario or seed', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json([]))
    connectDemo(Promise.resolve(fetch))
    await expect(demoScenarios()).resolves.toEqual([])
    expect(fetch.mock.calls[0]?.[0]).toBe('/api/scenarios')
  })

  it('says that the demo could not be loaded, where it could not', async () => {
    connectDemo(Promise.reject(new TypeError('Failed to fetch dynamically imported module')))
    await expect(sourceOf(demo)?.describe()).rejects.toMatchObject({
      kind: 'not loaded',
      title: 'The demo could not be loaded',
      retryHelps: false,
    })
  })
})
