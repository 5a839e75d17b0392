/** A page's questions put to its source in one request; the last answer is kept until the next is here. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import type { Tally, TallyQuestion } from '#contract/tally.ts'
import { DEMO_SOURCE_ID, type SourceChoice, sourceOf } from '#sources/registry.ts'
import { sourceQuery } from './source.ts'
import { tallyQuery } from './tally.ts'

/** An answer with the view whose questions it answers. */
export interface Answered<View> {
  view: View
  tallies: readonly Tally[]
  readAtMs: number
}

/** The last answer, and how the request for the next one stands. */
export interface PageAnswer<View> {
  /** Null: no answer yet, to any question. */
  answered: Answered<View> | null
  info: SourceInfo | null
  failure: { title: string; detail: string } | null
  isOffline: boolean
  failedAttempts: number
  retry: () => void
}

/** What is said where the address names a source that is not open. */
export const notOpen = (source: string) => ({
  title: `The source “${source}” is not open here`,
  detail: 'The link names a source of cases that this page cannot reach.',
})

/** What the source says of itself; null until it has, or where it is not open here. */
export function useSourceInfo({ source, scenario, seed }: SourceChoice): SourceInfo | null {
  const named = sourceOf({ source, scenario, seed })
  const open = named ?? demoOf({ scenario, seed })
  return useQuery({ ...sourceQuery(open), enabled: named !== null }).data ?? null
}

/**
 * Asks all of a view's questions at once. Late answers keep to their own view: `answered.view` is
 * the one asked now, or an earlier one while the next answer is awaited.
 * @param asked the same object as long as nothing in it changed
 * @param isWanted false: nothing is asked
 */
export function usePageAnswer<View extends { plan: { questions: readonly TallyQuestion[] } }>(
  asked: View,
  choice: SourceChoice,
  isWanted = true,
): PageAnswer<View> {
  const { source, scenario, seed } = choice
  const named = sourceOf({ source, scenario, seed })
  const isOpen = named !== null
  const tallies = useQuery({
    ...tallyQuery(named ?? demoOf({ scenario, seed }), asked.plan.questions),
    enabled: isOpen && isWanted,
    placeholderData: keepPreviousData,
  })
  const info = useSourceInfo(choice)
  const [answered, setAnswered] = useState<Answered<View> | null>(null)
  if (tallies.data && !tallies.isPlaceholderData && answered?.view !== asked) {
    setAnswered({ view: asked, tallies: tallies.data, readAtMs: tallies.dataUpdatedAt })
  }
  const notOpenFailure = useMemo(() => (isOpen ? null : notOpen(source)), [isOpen, source])
  const { refetch } = tallies
  return {
    answered,
    info,
    failure: notOpenFailure ?? tallies.error,
    isOffline: tallies.fetchStatus === 'paused',
    failedAttempts: tallies.failureCount,
    retry: useCallback(() => void refetch(), [refetch]),
  }
}

/** The demo, which is always a source: what is named where nothing is asked. */
export function demoOf(choice: Omit<SourceChoice, 'source'>) {
  const demo = sourceOf({ ...choice, source: DEMO_SOURCE_ID })
  if (!demo) throw new Error('The demo is always a source')
  return demo
}
