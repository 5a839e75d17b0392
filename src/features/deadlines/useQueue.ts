/** Asks for the queue: its counts at once, its rows page by page as they come into view. */
import { useQueries } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { type Asking, askingState } from '#charts/askingState.ts'
import type { ChartState } from '#charts/chartState.ts'
import type { OpenCasePage } from '#contract/sourceAnswers.ts'
import type { Instant } from '#contract/units.ts'
import { openCasesQuery } from '#queries/openCases.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import { useMinute } from '#ui/useMinute.ts'
import {
  countedBy,
  type QueueAsked,
  queueAsked,
  type QueueChoice,
  type QueueCount,
  queueCounts,
  type QueueList,
  type QueueScope,
} from './queueQuestion.ts'

/** A queue with its counts: what was asked and what was answered belong together. */
export interface QueueShown {
  scope: QueueScope
  choice: QueueChoice
  asked: QueueAsked
  /** Of everything open in scope: overdue, surely overdue, due soon, not yet due, under no clock. */
  counts: Record<QueueCount, number>
  /** When the next case falls due; null where none will. */
  nextDueAt: Instant | null
  readAtMs: number
}

export interface Queue {
  /** Null: no answer yet. An earlier one while the next is awaited. */
  shown: QueueShown | null
  state: ChartState | undefined
  isAwaited: boolean
}

const STANDS = 'The law this page names does not depend on it.'

export function useQueue(scope: QueueScope, choice: QueueChoice, source: CaseSource): Queue {
  const { chosen, countries, platform, against, instruments, plan } = scope
  const kept = useMemo(
    () => ({ chosen, countries, platform, against, instruments, plan }),
    [chosen, countries, platform, against, instruments, plan],
  )
  const asked = useMemo(() => queueAsked(kept, choice), [kept, choice])
  const answers = useQueries({
    queries: queueCounts.map((name) => openCasesQuery(source, countedBy(asked.counts[name]))),
  })
  const [shown, setShown] = useState<QueueShown | null>(null)
  if (shown?.asked !== asked) {
    const pages = answers.flatMap(({ data }) => data ?? [])
    const readAtMs = Math.min(...answers.map(({ dataUpdatedAt }) => dataUpdatedAt))
    if (pages.length === queueCounts.length)
      setShown({ scope: kept, choice, asked, ...countsOf(pages), readAtMs })
  }
  const failure = answers.find(({ error }) => error !== null)?.error ?? null
  const isOffline = answers.some(({ fetchStatus }) => fetchStatus === 'paused')
  const isEarlier = shown !== null && shown.asked !== asked
  const nowMs = useMinute()
  const asking: Asking = {
    figures: shown && { missing: [] },
    isEarlier,
    failure,
    isOffline,
    readSecondsAgo: Math.max(0, (nowMs - (shown?.readAtMs ?? nowMs)) / 1000),
    failedAttempts: Math.max(...answers.map(({ failureCount }) => failureCount)),
    retry: () => {
      for (const answer of answers) if (answer.isError) void answer.refetch()
    },
  }
  return {
    shown,
    state: askingState(asking, STANDS),
    isAwaited: isEarlier && failure === null && !isOffline,
  }
}

function countsOf(pages: readonly OpenCasePage[]): Pick<QueueShown, 'counts' | 'nextDueAt'> {
  const total = (name: QueueCount) => pages[queueCounts.indexOf(name)]?.total ?? 0
  const next = pages[queueCounts.indexOf('notDue')]?.rows[0]
  return {
    counts: {
      overdue: total('overdue'),
      overdueWhatever: total('overdueWhatever'),
      soon: total('soon'),
      notDue: total('notDue'),
      noClock: total('noClock') - total('overdue') - total('notDue'),
    },
    nextDueAt: next?.due[0]?.dueAt ?? null,
  }
}

/** Rows asked for at once while scrolling. */
export const PAGE_ROWS = 100

/** One row of a list in view; null while its page is not here. */
export type RowInView = OpenCasePage['rows'][number] | null

/**
 * The rows of a list by their index, for those in view; pages before and after stay kept.
 * @param first @param last indices in view, last inclusive
 */
export function useQueuePages(
  source: CaseSource,
  list: QueueList,
  first: number,
  last: number,
): { rowAt: (index: number) => RowInView; failure: string | null; retry: () => void } {
  const firstPage = Math.floor(Math.max(0, first) / PAGE_ROWS)
  const lastPage = Math.floor(Math.max(0, last) / PAGE_ROWS)
  const numbers = Array.from({ length: lastPage - firstPage + 1 }, (_, index) => firstPage + index)
  const pages = useQueries({
    queries: numbers.map((number) =>
      openCasesQuery(source, {
        ...list,
        page: { offset: number * PAGE_ROWS, limit: PAGE_ROWS },
      }),
    ),
  })
  return {
    rowAt: (index) => {
      const page = pages[Math.floor(index / PAGE_ROWS) - firstPage]
      return page?.data?.rows[index % PAGE_ROWS] ?? null
    },
    failure: pages.find(({ error }) => error !== null)?.error?.title ?? null,
    retry: () => {
      for (const page of pages) if (page.isError) void page.refetch()
    },
  }
}
