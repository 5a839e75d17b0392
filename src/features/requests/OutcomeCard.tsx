/** What became of the requests: data produced, challenged, refused, withdrawn, open, and why not. */
import { ChartCard } from '#charts/ChartCard.tsx'
import { OutcomeReasons } from './OutcomeReasons.tsx'
import { type Outcomes, outcomeTable } from './outcomeRows.ts'
import { OutcomeTable } from './OutcomeTable.tsx'
import {
  outcomeExplanation,
  outcomeFooter,
  outcomeState,
  outcomeSubline,
  outcomeTitle,
} from './outcomeWords.ts'
import { useOpenCases } from './RequestsDrill.tsx'
import { csvNotes, groupingWord } from './requestsWords.ts'
import type { RequestsView } from './useRequests.ts'
import './outcome.css'

interface OutcomeCardProps {
  view: RequestsView
  outcomes: Outcomes | null
  className?: string
}

export function OutcomeCard({ view, outcomes, className = '' }: OutcomeCardProps) {
  const open = useOpenCases()
  const title = outcomeTitle(outcomes)
  const head = groupingWord(view.by)
  const rows = [...(outcomes?.groups ?? []), ...(outcomes?.all ? [outcomes.all] : [])]
  return (
    <ChartCard
      className={className}
      title={title}
      subline={outcomeSubline(view)}
      kind="demo"
      footer={outcomeFooter(view, outcomes)}
      table={outcomeTable(outcomes, head)}
      csvName={`request-outcomes-by-${view.by}`}
      csvNotes={csvNotes(view)}
      explain={outcomeExplanation(view, outcomes)}
      state={view.state ?? (outcomes ? outcomeState(view, outcomes) : undefined)}
      pictureHeight={300}
    >
      <OutcomeTable
        rows={rows}
        head={head}
        title={title}
        onOpen={(group) => open('outcome', ...(group === '' ? [] : [group]))}
      />
      <OutcomeReasons
        reasons={outcomes?.reasons ?? []}
        onOpen={(reason, end) => open('reason', reason, end)}
      />
    </ChartCard>
  )
}
