import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { TallyQuestion } from '#contract/tally.ts'
import { disclosureTable, removalTable } from '#mocks/demoTables.ts'
import { demoServer } from '#mocks/node.ts'
import { steady } from '#mocks/scenarios/steady.ts'
import { tally } from '#domain/tally.ts'
import { httpSource } from '#sources/http.ts'
import { questionsAboutRequests } from './questionsAboutRequests.ts'
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

  it('about requests for data are answered alike by the counting itself and over HTTP', async () => {
    const overHttp = await source.tally(questionsAboutRequests)
    const table = disclosureTable(steady, 7)
    expect(overHttp).toEqual(questionsAboutRequests.map((question) => tally(table, question)))
    expect(overHttp.every((answer) => answer.rowsSeen > 300)).toBe(true)
  })

  it('see as many rows over HTTP as the demo says it has, once all are received', async () => {
    const { kinds } = await source.describe()
    const [first] = questionsOfAPage
    const asOf = Date.UTC(2027, 0) / 1000
    const answers = await source.tally(
      kinds.map(({ kind }) => TallyQuestion.parse({ ...first, kind, asOf, where: {}, by: [] })),
    )
    expect(kinds.map(({ kind }) => kind)).toEqual(['removal', 'disclosure'])
    expect(answers.map(({ rowsSeen }) => rowsSeen)).toEqual(kinds.map(({ rows }) => rows))
    for (const { coverage } of answers) expect(coverage).toEqual({ complete: true, missing: [] })
  })

  it('find in the demo’s requests only values that it names', async () => {
    const { kinds } = await source.describe()
    const named = kinds.find(({ kind }) => kind === 'disclosure')?.values ?? {}
    const [first] = questionsAboutRequests
    for (const dimension of [
      'jurisdiction',
      'channel',
      'category',
      'platform',
      'process',
    ] as const) {
      const [answer] = await source.tally([
        TallyQuestion.parse({
          ...first,
          asOf: Date.UTC(2040, 0) / 1000,
          by: [dimension],
          where: {},
        }),
      ])
      expect(answer?.groups.map(([value]) => value)).toEqual(
        [...(named[dimension] ?? [])].toSorted(),
      )
    }
  })
})
