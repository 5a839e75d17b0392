/** Asks the source for the page's requests, and keeps the last answer until the next has been drawn. */
import { useMemo } from 'react'
import { noPlatformState } from '#charts/askingState.ts'
import type { ChartState } from '#charts/chartState.ts'
import { useShownAnswer } from '#charts/useShownAnswer.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import type { Tally } from '#contract/tally.ts'
import type { Country } from '#contract/vocabulary.ts'
import { requestsWindow } from '#domain/requests/requestsWindow.ts'
import { usePageAnswer, useSourceInfo } from '#queries/usePageAnswer.ts'
import type { RequestsAsked } from '#url/requestsSearch.ts'
import type { SharedSearch } from '#url/search.ts'
import { type RequestsInput, type RequestsPlan, requestsPlan } from './requestsPlan.ts'

/** What the address asks: everything the questions follow from, and the questions. */
export interface RequestsQuestion extends RequestsInput {
  countries: readonly Country[]
  platform: string
  plan: RequestsPlan
}

/** One answer with the question it is of; the same object as long as nothing in it changed. */
export interface RequestsView extends RequestsQuestion {
  /** Null: no answer yet. Read with `answerTo(view.plan.volume[0], view.tallies)`. */
  tallies: readonly Tally[] | null
  info: SourceInfo | null
  /** Loading, failed, stale, partial or without requests; undefined: answered and current. */
  state: ChartState | undefined
}

export interface Requests {
  /** What the address asks for now. */
  asked: RequestsQuestion
  view: RequestsView
  /** A newer answer is on its way, or here and being drawn. */
  isAwaited: boolean
}

/** What still stands where cases do not arrive. */
const STANDS = 'The law and the published figures on this page do not depend on it.'

const requestsOf = (info: SourceInfo | null) =>
  info?.kinds.find(({ kind }) => kind === 'disclosure') ?? null

function useQuestion(
  search: SharedSearch,
  own: RequestsAsked,
  instruments: readonly Instrument[],
  info: SourceInfo | null,
): RequestsQuestion {
  const { asOf, from, to, platform, in: countries } = search
  const { by, measure, within, on, place, table } = own
  const { observedFrom = null, receivedFrom = null } = requestsOf(info) ?? {}
  return useMemo(() => {
    const window = requestsWindow(
      asOf,
      { ...(from ? { from } : {}), ...(to ? { to } : {}) },
      receivedFrom,
    )
    const scope = { countries, platform }
    const chosen = { by, measure, within, on, place, table }
    const input = { ...chosen, scope, window, instruments, observedFrom }
    return { ...input, countries, platform, plan: requestsPlan(input) }
  }, [
    asOf,
    from,
    to,
    platform,
    countries,
    by,
    measure,
    within,
    on,
    place,
    table,
    instruments,
    observedFrom,
    receivedFrom,
  ])
}

/** The source holds no requests at all, or none of the platform that the address names. */
function emptyState(
  platform: string,
  info: SourceInfo | null,
  onPlatform: (platform: string) => void,
): ChartState | undefined {
  if (info === null) return undefined
  const held = requestsOf(info)
  if (held === null || held.rows === 0) {
    const words = `${info.name} has cases of other kinds, but no request of an authority for data. That is not a share of 0 %.`
    return { form: 'empty', title: 'This source holds no requests for data', words }
  }
  const platforms = held.values['platform'] ?? []
  const [some] = platforms
  return some === undefined || platforms.includes(platform)
    ? undefined
    : noPlatformState(platform, platforms, () => onPlatform(some))
}

/**
 * One request for all of the page's questions.
 * @param onPlatform chooses another platform; the same function from render to render
 */
export function useRequests(
  search: SharedSearch,
  own: RequestsAsked,
  instruments: readonly Instrument[],
  onPlatform: (platform: string) => void,
): Requests {
  const asked = useQuestion(search, own, instruments, useSourceInfo(search))
  const answer = usePageAnswer(asked, search)
  const { info } = answer
  const { question, tallies, state, isAwaited } = useShownAnswer(asked, answer, STANDS)
  const view = useMemo(
    () => ({
      ...question,
      tallies,
      info,
      state: state ?? emptyState(question.platform, info, onPlatform),
    }),
    [question, tallies, info, state, onPlatform],
  )
  return { asked, view, isAwaited }
}
