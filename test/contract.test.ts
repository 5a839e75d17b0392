import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { endpoints } from '#contract/endpoints.ts'
import { Problem } from '#contract/sourceAnswers.ts'
import { demoServer } from '#mocks/node.ts'
import { scenarioIds } from '#url/search.ts'
import { questionsAboutRequests } from './questionsAboutRequests.ts'
import { questionsOfAPage } from './questionsOfAPage.ts'

vi.setConfig({ testTimeout: 60_000 }) // half a million cases are made first, on whatever machine

beforeAll(() => demoServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => demoServer.close())

const [question] = questionsOfAPage
const [aboutRequests] = questionsAboutRequests
const asOf = question?.asOf ?? 0

/** Every parameter a resource may be asked with, so that a new resource cannot be forgotten. */
const requests: Record<keyof typeof endpoints, Record<string, unknown>[]> = {
  source: [{}],
  tally: [
    { questions: questionsOfAPage },
    { questions: questionsAboutRequests },
    { questions: [] },
  ],
  openCases: [
    {
      question: {
        kind: 'removal',
        asOf,
        where: { jurisdiction: ['DE'] },
        dueRules: [
          {
            id: '24h',
            where: { channel: ['user notice'] },
            zone: 'Europe/Berlin',
            deadlineHours: 24,
          },
          { id: '7d', where: {}, zone: 'Europe/Berlin', deadlineDays: 7 },
        ],
        sort: 'due',
        page: { offset: 0, limit: 50 },
      },
    },
    {
      question: {
        kind: 'removal',
        asOf,
        where: {},
        dueRules: [
          {
            id: '24h in force',
            where: { jurisdiction: ['DE'], class: ['manifest', 'unclassified'] },
            zone: 'Europe/Berlin',
            deadlineHours: 24,
            receivedFrom: asOf - 90 * 86_400,
            receivedTo: asOf,
          },
        ],
        dueFrom: asOf - 86_400,
        dueTo: asOf,
        sort: 'due',
        page: { offset: 0, limit: 5 },
      },
    },
    {
      question: {
        kind: 'disclosure',
        asOf,
        where: { jurisdiction: ['DE', 'FR'] },
        dueRules: [
          {
            id: '48h',
            where: { jurisdiction: ['DE'], channel: ['direct to police'] },
            zone: 'Europe/Berlin',
            deadlineHours: 48,
          },
        ],
        sort: 'received',
        page: { offset: 0, limit: 50 },
      },
    },
  ],
  scenarios: [{}],
  cases: [
    {
      question: {
        question,
        cell: { group: ['DE', 'manifest'], age: 0 },
        sort: 'received',
        page: { offset: 10, limit: 20 },
      },
    },
    {
      question: {
        question: aboutRequests,
        cell: { group: ['FR', 'direct to judges'] },
        sort: 'received',
        page: { offset: 0, limit: 20 },
      },
    },
  ],
}

async function answerTo(path: string, parameters: Record<string, unknown>) {
  const query = new URLSearchParams({ scenario: 'steady@1', seed: '7' })
  for (const [name, value] of Object.entries(parameters))
    query.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  const response = await fetch(`http://localhost${path}?${query}`)
  return { response, body: (await response.json()) as unknown }
}

describe('every answer of the demo', () => {
  for (const name of Object.keys(requests) as (keyof typeof endpoints)[]) {
    it(`to ${name} is what the contract says, to the last key`, async () => {
      for (const parameters of requests[name]) {
        const { response, body } = await answerTo(endpoints[name].path, parameters)
        expect(response.status).toBe(200)
        expect(response.headers.get('content-type')).toBe('application/json')
        expect(endpoints[name].answer.parse(body)).toEqual(body)
      }
    })
  }

  it('says whose cases they are: a company that says of itself that it is invented', async () => {
    const { body } = await answerTo(endpoints.source.path, {})
    const { undertaking } = endpoints.source.answer.parse(body)
    expect(undertaking?.name).toMatch(/\(invented\)$/)
    expect(undertaking?.revenueYears.length).toBeGreaterThan(5)
  })

  it.each([
    ['an unknown scenario', '/api/source', { scenario: 'stormy@1' }, 404],
    ['a seed that is no number', '/api/source', { seed: 'x' }, 400],
    ['no questions', '/api/tally', {}, 400],
    ['a question of another shape', '/api/tally', { questions: [{ kind: 'removal' }] }, 400],
    [
      'a zone that does not exist',
      '/api/tally',
      { questions: [{ ...question, by: ['hourOfWeek'], zone: 'Mars/Base' }] },
      400,
    ],
    [
      'a question with too large an answer',
      '/api/tally',
      {
        questions: [
          {
            ...question,
            by: ['hourOfWeek', 'jurisdiction', 'category'],
            periods: { runs: [{ from: Date.UTC(2018, 0) / 1000, step: 24, count: 500 }], cuts: [] },
            ages: { unit: 'hours', runs: [{ from: 0, step: 1, count: 48 }], cuts: [] },
          },
        ],
      },
      422,
    ],
  ])('to %s is a problem one can read', async (_, path, parameters, status) => {
    const { response, body } = await answerTo(path, parameters)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(Problem.parse(body)).toEqual(body)
    expect(Problem.parse(body).detail).toMatch(/\w+.*\.$/)
  })
})

it('the scenarios that an address may name are those that the demo has', async () => {
  const { body } = await answerTo('/api/scenarios', {})
  expect(endpoints.scenarios.answer.parse(body).map(({ id }) => id)).toEqual([...scenarioIds])
})
