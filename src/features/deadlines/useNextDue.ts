/** The next case of the queue to fall due: the queue counts by the same question. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { openCasesQuery } from '#queries/openCases.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import { countedBy, queueAsked, type QueueChoice, type QueueScope } from './queueQuestion.ts'

/** Its id; null while awaited, or where nothing open in scope falls due any more. */
export function useNextDue(
  scope: QueueScope,
  choice: QueueChoice,
  source: CaseSource,
): string | null {
  const notDue = useMemo(() => countedBy(queueAsked(scope, choice).counts.notDue), [scope, choice])
  const { data } = useQuery(openCasesQuery(source, notDue))
  return data?.rows[0]?.case.id ?? null
}
