/** Time to answer: the curves against the duties, each duty's share, group by group, and what is open. */
import { useMemo } from 'react'
import { AnswerCurvesCard } from './AnswerCurvesCard.tsx'
import { AnswerDutiesCard } from './AnswerDutiesCard.tsx'
import { AnswerOpenCard } from './AnswerOpenCard.tsx'
import { answersOf } from './answerRows.ts'
import { AnswerTableCard } from './AnswerTableCard.tsx'
import { useOldestOpen } from './useOldestOpen.ts'
import type { RequestsView } from './useRequests.ts'
import '#ui/figuresTable.css'
import './answer.css'

/** Four cards for the page's grid of twelve. */
export function AnswerCards({ view }: { view: RequestsView }) {
  const answers = useMemo(() => answersOf(view), [view])
  const groups = useMemo(
    () => [...(answers?.groups ?? []), ...(answers?.tooFew ?? [])].map(({ group }) => group),
    [answers],
  )
  const oldest = useOldestOpen(view, groups)
  return (
    <>
      <AnswerCurvesCard view={view} answers={answers} className="shows-cases xl:col-span-8" />
      <AnswerDutiesCard view={view} answers={answers} className="shows-cases xl:col-span-4" />
      <AnswerTableCard
        view={view}
        answers={answers}
        oldest={oldest.open}
        className="shows-cases xl:col-span-7"
      />
      <AnswerOpenCard view={view} oldest={oldest} className="shows-cases xl:col-span-5" />
    </>
  )
}
