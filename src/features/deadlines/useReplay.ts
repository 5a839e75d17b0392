/** Asks the source for a replay's cases, and keeps the last answer until the next is here. */
import { useMemo } from 'react'
import { askingState } from '#charts/askingState.ts'
import type { ChartState } from '#charts/chartState.ts'
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import { type ReplayPlan, replayPlan } from '#domain/replay/replayPlan.ts'
import { usePageAnswer } from '#queries/usePageAnswer.ts'
import { useMinute } from '#ui/useMinute.ts'
import type { SharedSearch } from '#url/search.ts'
import type { ReplayRules } from './replayRules.ts'
import { type ReplayView, replayView } from './replayRows.ts'
import { replayState } from './replayWords.ts'
import type { DeadlinesView } from './useDeadlines.ts'

export interface Replay {
  /** Null: nothing is asked, or no answer is here yet. */
  view: ReplayView | null
  /** Undefined: there, and current. */
  state: ChartState | undefined
  info: SourceInfo | null
}

const STANDS = 'The other cards of this page do not depend on it.'

/** Nothing is asked of the source where there is no rule. */
export function useReplay(
  { countries, platform, plan: { window } }: Pick<DeadlinesView, 'countries' | 'platform' | 'plan'>,
  { rules }: ReplayRules,
  search: SharedSearch,
): Replay {
  const isAsked = rules.length > 0
  const asked = useMemo((): { plan: ReplayPlan } => {
    return { plan: replayPlan({ rules, scope: { countries, platform }, window }) }
  }, [rules, countries, platform, window])
  const { answered, info, ...answer } = usePageAnswer(asked, search, isAsked)
  const view = useMemo(
    () => answered && replayView(answered.view.plan, answered.tallies),
    [answered],
  )
  const nowMs = useMinute()
  if (!isAsked) return { view: null, state: undefined, info }
  const state = askingState(
    {
      ...answer,
      figures: view,
      isEarlier: answered !== null && answered.view !== asked,
      readSecondsAgo: Math.max(0, (nowMs - (answered?.readAtMs ?? nowMs)) / 1000),
    },
    STANDS,
  )
  return { view, state: state ?? (view ? replayState(view) : undefined), info }
}
