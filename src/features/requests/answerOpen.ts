/** The requests that have been open longest: what is asked of the source, and the rows of the list. */
import type { Case } from '#contract/case.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { OpenCasePage, OpenCaseQuestion } from '#contract/sourceAnswers.ts'
import { instant, type Instant } from '#contract/units.ts'
import { readingsOf } from '#domain/verdict/readings.ts'
import { lawRulesOf } from '#domain/verdict/rulesOf.ts'
import { answerGroups } from './answerQuestions.ts'
import type { RequestsView } from './useRequests.ts'

/** Rows of the list. */
export const OPEN_ROWS = 5

/** Open requests of one group in the window, the first received first; null: of all groups. */
export function openQuestion(view: RequestsView, group: string | null): OpenCaseQuestion {
  const { window, countries, platform } = view
  const [dimension] = answerGroups(view)
  return {
    kind: 'disclosure',
    asOf: window.asOf,
    where: {
      jurisdiction: [...countries],
      platform: [platform],
      receivedFrom: window.from,
      receivedTo: window.to,
      ...(group !== null && dimension !== undefined ? { [dimension]: [group] } : {}),
    },
    dueRules: [],
    sort: 'received',
    page: { offset: 0, limit: OPEN_ROWS },
  }
}

/** Open requests received before the window, whichever group they are of: how many, and the oldest. */
export function openBeforeQuestion(view: RequestsView): OpenCaseQuestion {
  const { where, ...asked } = openQuestion(view, null)
  const { receivedFrom = instant(0), receivedTo: _, ...scope } = where
  return { ...asked, where: { ...scope, receivedTo: receivedFrom }, page: { offset: 0, limit: 1 } }
}

/** How many are open, and for how long the first of them has been. */
export interface OpenCount {
  total: number
  /** Whole seconds up to the as-of; null: none is open. */
  oldestSeconds: number | null
}

/** Reads a page whose first row is the one received first. */
export function openCount({ rows, total }: OpenCasePage, asOf: Instant): OpenCount {
  const [first] = rows
  return { total, oldestSeconds: first ? asOf - first.case.receivedAt : null }
}

/** One open request. */
export interface OpenRow {
  request: Case
  openSeconds: number
  /** Duties with a clock that governed it when it was received: name, and whether its time has passed. */
  clocks: { name: string; isPassed: boolean }[]
}

/** A page as rows, each read against the law of its day of receipt. */
export const openRows = (
  { rows }: OpenCasePage,
  instruments: readonly Instrument[],
  asOf: Instant,
): OpenRow[] =>
  rows.map(({ case: request }) => ({
    request,
    openSeconds: asOf - request.receivedAt,
    clocks: readingsOf(request, lawRulesOf(request, instruments), { asOf }).flatMap(
      ({ rule, verdict }) =>
        rule.deadline ? [{ name: rule.label, isPassed: verdict.isPastDue }] : [],
    ),
  }))
