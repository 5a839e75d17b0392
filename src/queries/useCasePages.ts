/** The cases behind a mark, a page of them at a time, first or oldest first. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseQuestion } from '#contract/sourceAnswers.ts'
import { DEMO_SOURCE_ID, type SourceChoice, sourceOf } from '#sources/registry.ts'
import { casesQuery } from './cases.ts'
import { demoOf, notOpen } from './usePageAnswer.ts'

const ROWS_A_PAGE = 50

/** Which cases are meant: all that a question counts, or those of one cell of its answer. */
export type CasesAsked = Pick<CaseQuestion, 'question' | 'cell'>

/**
 * Asks the source that the address names; nothing where it is not open here. What comes out is what
 * the sheet of cases draws: the page shown, how it stands, and the way to the others.
 */
export function useCasePages({ question, cell }: CasesAsked, choice: SourceChoice) {
  const { source, scenario, seed } = choice
  const named = sourceOf({ source, scenario, seed })
  const open = named ?? demoOf({ scenario, seed })
  const [offset, setOffset] = useState(0)
  const [sort, setSort] = useState<CaseQuestion['sort']>('received')
  const asked = (from: number, limit: number): CaseQuestion => ({
    question,
    ...(cell === undefined ? {} : { cell }),
    sort,
    page: { offset: from, limit },
  })
  const answer = useQuery({
    ...casesQuery(open, asked(offset, ROWS_A_PAGE)),
    enabled: named !== null,
    placeholderData: keepPreviousData,
  })
  return {
    isInvented: source === DEMO_SOURCE_ID,
    page: answer.data ?? null,
    isEarlier: answer.isPlaceholderData,
    failure: named === null ? notOpen(source) : answer.error,
    retry: named === null ? null : () => void answer.refetch(),
    offset,
    rowsAPage: ROWS_A_PAGE,
    show: setOffset,
    sort,
    order: (next: typeof sort) => {
      setSort(next)
      setOffset(0)
    },
    pageAt: (from: number, limit: number, signal: AbortSignal) =>
      open.cases(asked(from, limit), signal),
  }
}
