/** For tests: a part of the page at an address, over a few cases that answer as a source would. */
import { QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { afterAll, beforeAll } from 'vitest'
import type { Case } from '#contract/case.ts'
import { endpoints } from '#contract/endpoints.ts'
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import type { Instrument } from '#contract/instrument.ts'
import { instant, isoDate } from '#contract/units.ts'
import { casePage, openCasePage } from '#domain/casePages.ts'
import { type CaseTable, caseTable } from '#domain/caseTable.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import { isTooLarge, tally } from '#domain/tally.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { connectDemo } from '#sources/registry.ts'
import { renderAt } from '#test/renderedAt.tsx'
import type { DeadlinesPlan } from './deadlinesPlan.ts'
import type { DeadlinesView } from './useDeadlines.ts'

/** What the source holds, and what it was asked. */
export const played: { table: CaseTable; asked: URL[]; failing: string | null } = {
  table: caseTable('removal', []),
  asked: [],
  failing: null,
}

export function play(cases: readonly Case[]): void {
  played.table = caseTable('removal', cases)
  played.asked = []
  played.failing = null
}

function answer(url: URL): unknown {
  const question = JSON.parse(url.searchParams.get('question') ?? 'null')
  if (url.pathname === endpoints.openCases.path) {
    return openCasePage(played.table, endpoints.openCases.question.parse(question))
  }
  if (url.pathname === endpoints.cases.path) {
    return casePage(played.table, endpoints.cases.question.parse(question))
  }
  const questions = JSON.parse(url.searchParams.get('questions') ?? '[]')
  return endpoints.tally.questions.parse(questions).map((one) => {
    const counted = tally(played.table, one)
    if (isTooLarge(counted)) throw new Error('The test asks for too many cells')
    return counted
  })
}

async function answered(address: RequestInfo | URL): Promise<Response> {
  const url = new URL(address instanceof Request ? address.url : address, 'http://dueline.test')
  played.asked.push(url)
  if (played.failing !== null && url.pathname === played.failing) {
    return Response.json({ title: 'The source failed' }, { status: 400 })
  }
  return Response.json(answer(url))
}

/** What jsdom, which lays nothing out, says of every element meanwhile: as high as its style says. */
const layout: PropertyDescriptorMap & ThisType<HTMLElement> = {
  offsetHeight: { configurable: true, get: styledHeight },
  offsetWidth: { configurable: true, get: () => 800 },
  clientHeight: { configurable: true, get: styledHeight },
  scrollHeight: { configurable: true, get: () => 1e6 },
  scrollTo: {
    configurable: true,
    value(this: HTMLElement, options: ScrollToOptions) {
      this.scrollTop = options.top ?? 0
      this.dispatchEvent(new Event('scroll'))
    },
  },
}
function styledHeight(this: HTMLElement): number {
  return Number.parseFloat(this.style.height) || 0
}

/** Gives lists a height through the tests of a file, and jsdom its own back afterwards. */
export function layOutLists(): void {
  const proper = HTMLElement.prototype
  const before = Object.keys(layout).map(
    (name) => [name, Object.getOwnPropertyDescriptor(proper, name)] as const,
  )
  beforeAll(() => Object.defineProperties(proper, layout))
  afterAll(() => {
    for (const [name, own] of before) {
      Reflect.deleteProperty(proper, name)
      if (own) Object.defineProperty(proper, name, own)
    }
  })
}

const info: SourceInfo = {
  name: 'Demo',
  version: 'literal',
  isInvented: true,
  kinds: [
    {
      kind: 'removal',
      values: {
        platform: ['Platform A', 'Platform B'],
        category: ['insult', 'threats'],
        channel: ['user notice', 'authority order'],
      },
      receivedFrom: instant(0),
      receivedTo: instant(0),
      observedFrom: instant(0),
      rows: 0,
      rowsLeftOut: 0,
    },
  ],
  plantedTruths: [],
}

/** A view of the page as of 26 June 2019 over DE and FR; its tallies are of no concern here. */
export function viewOf(
  instruments: readonly Instrument[],
  platform = 'Platform A',
  chosen: Yardstick = { form: 'law' },
): DeadlinesView {
  const window = caseWindow(isoDate('2019-06-26'), {})
  const countries = ['DE', 'FR'] as const
  const against = readAgainst(chosen, instruments, countries, window)
  return {
    chosen,
    countries,
    platform,
    by: 'country',
    period: 'month',
    against,
    plan: { window, clock: against.clock, questions: [] } as unknown as DeadlinesPlan,
    instruments,
    observedFrom: null,
    tallies: null,
    info,
    state: undefined,
  }
}

/** Renders a part at `/deadlines` with the given query; `history` tells where one is afterwards. */
export function renderPart(query: string, part: () => ReactNode) {
  connectDemo(Promise.resolve(answered))
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } })
  return renderAt(`/deadlines${query}`, { '/deadlines': part, '/obligations/$id': null }, client)
}
