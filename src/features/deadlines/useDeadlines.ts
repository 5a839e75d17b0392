/** Asks the source for the page's cases, and keeps the last answer until the next has been drawn. */
import { useMemo } from 'react'
import { noPlatformState } from '#charts/askingState.ts'
import type { ChartState } from '#charts/chartState.ts'
import { useShownAnswer } from '#charts/useShownAnswer.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import type { Tally } from '#contract/tally.ts'
import type { Instant } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { readAgainst, type ReadAgainst } from '#domain/onTime/readAgainst.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { usePageAnswer, useSourceInfo } from '#queries/usePageAnswer.ts'
import type { DeadlineGrouping, DeadlinePeriod, DeadlinesSearch } from '#url/deadlinesSearch.ts'
import type { SharedSearch } from '#url/search.ts'
import { type DeadlinesPlan, deadlinesPlan } from './deadlinesPlan.ts'

/** What the address asks: everything the questions follow from, and the questions. */
export interface DeadlinesQuestion {
  chosen: Yardstick
  countries: readonly Country[]
  platform: string
  by: DeadlineGrouping
  period: DeadlinePeriod
  against: ReadAgainst
  plan: DeadlinesPlan
  instruments: readonly Instrument[]
  /** When the source's log begins; null while that is not known. */
  observedFrom: Instant | null
}

/** One answer with the question it is of; the same object as long as nothing in it changed. */
export interface DeadlinesView extends DeadlinesQuestion {
  /** Null: no answer yet. Read with `answerTo(view.plan.curves[0], view.tallies)`. */
  tallies: readonly Tally[] | null
  info: SourceInfo | null
  /** Loading, failed, stale or partial; undefined: answered and current. */
  state: ChartState | undefined
}

export interface Deadlines {
  /** What the address asks for now. */
  asked: DeadlinesQuestion
  view: DeadlinesView
  /** A newer answer is on its way, or here and being drawn. */
  isAwaited: boolean
}

/** What still stands where cases do not arrive. */
const STANDS = 'The law this page names does not depend on it.'

function useQuestion(
  search: SharedSearch,
  { by, period }: Pick<DeadlinesSearch, 'by' | 'period'>,
  instruments: readonly Instrument[],
  info: SourceInfo | null,
): DeadlinesQuestion {
  const { asOf, from, to, yardstick, platform, in: countries } = search
  return useMemo(() => {
    const window = caseWindow(asOf, { ...(from ? { from } : {}), ...(to ? { to } : {}) })
    const against = readAgainst(yardstick, instruments, countries, window)
    const { caseKind } = against.clock
    const observedFrom = info?.kinds.find(({ kind }) => kind === caseKind)?.observedFrom ?? null
    const scope = { countries, platform }
    const plan = deadlinesPlan({ scope, window, against, by, period, observedFrom })
    return {
      chosen: yardstick,
      countries,
      platform,
      by,
      period,
      against,
      plan,
      instruments,
      observedFrom,
    }
  }, [asOf, from, to, yardstick, platform, countries, by, period, instruments, info])
}

/** The address names a platform that the source does not have; by platform all there are stand. */
function platformState(
  { by, platform, against }: DeadlinesQuestion,
  info: SourceInfo | null,
  onPlatform: (platform: string) => void,
): ChartState | undefined {
  const { caseKind } = against.clock
  const platforms = info?.kinds.find(({ kind }) => kind === caseKind)?.values['platform'] ?? []
  const [some] = platforms
  return by === 'platform' || some === undefined || platforms.includes(platform)
    ? undefined
    : noPlatformState(platform, platforms, () => onPlatform(some))
}

/**
 * One request for all of the page's questions.
 * @param onPlatform chooses another platform; the same function from render to render
 */
export function useDeadlines(
  search: SharedSearch,
  own: Pick<DeadlinesSearch, 'by' | 'period'>,
  instruments: readonly Instrument[],
  onPlatform: (platform: string) => void,
): Deadlines {
  const asked = useQuestion(search, own, instruments, useSourceInfo(search))
  const answer = usePageAnswer(asked, search)
  const { info } = answer
  const { question, tallies, state, isAwaited } = useShownAnswer(asked, answer, STANDS)
  const view = useMemo(
    () => ({
      ...question,
      tallies,
      info,
      state: state ?? platformState(question, info, onPlatform),
    }),
    [question, tallies, info, state, onPlatform],
  )
  return { asked, view, isAwaited }
}
