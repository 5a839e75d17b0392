/** Cases over HTTP: GET, JSON as the contract has it, problem details when something is wrong. */
import { endpoints } from '#contract/endpoints.ts'
import type { CaseSource } from './caseSource.ts'
import { httpFailure, requestFailure, wrongShape } from './httpFailure.ts'

export const TIMEOUT_SECONDS = 10

type Fetch = typeof globalThis.fetch

/** What an endpoint's answer is checked with. */
type AnswerSchema<Answer> = {
  safeParse: (
    data: unknown,
  ) =>
    | { success: true; data: Answer }
    | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } }
}

export type HttpSourceOptions = {
  /** Where the paths of the contract begin, without a slash at the end: "" or "https://host/base". */
  baseUrl: string
  /** The demo's scenario and seed; an API with cases of its own has none. */
  scenario?: string
  seed?: number
  /** Asked instead of the browser's fetch. */
  fetch?: Fetch
}

/** A source behind HTTP. Its methods reject with a `SourceFailure`, after 10 s at the latest. */
export function httpSource(options: HttpSourceOptions): CaseSource {
  const { scenario, seed } = options
  const ask = <Answer>(
    endpoint: { path: string; answer: AnswerSchema<Answer> },
    parameters: Record<string, unknown>,
    signal: AbortSignal | undefined,
  ) => askHttp(options, endpoint, { ...parameters, scenario, seed }, signal)
  return {
    key: ['http', options.baseUrl, scenario, seed].filter((part) => part !== undefined).join(' '),
    describe: (signal) => ask(endpoints.source, {}, signal),
    tally: (questions, signal) =>
      measured({ questions: questions.length }, async () => {
        const tallies = await ask(endpoints.tally, { questions }, signal)
        if (tallies.length === questions.length) return tallies
        throw wrongShape(`${questions.length} questions were asked, ${tallies.length} answered.`)
      }),
    openCases: (question, signal) => ask(endpoints.openCases, { question }, signal),
    cases: (question, signal) => ask(endpoints.cases, { question }, signal),
  }
}

/**
 * One question to an endpoint of the contract: GET, `parameters` in the query string, what is no text
 * as JSON, undefined left out. Rejects with a `SourceFailure`, after 10 s at the latest.
 */
export function askHttp<Answer>(
  { baseUrl, fetch = (...request) => globalThis.fetch(...request) }: HttpSourceOptions,
  endpoint: { path: string; answer: AnswerSchema<Answer> },
  parameters: Record<string, unknown>,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined)
      query.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
  const url = `${baseUrl}${endpoint.path}${query.size > 0 ? `?${query}` : ''}`
  return withTimeout(signal, (bound) => answerOf(fetch, url, endpoint.answer, bound))
}

async function answerOf<Answer>(
  fetch: Fetch,
  url: string,
  schema: AnswerSchema<Answer>,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } })
  const text = await response.text()
  if (!response.ok) throw httpFailure(response, text, new Date())
  const body = parsedJson(text)
  if (body === undefined) throw wrongShape('The answer is not JSON.')
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw wrongShape(`At ${issue?.path.join('.') || 'its top'}: ${issue?.message ?? 'unexpected'}.`)
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Runs a request that ends with the caller's signal or after the time allowed, its body included,
 * and turns whatever it throws into a failure. A timer and not AbortSignal.timeout, so that a test
 * can move the clock.
 */
async function withTimeout<Answer>(
  signal: AbortSignal | undefined,
  request: (bound: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const controller = new AbortController()
  const abort = () => controller.abort()
  const state = { timedOut: false }
  const timer = setTimeout(() => {
    state.timedOut = true
    abort()
  }, TIMEOUT_SECONDS * 1000)
  signal?.addEventListener('abort', abort)
  try {
    signal?.throwIfAborted()
    return await request(controller.signal)
  } catch (thrown) {
    throw requestFailure(thrown, {
      timedOut: state.timedOut,
      aborted: signal?.aborted ?? false,
      online: globalThis.navigator?.onLine ?? true,
      timeoutSeconds: TIMEOUT_SECONDS,
    })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}

/** Leaves the User Timing measure `dueline:tally`: from the question to the checked answer. */
async function measured<Answer>(detail: { questions: number }, answer: () => Promise<Answer>) {
  const start = performance.now()
  const value = await answer()
  performance.measure('dueline:tally', { start, end: performance.now(), detail })
  return value
}
