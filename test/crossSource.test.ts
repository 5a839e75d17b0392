import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { TallyQuestion } from '#contract/tally.ts'
import { removalTable } from '#mocks/demoAnswers.ts'
import { demoServer } from '#mocks/node.ts'
import { steady } from '#mocks/scenarios/steady.ts'
import { tally } from '#domain/tally.ts'
import { httpSource } from '#sources/http.ts'
import { questionsOfAPage } from './questionsOfAPage.ts'

vi.setConfig({ testTimeout: 60_000 }) // half a million cases are made first, on whatever machine

beforeAll(() => demoServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => demoServer.close())

const source = httpSource({ baseUrl: 'http://localhost', scenario: 'steady@1', seed: 7 })

describe('the same questions to different sources', () => {
  it('are answered alike by the counting itself and over HTTP', async () => {
    const overHttp = await source.tally(questionsOfAPage)
    const direct = questionsOfAPage.map((question) => tally(removalTable(steady, 7), question))
    expect(overHttp).toEqual(direct)
    expect(overHttp.every((answer) => answer.rowsSeen > 1000)).toBe(true)
  })

  it('see as many rows over HTTP as the demo says it has, once all are received', async () => {
    const { kinds } = await source.describe()
    const [first] = questionsOfAPage
    const all = TallyQuestion.parse({ ...first, asOf: Date.UTC(2027, 0) / 1000, where: {}, by: [] })
    const [answer] = await source.tally([all])
    expect(answer?.rowsSeen).toBe(kinds[0]?.rows)
  })

  it('find no disclosure cases in the demo, and say that nothing is missing', async () => {
    const [first] = questionsOfAPage
    const [answer] = await source.tally([TallyQuestion.parse({ ...first, kind: 'disclosure' })])
    expect(answer?.coverage).toEqual({ complete: true, missing: [] })
    expect(answer?.cells.count).toEqual([])
    expect(answer?.rowsSeen).toBe(0)
  })
})
