import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { httpSource, TIMEOUT_SECONDS } from './http.ts'
import { isSourceFailure } from './sourceFailure.ts'

const answered = (body: string, init?: ResponseInit) => async () => new Response(body, init)

/** What the source makes of one answer to a describe(). */
async function failureFor(fetch: typeof globalThis.fetch) {
  const source = httpSource({ baseUrl: '', fetch })
  const thrown: unknown = await source.describe().catch((failure: unknown) => failure)
  if (!isSourceFailure(thrown)) throw new Error('no failure', { cause: thrown })
  return thrown
}

describe('a failure over HTTP', () => {
  it('shows problem details as they are', async () => {
    const body = JSON.stringify({ title: 'Too large', detail: 'Ask for less.', instance: '/i/7' })
    expect(await failureFor(answered(body, { status: 422 }))).toMatchObject({
      kind: 'http',
      title: 'Too large',
      detail: 'Ask for less.',
      instance: '/i/7',
      status: 422,
      retryHelps: false,
    })
  })

  it.each([
    ['HTML', '<h1>Bad gateway</h1>'],
    ['nothing', ''],
    ['problem details that are none', '{"title":7}'],
    ['JSON cut in two', '{"title":"To'],
  ])('says so where a 502 comes with %s, and that asking again may help', async (_, body) => {
    const failure = await failureFor(answered(body, { status: 502 }))
    expect(failure).toMatchObject({ kind: 'http', status: 502, retryHelps: true })
    expect(failure.title).toBe('The source answered with status 502')
    expect(failure.detail).not.toContain('<')
  })

  it.each([
    ['3', 3],
    ['9999', 60],
    ['soon', undefined],
    [new Date(Date.now() - 5000).toUTCString(), 0],
  ])('reads Retry-After: %s', async (header, seconds) => {
    const failure = await failureFor(
      answered('', { status: 429, headers: { 'retry-after': header } }),
    )
    expect(failure.retryAfterSeconds).toBe(seconds)
  })

  it.each([
    ['HTML with status 200', '<!doctype html>', 'not JSON'],
    ['an empty body', '', 'not JSON'],
    ['JSON of another shape', '{"name":7}', 'name'],
    ['JSON null', 'null', 'its top'],
  ])('calls %s a wrong shape and says where', async (_, body, where) => {
    const failure = await failureFor(answered(body))
    expect(failure).toMatchObject({ kind: 'wrong shape', retryHelps: false })
    expect(failure.detail).toContain(where)
  })

  it('calls a refused or broken connection unreachable', async () => {
    const failure = await failureFor(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(failure).toMatchObject({ kind: 'unreachable', retryHelps: true })
    expect(failure.cause).toBeInstanceOf(TypeError)
  })

  it('says offline where the browser is', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const failure = await failureFor(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(failure).toMatchObject({ kind: 'offline', retryHelps: true })
    vi.unstubAllGlobals()
  })

  it('calls fewer answers than questions a wrong shape', async () => {
    const source = httpSource({ baseUrl: '', fetch: answered('[]') })
    const question = {} as Parameters<typeof source.tally>[0][number]
    await expect(source.tally([question])).rejects.toMatchObject({ kind: 'wrong shape' })
  })
})

describe('a request', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const never: typeof globalThis.fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () =>
        reject(new DOMException('aborted', 'AbortError')),
      )
    })

  it('is given up after the time allowed, and that is a timeout', async () => {
    const asked = failureFor(never)
    await vi.advanceTimersByTimeAsync(TIMEOUT_SECONDS * 1000 - 1)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await asked).toMatchObject({ kind: 'timeout', retryHelps: true })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is given up where the headers came and the body does not', async () => {
    const stalled: typeof globalThis.fetch = async (_, init) => {
      const body = new ReadableStream({
        start(controller) {
          init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted')))
        },
      })
      return new Response(body)
    }
    const asked = failureFor(stalled)
    await vi.advanceTimersByTimeAsync(TIMEOUT_SECONDS * 1000)
    expect(await asked).toMatchObject({ kind: 'timeout' })
  })

  it('ends with the caller’s signal, before or while it runs', async () => {
    const source = httpSource({ baseUrl: '', fetch: never })
    const controller = new AbortController()
    const running = source.describe(controller.signal)
    controller.abort()
    await expect(running).rejects.toMatchObject({ kind: 'aborted' })
    await expect(source.describe(controller.signal)).rejects.toMatchObject({ kind: 'aborted' })
  })

  it('is one GET with scenario, seed and the questions in its address', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(answered('{}'))
    const source = httpSource({
      baseUrl: 'https://host/base',
      scenario: 'steady@1',
      seed: 7,
      fetch,
    })
    await source.tally([]).catch(() => undefined)
    expect(fetch).toHaveBeenCalledTimes(1)
    const [url, init] = fetch.mock.calls[0] ?? []
    expect(url).toBe('https://host/base/api/tally?questions=%5B%5D&scenario=steady%401&seed=7')
    expect(init?.method ?? 'GET').toBe('GET')
    expect(source.key).toBe('http https://host/base steady@1 7')
  })
})
