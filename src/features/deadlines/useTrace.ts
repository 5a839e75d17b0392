/** Asks for one open case by its id, and how many others hang on their class as it may. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { instant } from '#contract/units.ts'
import type { TallyQuestion } from '#contract/tally.ts'
import { numbered } from '#domain/onTime/questionParts.ts'
import { classFlipQuestions, classFlips, type ClassFlips } from '#domain/trace/classFlips.ts'
import type { Trace } from '#domain/trace/trace.ts'
import { traceOf } from '#domain/trace/traceOf.ts'
import { rulesOf } from '#domain/verdict/rulesOf.ts'
import { openCasesQuery } from '#queries/openCases.ts'
import { tallyQuery } from '#queries/tally.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import type { Case } from '#contract/case.ts'
import type { DeadlinesQuestion } from './useDeadlines.ts'

export interface TracedCase {
  id: string
  one: Case
  trace: Trace
}

export interface TraceAnswer {
  /** Null while awaited, or where no open case has the id. */
  traced: TracedCase | null
  /** The source answered: none of its cases open at the as-of has the id. */
  isNotOpen: boolean
  failure: { title: string; detail: string } | null
  retry: () => void
  /** Per country; empty until counted, or where the yardstick knows no classes. */
  flips: readonly ClassFlips[]
}

export function useTrace(
  view: DeadlinesQuestion,
  id: string | null,
  source: CaseSource,
): TraceAnswer {
  const { against, chosen, instruments, plan, countries, platform } = view
  const { asOf } = plan.window
  const found = useQuery({
    ...openCasesQuery(source, {
      kind: against.clock.caseKind,
      asOf,
      where: {},
      dueRules: [],
      id: id ?? '',
      sort: 'received',
      page: { offset: 0, limit: 1 },
    }),
    enabled: id !== null,
    placeholderData: keepPreviousData,
  })
  const flipQuestions = useMemo(() => {
    const questions: TallyQuestion[] = []
    const scope = { countries, platform }
    const asked = classFlipQuestions({ scope, window: plan.window, against })
    return { asked: numbered(asked, questions), questions }
  }, [countries, platform, plan.window, against])
  const counted = useQuery({
    ...tallyQuery(source, flipQuestions.questions),
    enabled: id !== null && flipQuestions.questions.length > 0,
  })
  const one = found.data?.rows[0]?.case ?? null
  const traced = useMemo(() => {
    if (id === null || one === null) return null
    const rules = rulesOf(one, { chosen, yardstick: against.yardstick, instruments })
    return { id: one.id, one, trace: traceOf(one, rules, { asOf: instant(asOf) }) }
  }, [id, one, chosen, against, instruments, asOf])
  return {
    traced: traced && (traced.id === id || found.isPlaceholderData) ? traced : null,
    isNotOpen: id !== null && found.data !== undefined && !found.isPlaceholderData && one === null,
    failure: found.error,
    retry: () => void found.refetch(),
    flips: counted.data ? classFlips(flipQuestions.asked, counted.data, against) : [],
  }
}
