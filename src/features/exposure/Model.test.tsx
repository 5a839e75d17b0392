import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { useMemo } from 'react'
import { simulateLosses } from '#domain/losses/simulateLosses.ts'
import { demoServer } from '#mocks/node.ts'
import { instruments } from '#record/law.ts'
import { lossesAborted, lossesBroke } from '#sources/lossFailure.ts'
import type { LossRun, RunLosses } from '#sources/lossRunner.ts'
import { parseExposureSearch, serializeExposureSearch } from '#url/exposureSearch.ts'
import { usePageExtras } from '#url/useSharedSearch.ts'
import { connectDemoServer, renderAt } from '#test/renderedAt.tsx'
import { Model } from './Model.tsx'

const runLosses = vi.hoisted(() => vi.fn<RunLosses>())
vi.mock('#sources/lossSimulation.ts', () => ({ runLosses }))
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }) // the demo is made and counted in this thread

const WAIT = { timeout: 30_000 }
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')

/** One run of the simulation, which ends when told to. */
interface HeldRun {
  years: number
  rates: readonly number[]
  say: (done: number) => void
  end: () => void
  fail: () => void
}

/** Runs that wait; `end` gives what the simulation really comes to. */
function holdRuns(): HeldRun[] {
  const held: HeldRun[] = []
  runLosses.mockImplementation(
    (exposures, options, run: LossRun = {}) =>
      new Promise((resolve, reject) => {
        run.signal?.addEventListener('abort', () => reject(lossesAborted()))
        held.push({
          years: options.years,
          rates: exposures.map(({ actionsPerYear }) => actionsPerYear),
          say: (done) => run.onProgress?.(done),
          end: () => resolve(simulateLosses(exposures, options)),
          fail: () => reject(Object.assign(lossesBroke(), { retryHelps: false })),
        })
      }),
  )
  return held
}

/** The part of the page that is meant, over the address. */
function ModelAlone() {
  const { extras, setExtras } = usePageExtras()
  const own = useMemo(() => parseExposureSearch(extras).values, [extras])
  return (
    <div id="model">
      <Model
        instruments={instruments}
        own={own}
        onChange={(patch) => setExtras(serializeExposureSearch({ ...own, ...patch }))}
      />
    </div>
  )
}

function open(query = '?years=10000') {
  connectDemoServer()
  return renderAt(`/exposure${query}`, { '/exposure': ModelAlone, '/obligations/$id': null })
}

const model = () => document.querySelector<HTMLElement>('#model')!
const card = (name: RegExp) => screen.findByRole('region', { name }, WAIT)
const nextRun = (held: readonly HeldRun[], count: number) =>
  waitFor(() => expect(held).toHaveLength(count), WAIT)

beforeAll(() => demoServer.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  runLosses.mockReset()
})
afterAll(() => demoServer.close())

describe('the model of the page', () => {
  it('says how far the simulation is, then its finding against the wall of one action', async () => {
    const held = holdRuns()
    open()
    await nextRun(held, 1)
    expect(held[0]?.years).toBe(10_000)
    act(() => held[0]?.say(0.5))
    expect(await screen.findByRole('progressbar', { name: 'Simulated so far' })).toHaveAttribute(
      'value',
      '0.5',
    )
    act(() => held[0]?.end())
    const curve = await card(
      /^1.year in.20 would cost .* \(invented\) EUR.[\d.]+.m or more; one action EUR.50.m at most$/,
    )
    expect(curve).toHaveTextContent('DEMO')
    expect(curve).not.toHaveTextContent('Facebook')
    expect(model()).toHaveTextContent('Current: 10,000 simulated years, seed 1.')
    expect(screen.queryByRole('progressbar')).toBeNull()
  })

  it('has the same figures in every card, each with the limits of the simulation', async () => {
    const held = holdRuns()
    open()
    await nextRun(held, 1)
    act(() => held[0]?.end())
    const figures = await card(/^On average a year would cost/)
    const rowOf = (name: RegExp) => plain(within(figures).getByRole('row', { name }).textContent)
    const p95 = /P95(EUR [\d.]+ m)/.exec(rowOf(/P95/))?.[1]
    expect(p95).toBeDefined()
    expect(plain((await card(/^1.year in.20/)).querySelector('h2')?.textContent)).toContain(p95)
    const byPenalty = await card(/would make up/)
    expect(
      plain(within(byPenalty).getByRole('row', { name: /^All together/ }).textContent),
    ).toContain(p95)
    expect(rowOf(/mean/)).toMatch(/[\d.]+ (?:m )?to [\d.]+/)
    expect(byPenalty).toHaveTextContent(/\d+ not modelled, and why/)
  })

  it('keeps the last figures while an input is being simulated anew, and says that they are stale', async () => {
    const held = holdRuns()
    open()
    await nextRun(held, 1)
    act(() => held[0]?.end())
    const before = (await card(/^1.year in.20/)).querySelector('h2')?.textContent
    fireEvent.change(screen.getByRole('spinbutton', { name: /^Late share that is tolerated/ }), {
      target: { value: '10' },
    })
    fireEvent.blur(screen.getByRole('spinbutton', { name: /^Late share that is tolerated/ }))
    await nextRun(held, 2)
    expect(held[1]?.rates[0]).toBeCloseTo((held[0]?.rates[0] ?? 0) / 2, 9)
    expect(model()).toHaveTextContent('Stale: an input changed. Simulating anew')
    expect((await card(/^1.year in.20/)).querySelector('h2')?.textContent).toBe(before)
    expect(model().querySelector('[data-stale="true"]')).not.toBeNull()
    act(() => held[1]?.end())
    await waitFor(() => expect(model()).toHaveTextContent('Current: 10,000'), WAIT)
    expect(
      (await card(/^1.year in.20|of years would cost/)).querySelector('h2')?.textContent,
    ).not.toBe(before)
    expect(model().querySelector('[data-stale="true"]')).toBeNull()
  })

  it('is cancelled, says that no figures are no loss of 0, and runs again when asked', async () => {
    const held = holdRuns()
    open()
    await nextRun(held, 1)
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(model()).toHaveTextContent('The simulation was cancelled.'), WAIT)
    expect(model()).toHaveTextContent('There are no figures, which is not a loss of 0.')
    fireEvent.click(screen.getAllByRole('button', { name: 'Simulate' })[0]!)
    await nextRun(held, 2)
    act(() => held[1]?.end())
    expect(await card(/^1.year in.20 would cost/)).toBeInTheDocument()
  })

  it('that fails is announced once and can be tried again', async () => {
    const held = holdRuns()
    open()
    await nextRun(held, 1)
    act(() => held[0]?.fail())
    const alert = await screen.findByRole('alert', {}, WAIT)
    expect(alert).toHaveTextContent('The simulation stopped')
    expect(screen.getAllByRole('alert')).toHaveLength(1)
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
    await nextRun(held, 2)
    act(() => held[1]?.end())
    expect(await card(/^1.year in.20 would cost/)).toBeInTheDocument()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('where no text reaches the country says so, and simulates nothing', async () => {
    const held = holdRuns()
    open('?in=ES&asOf=2017-06-13')
    expect(
      (await screen.findAllByText('No text in force reaches these countries', {}, WAIT)).length,
    ).toBeGreaterThan(0)
    expect(model()).toHaveTextContent('This is not a loss of 0.')
    expect(held).toHaveLength(0)
  })

  it('reads what stands beside one another from the column that is chosen', async () => {
    const held = holdRuns()
    const { history } = open('?years=10000&whatif=today,backlog-halved')
    await nextRun(held, 2)
    for (const run of held) act(() => run.end())
    const title = async () =>
      (await card(/^On average a year would cost/)).querySelector('h2')?.textContent
    await card(/^On average/)
    const first = await title()
    fireEvent.click(screen.getByRole('radio', { name: '2 We halve the backlog' }))
    await waitFor(async () => expect(await title()).not.toBe(first), WAIT)
    expect((await card(/^On average/)).textContent).toContain('2 We halve the backlog')
    expect(history.location.search).toContain('figures=2')
  })
})
