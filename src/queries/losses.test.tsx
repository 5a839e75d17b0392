import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LossExposure } from '#domain/losses/lossExposure.ts'
import type { LossSimulation } from '#domain/losses/lossSimulation.ts'
import type { RunLosses } from '#sources/lossRunner.ts'
import { lossesAborted, lossesRefused } from '#sources/lossFailure.ts'
import { lossesQuery, lossProgressQuery } from './losses.ts'
import { type AskedLosses, useLosses } from './useLosses.ts'

const runLosses = vi.hoisted(() => vi.fn<RunLosses>())
vi.mock('#sources/lossSimulation.ts', () => ({ runLosses }))

const exposureOf = (id: string, actionsPerYear = 0.5): LossExposure => ({
  id,
  actionsPerYear,
  severity: { form: 'share of cap', cap: 50e6, alpha: 2, beta: 6 },
})
const options = { years: 1000, seed: 1 }
const simulationOf = (digest: string) => ({ years: 1000, seed: 1, digest }) as LossSimulation

/** Each run waits until it is ended, and is broken off by its signal. */
function heldRuns() {
  const ends: ((simulation: LossSimulation) => void)[] = []
  runLosses.mockImplementation(
    (_exposures, _options, { signal } = {}) =>
      new Promise((resolve, reject) => {
        ends.push(resolve)
        signal?.addEventListener('abort', () => reject(lossesAborted()))
      }),
  )
  return ends
}

const asked = (of: string, actionsPerYear: number): AskedLosses<string>[] => [
  { id: 'first', of, exposures: [exposureOf('a', actionsPerYear)], options },
]

function rendered(first: readonly AskedLosses<string>[]) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  return renderHook((props: { asked: readonly AskedLosses<string>[] }) => useLosses(props.asked), {
    wrapper,
    initialProps: { asked: first },
  })
}

beforeEach(() => {
  runLosses.mockReset()
})

describe('the losses of some exposures', () => {
  it('are run once, whatever else is known of the exposures', async () => {
    runLosses.mockResolvedValue(simulationOf('one'))
    const client = new QueryClient()
    const labelled = { ...exposureOf('a'), instrument: 'de-netzdg' }
    const first = await client.fetchQuery(lossesQuery([exposureOf('a')], options))
    const second = await client.fetchQuery(
      lossesQuery([labelled], { ...options, sharedActionsPerYear: 0 }),
    )
    expect(second).toBe(first)
    expect(runLosses).toHaveBeenCalledTimes(1)
    expect(runLosses.mock.calls[0]?.[0]).toEqual([exposureOf('a')])
  })

  it('say how far they are beside the result', async () => {
    const client = new QueryClient()
    const seen: unknown[] = []
    const { queryKey } = lossProgressQuery([exposureOf('a')], options)
    runLosses.mockImplementation(async (_exposures, _options, run) => {
      seen.push(client.getQueryData(queryKey))
      run?.onProgress?.(0.5)
      seen.push(client.getQueryData(queryKey))
      return simulationOf('one')
    })
    await client.fetchQuery(lossesQuery([exposureOf('a')], options))
    expect(seen).toEqual([0, 0.5])
  })
})

describe('what-ifs in hand', () => {
  it('keep the last simulation, said to be stale, until the next is there', async () => {
    const ends = heldRuns()
    const { result, rerender } = rendered(asked('today', 0.5))
    expect(result.current.all[0]).toMatchObject({ last: null, done: 0, isStale: false })
    ends[0]?.(simulationOf('one'))
    await waitFor(() =>
      expect(result.current.all[0]).toMatchObject({
        last: { of: 'today', simulation: { digest: 'one' } },
        isStale: false,
        done: null,
      }),
    )
    rerender({ asked: asked('half', 0.25) })
    expect(result.current.all[0]).toMatchObject({ last: { of: 'today' }, isStale: true })
    await waitFor(() => expect(ends).toHaveLength(2))
    expect(result.current.all[0]).toMatchObject({ isStale: true, done: 0 })
    ends[1]?.(simulationOf('two'))
    await waitFor(() =>
      expect(result.current.all[0]).toMatchObject({
        last: { of: 'half', simulation: { digest: 'two' } },
        isStale: false,
      }),
    )
  })

  it('wait until inputs stand still: what was typed in between is never run', async () => {
    const ends = heldRuns()
    const { result, rerender } = rendered(asked('today', 0.5))
    ends[0]?.(simulationOf('one'))
    await waitFor(() => expect(result.current.all[0]?.last).not.toBeNull())
    for (const rate of [0.4, 0.3, 0.2]) rerender({ asked: asked(`at ${rate}`, rate) })
    await waitFor(() => expect(ends).toHaveLength(2))
    expect(runLosses.mock.calls.map(([exposures]) => exposures[0]?.actionsPerYear)).toEqual([
      0.5, 0.2,
    ])
  })

  it('are cancelled and run again', async () => {
    const ends = heldRuns()
    const { result } = rendered(asked('today', 0.5))
    act(() => result.current.cancel())
    await waitFor(() =>
      expect(result.current.all[0]).toMatchObject({ last: null, done: null, isCancelled: true }),
    )
    act(() => result.current.again())
    await waitFor(() => expect(ends).toHaveLength(2))
    ends[1]?.(simulationOf('one'))
    await waitFor(() => expect(result.current.all[0]).toMatchObject({ last: { of: 'today' } }))
    expect(result.current.all[0]?.isCancelled).toBe(false)
  })

  it('say why there are none, and recover', async () => {
    runLosses.mockRejectedValueOnce(lossesRefused('A rate is negative.'))
    const { result } = rendered(asked('today', 0.5))
    await waitFor(() =>
      expect(result.current.all[0]?.failure).toMatchObject({ detail: 'A rate is negative.' }),
    )
    runLosses.mockResolvedValue(simulationOf('one'))
    act(() => result.current.again())
    await waitFor(() => expect(result.current.all[0]?.last?.of).toBe('today'))
    expect(result.current.all[0]?.failure).toBeNull()
  })

  it('without exposures run nothing', () => {
    const { result } = rendered([{ id: 'first', of: 'today', exposures: [], options }])
    expect(result.current.all[0]).toMatchObject({ last: null, done: null, isCancelled: false })
    expect(runLosses).not.toHaveBeenCalled()
  })
})
