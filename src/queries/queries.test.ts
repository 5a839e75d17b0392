import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CaseQuestion, OpenCaseQuestion } from '#contract/sourceAnswers.ts'
import type { Tally, TallyQuestion } from '#contract/tally.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import { sourceFailure } from '#sources/sourceFailure.ts'
import { casesQuery } from './cases.ts'
import { companiesQuery } from './companies.ts'
import { exchangeRatesQuery } from './exchangeRates.ts'
import { finesQuery } from './fines.ts'
import { lawQuery } from './law.ts'
import { loaded } from './loadRecord.ts'
import { netzdgHalfYearsQuery } from './netzdgHalfYears.ts'
import { openCasesQuery } from './openCases.ts'
import { informationRequestsQuery, removalOrdersQuery } from './publishedRequests.ts'
import { sourceQuery } from './source.ts'
import { tallyQuery } from './tally.ts'

vi.setConfig({ testTimeout: 60_000 }) // the record's parts are loaded, on whatever machine

const notHere = () => Promise.reject(new Error('not asked in this test'))
const sourceWith = (part: Partial<CaseSource>): CaseSource => ({
  key: 'test',
  describe: notHere,
  tally: notHere,
  openCases: notHere,
  cases: notHere,
  ...part,
})
const failing = (retryHelps: boolean, retryAfterSeconds?: number) =>
  sourceFailure({
    kind: 'http',
    title: 'Down',
    detail: 'For a while.',
    retryHelps,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  })
const questionOf = (asOf: number) => ({ asOf }) as TallyQuestion
const answerOf = (rowsSeen: number) => ({ rowsSeen }) as Tally

describe('a question to a source', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is asked twice more where that may help, and the count can be seen', async () => {
    const tally = vi.fn<CaseSource['tally']>(() => Promise.reject(failing(true)))
    const client = new QueryClient()
    const observer = new QueryObserver(client, tallyQuery(sourceWith({ tally }), []))
    const counts: number[] = []
    const stop = observer.subscribe((result) => counts.push(result.failureCount))
    await vi.advanceTimersByTimeAsync(5000)
    expect(tally).toHaveBeenCalledTimes(3)
    expect(new Set(counts)).toEqual(new Set([0, 1, 2, 3]))
    expect(observer.getCurrentResult()).toMatchObject({ status: 'error', error: { title: 'Down' } })
    stop()
  })

  it('is not asked again where that cannot help', async () => {
    const describe_ = vi.fn<CaseSource['describe']>(() => Promise.reject(failing(false)))
    const query = sourceQuery(sourceWith({ describe: describe_ }))
    await expect(new QueryClient().fetchQuery(query)).rejects.toMatchObject({ title: 'Down' })
    expect(describe_).toHaveBeenCalledTimes(1)
  })

  it('waits as long as the source asks', async () => {
    const tally = vi.fn<CaseSource['tally']>(() => Promise.reject(failing(true, 3)))
    const asked = new QueryClient().fetchQuery(tallyQuery(sourceWith({ tally }), []))
    asked.catch(() => undefined)
    await vi.advanceTimersByTimeAsync(2999)
    expect(tally).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(2)
    expect(tally).toHaveBeenCalledTimes(2)
  })

  it('keeps its own answer where an older one comes late', async () => {
    const tally: CaseSource['tally'] = ([question]) => {
      const asOf = question?.asOf ?? 0
      return new Promise((resolve) => setTimeout(() => resolve([answerOf(asOf)]), asOf))
    }
    const source = sourceWith({ tally })
    const client = new QueryClient()
    const observer = new QueryObserver(client, tallyQuery(source, [questionOf(500)]))
    const stop = observer.subscribe(() => undefined)
    observer.setOptions(tallyQuery(source, [questionOf(100)]))
    await vi.advanceTimersByTimeAsync(100)
    expect(observer.getCurrentResult().data?.[0]?.rowsSeen).toBe(100)
    await vi.advanceTimersByTimeAsync(1000)
    expect(observer.getCurrentResult().data?.[0]?.rowsSeen).toBe(100)
    stop()
  })

  it('tells the source when nobody waits for it any more', async () => {
    const signals: AbortSignal[] = []
    const tally: CaseSource['tally'] = (_, signal) => {
      if (signal) signals.push(signal)
      return new Promise(() => undefined)
    }
    const observer = new QueryObserver(new QueryClient(), tallyQuery(sourceWith({ tally }), []))
    observer.subscribe(() => undefined)()
    expect(signals.map((signal) => signal.aborted)).toEqual([true])
  })

  it('has pages of cases under keys of their own', async () => {
    const page = { rows: [], total: 0 }
    const source = sourceWith({ openCases: async () => page, cases: async () => page })
    const client = new QueryClient()
    const open = openCasesQuery(source, { asOf: 1 } as OpenCaseQuestion)
    const behind = casesQuery(source, { asOf: 1 } as unknown as CaseQuestion)
    expect(await client.fetchQuery(open)).toEqual(page)
    expect(await client.fetchQuery(behind)).toEqual(page)
    expect(open.queryKey).not.toEqual(behind.queryKey)
  })
})

describe('the record', () => {
  it('is loaded part by part', async () => {
    const client = new QueryClient()
    expect(await client.fetchQuery(lawQuery())).toHaveLength(15)
    expect((await client.fetchQuery(companiesQuery())).length).toBeGreaterThan(2)
    expect((await client.fetchQuery(exchangeRatesQuery())).length).toBeGreaterThan(2)
    expect((await client.fetchQuery(finesQuery())).length).toBeGreaterThan(2)
    expect((await client.fetchQuery(netzdgHalfYearsQuery())).length).toBeGreaterThan(2)
    expect((await client.fetchQuery(informationRequestsQuery())).rows.length).toBeGreaterThan(2)
    expect((await client.fetchQuery(removalOrdersQuery())).rows.length).toBeGreaterThan(2)
  })

  it('fails in words where a part does not come', async () => {
    await expect(loaded(Promise.reject(new TypeError('404')))).rejects.toMatchObject({
      kind: 'not loaded',
      retryHelps: true,
    })
  })
})
