import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { SourceInfo, Undertaking } from '#contract/sourceAnswers.ts'
import { isoDate } from '#contract/units.ts'
import { defaultAssumptions } from '#domain/lossModel/defaultAssumptions.ts'
import { ownUndertaking } from '#domain/lossModel/undertakingCompany.ts'
import { instruments } from '#record/law.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import { openSource } from '#sources/registry.ts'
import { sourceFailure } from '#sources/sourceFailure.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import { undertakingOf } from '#test/fixtures/lossModelInput.ts'
import { type LossModelSearch, useLossModel } from './useLossModel.ts'

vi.setConfig({ testTimeout: 60_000 }) // the exchange rates are loaded, on whatever machine

const notAsked = () => Promise.reject(new Error('not asked in this test'))
const cases = [
  ...notices(910, 'DE', '2019-05-01T12:00Z', 20),
  ...notices(90, 'DE', '2019-05-01T12:00Z', 30),
]

/** Opens a source of its own for a test, and counts what it is asked. */
function opened(id: string, part: Partial<CaseSource> = {}, undertaking?: Undertaking) {
  const info: SourceInfo = {
    name: id,
    version: '1',
    isInvented: true,
    kinds: [],
    plantedTruths: [],
    ...(undertaking ? { undertaking } : {}),
  }
  const tally = vi.fn<CaseSource['tally']>(async (questions) => answersOver(cases, questions))
  openSource(id, {
    key: id,
    describe: async () => info,
    tally,
    openCases: notAsked,
    cases: notAsked,
    ...part,
  })
  return tally
}

const searchOf = (source: string, given: Partial<LossModelSearch> = {}): LossModelSearch => ({
  source,
  scenario: '',
  seed: 0,
  asOf: isoDate('2019-06-26'),
  in: ['DE'],
  platform: 'Platform A',
  yardstick: { form: 'law' },
  currency: 'EUR',
  ...given,
})

const today = { assumptions: defaultAssumptions }
const halved = { assumptions: { ...defaultAssumptions, lateShareFactor: 0.5 } }
const both = [today, halved]

function hook(search: LossModelSearch, own: Undertaking | null = null) {
  const client = new QueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  return renderHook(
    (given: { search: LossModelSearch; own: Undertaking | null }) =>
      useLossModel(given.search, instruments, both, given.own),
    { wrapper, initialProps: { search, own } },
  )
}

describe('the model over a source', () => {
  it('asks once for all what-ifs, and works out each', async () => {
    const tally = opened('two', {}, undertakingOf({ 2018: 600e6 }))
    const { result } = hook(searchOf('two'))
    expect(result.current).toMatchObject({ models: [], asking: { figures: null } })
    await waitFor(() => expect(result.current.models).toHaveLength(2))
    expect(tally).toHaveBeenCalledTimes(1)
    const rates = result.current.models.map(({ exposures }) => exposures[0]?.actionsPerYear)
    expect(rates[0]).toBeCloseTo(0.09, 12)
    expect(rates[1]).toBeCloseTo(0.045, 12)
    expect(result.current).toMatchObject({
      world: 'demo',
      undertaking: { name: 'Example plc (invented)' },
      asking: { figures: { missing: [] }, isEarlier: false, failure: null },
    })
  })

  it('is the same object as long as nothing changed, and asks nothing for another currency', async () => {
    const tally = opened('same', {}, undertakingOf({ 2018: 600e6 }))
    const settled = searchOf('same')
    const { result, rerender } = hook(settled)
    await waitFor(() => expect(result.current.models).toHaveLength(2))
    await waitFor(() => expect(result.current.info).not.toBeNull())
    const kept = result.current
    rerender({ search: settled, own: null })
    expect(result.current).toBe(kept)
    rerender({ search: { ...settled, currency: 'USD' }, own: null })
    expect(result.current.models[0]?.currency).toBe('USD')
    expect(result.current.models[0]?.exposures[0]?.cap.currency).toBe('USD')
    expect(tally).toHaveBeenCalledTimes(1)
  })

  it('keeps the answer of the earlier day until the next is here', async () => {
    opened('days', {}, undertakingOf({ 2018: 600e6 }))
    const first = searchOf('days')
    const { result, rerender } = hook(first)
    await waitFor(() => expect(result.current.models).toHaveLength(2))
    rerender({ search: { ...first, asOf: isoDate('2019-06-20') }, own: null })
    expect(result.current.asking.isEarlier).toBe(true)
    expect(result.current.models[0]?.date).toBe('2019-06-26')
    await waitFor(() => expect(result.current.models[0]?.date).toBe('2019-06-20'))
    expect(result.current.asking.isEarlier).toBe(false)
  })

  it('is over the user’s own revenue where that is entered', async () => {
    opened('own', {}, undertakingOf({ 2018: 600e6 }))
    const own = ownUndertaking({ currency: 'EUR', amount: 9e6 })
    const { result } = hook(searchOf('own'), own)
    await waitFor(() => expect(result.current.models).toHaveLength(2))
    expect(result.current.world).toBe('own')
    expect(result.current.models[0]?.exposures[0]?.cap.world).toBe('own')
    expect(result.current.undertaking?.name).toBe('Your undertaking')
  })

  it('is none without an undertaking: cases alone say nothing of money', async () => {
    opened('nobody')
    const { result } = hook(searchOf('nobody'))
    await waitFor(() => expect(result.current.asking.figures).not.toBeNull())
    await waitFor(() => expect(result.current.info).not.toBeNull())
    expect(result.current).toMatchObject({ models: [], undertaking: null })
    expect(result.current.onTime.length).toBeGreaterThan(0)
  })

  it('asks nothing where no penalty could be modelled, and says why for each', async () => {
    const tally = opened('spain', {}, undertakingOf({ 2018: 600e6 }))
    const { result } = hook(searchOf('spain', { in: ['ES'] }))
    await waitFor(() => expect(result.current.models).toHaveLength(2))
    expect(tally).not.toHaveBeenCalled()
    expect(result.current.models[0]?.exposures).toEqual([])
    expect(result.current.models[0]?.leftOut.length).toBeGreaterThan(0)
  })

  it('says that the source failed, and asks again when told to', async () => {
    const failure = sourceFailure({
      kind: 'http',
      title: 'Down',
      detail: 'For a while.',
      retryHelps: false,
    })
    let isDown = true
    opened(
      'down',
      { tally: async (asked) => (isDown ? Promise.reject(failure) : answersOver(cases, asked)) },
      undertakingOf({ 2018: 600e6 }),
    )
    const { result } = hook(searchOf('down'))
    await waitFor(() => expect(result.current.asking.failure?.title).toBe('Down'))
    expect(result.current.models).toEqual([])
    isDown = false
    act(() => result.current.asking.retry())
    await waitFor(() => expect(result.current.models).toHaveLength(2))
    expect(result.current.asking.failure).toBeNull()
  })
})
