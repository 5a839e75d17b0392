/** The sources that are open here, by the name a link gives them. */
import { endpoints } from '#contract/endpoints.ts'
import type { ScenarioInfo } from '#contract/scenario.ts'
import type { CaseSource } from './caseSource.ts'
import { askHttp, httpSource } from './http.ts'
import { sourceFailure } from './sourceFailure.ts'

/** What the address says about the source: its id, and the demo's scenario and seed. */
export type SourceChoice = { source: string; scenario: string; seed: number }

export const DEMO_SOURCE_ID = 'demo'

type Fetch = typeof globalThis.fetch

const opened = new Map<string, CaseSource>()
const demos = new Map<string, CaseSource>()
let demoStarted: Promise<Fetch> | null = null

/**
 * Says that the demo is starting beside the page, and with which fetch it will answer: the
 * browser's own once its service worker listens, or one that answers in the page. The demo's
 * questions wait for it.
 */
export function connectDemo(started: Promise<Fetch>): void {
  demoStarted = started
  started.catch(() => undefined) // said to whoever asks the demo, see demoFetch
}

/** Makes a source available under an id until the page is closed. */
export function openSource(id: string, source: CaseSource): void {
  opened.set(id, source)
}

/** The source a link names; null where it names one that is not open here. */
export function sourceOf(choice: SourceChoice): CaseSource | null {
  return choice.source === DEMO_SOURCE_ID ? demoSource(choice) : (opened.get(choice.source) ?? null)
}

/** The demo's scenarios. Rejects with a `SourceFailure`, where there is no demo too. */
export function demoScenarios(signal?: AbortSignal): Promise<ScenarioInfo[]> {
  return askHttp({ baseUrl: '', fetch: demoFetch }, endpoints.scenarios, {}, signal)
}

function demoSource({ scenario, seed }: SourceChoice): CaseSource {
  const key = `${scenario}+${seed}`
  const known = demos.get(key)
  if (known) return known
  const source = httpSource({ baseUrl: '', scenario, seed, fetch: demoFetch })
  demos.set(key, source)
  return source
}

const demoFetch: Fetch = async (...request) => {
  const fetch = demoStarted ? await startedOrFailure(demoStarted) : globalThis.fetch
  return fetch(...request)
}

async function startedOrFailure(started: Promise<Fetch>): Promise<Fetch> {
  try {
    return await started
  } catch (thrown) {
    throw sourceFailure(
      {
        kind: 'not loaded',
        title: 'The demo could not be loaded',
        detail: 'The connection broke, or a newer version was published: reload the page.',
        retryHelps: false,
      },
      thrown,
    )
  }
}
