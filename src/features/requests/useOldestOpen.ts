/** Asks for the requests open longest, group by group, and for those from before the window. */
import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ChartState } from '#charts/chartState.ts'
import type { OpenCasePage } from '#contract/sourceAnswers.ts'
import { openCasesQuery } from '#queries/openCases.ts'
import { demoOf, notOpen } from '#queries/usePageAnswer.ts'
import { sourceOf } from '#sources/registry.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import {
  OPEN_ROWS,
  type OpenCount,
  openBeforeQuestion,
  openCount,
  openQuestion,
  type OpenRow,
  openRows,
} from './answerOpen.ts'
import { answerGroups } from './answerQuestions.ts'
import type { RequestsView } from './useRequests.ts'

/** The answers, once all of them are here. */
export interface OldestOpen {
  /** By group, of the window's receipts. */
  byGroup: ReadonlyMap<string, OpenCount>
  /** Of all groups, the longest open first. */
  rows: OpenRow[]
  total: number
  /** Received before the window and open still. */
  before: OpenCount
}

/** Null: not all here yet. The state says how it stands by itself, whatever the page's other cards do. */
export interface OldestOpenAnswer {
  open: OldestOpen | null
  state: ChartState | undefined
}

/** @param groups all of the answer, those with few requests too; the same array while nothing changed */
export function useOldestOpen(view: RequestsView, groups: readonly string[]): OldestOpenAnswer {
  const { search } = useSharedSearch()
  const named = sourceOf(search)
  const source = named ?? demoOf(search)
  const isParted = answerGroups(view).length > 0
  const questions = [
    openBeforeQuestion(view),
    ...groups.map((group) => openQuestion(view, isParted ? group : null)),
  ]
  const enabled = named !== null && groups.length > 0
  const { pages, failure, retry } = useQueries({
    queries: questions.map((question) => ({ ...openCasesQuery(source, question), enabled })),
    combine: combined,
  })
  const { instruments, window } = view
  const open = useMemo(() => {
    const [before, ...ofGroups] = pages
    if (!before || ofGroups.length !== groups.length || groups.length === 0) return null
    return {
      byGroup: new Map(
        groups.map((group, index): [string, OpenCount] => [
          group,
          openCount(ofGroups[index] ?? before, window.asOf),
        ]),
      ),
      rows: ofGroups
        .flatMap((page) => openRows(page, instruments, window.asOf))
        .toSorted((one, other) => other.openSeconds - one.openSeconds)
        .slice(0, OPEN_ROWS),
      total: ofGroups.reduce((sum, { total }) => sum + total, 0),
      before: openCount(before, window.asOf),
    }
  }, [pages, groups, instruments, window])
  const failed = named === null ? notOpen(search.source) : failure
  return {
    open,
    state: open
      ? undefined
      : failed
        ? { form: 'failed', title: failed.title, words: failed.detail, onRetry: retry }
        : { form: 'loading', words: 'Reading open requests…' },
  }
}

interface Read {
  data: OpenCasePage | undefined
  error: { title: string; detail: string } | null
  refetch: () => unknown
}

/** The pages in the order of the questions, none before all are here. */
function combined(answers: readonly Read[]) {
  const pages = answers.flatMap(({ data }) => data ?? [])
  return {
    pages: pages.length === answers.length ? pages : [],
    failure: answers.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const { error, refetch } of answers) if (error !== null) refetch()
    },
  }
}
