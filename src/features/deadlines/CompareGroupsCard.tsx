/** The page's groups compared at the deadline: what can be told apart, what cannot, and what is not compared. */
import { ChartCard } from '#charts/ChartCard.tsx'
import { useOpenCases } from './CasesDrill.tsx'
import { CompareGroupsTable } from './CompareGroupsTable.tsx'
import { type ComparedGroups, compareGroupsTable } from './compareGroupsRows.ts'
import {
  cannotBeToldApart,
  compareGroupsExplanation,
  compareGroupsFooter,
  compareGroupsState,
  compareGroupsSubline,
  compareGroupsTitle,
  notComparedWords,
  toldApart,
} from './compareGroupsWords.ts'
import { csvNotes } from './deadlinesWords.ts'
import { groupHead } from './periodRows.ts'
import type { DeadlinesView } from './useDeadlines.ts'

interface CompareGroupsCardProps {
  view: DeadlinesView
  compared: ComparedGroups | null
  className?: string
}

export function CompareGroupsCard({ view, compared, className = '' }: CompareGroupsCardProps) {
  const open = useOpenCases()
  const title = compareGroupsTitle(view, compared)
  const sentences = compared
    ? [cannotBeToldApart(view, compared), toldApart(compared), notComparedWords(compared)]
    : []
  return (
    <ChartCard
      className={className}
      title={title}
      subline={compareGroupsSubline(view)}
      kind="demo"
      footer={compareGroupsFooter(view, compared)}
      table={compareGroupsTable(view, compared)}
      csvName={`compared-by-${view.by}`}
      csvNotes={csvNotes(view)}
      explain={compareGroupsExplanation(view, compared)}
      state={view.state ?? (compared ? compareGroupsState(view, compared) : undefined)}
      pictureHeight={240}
    >
      <CompareGroupsTable
        rows={compared?.rows ?? []}
        head={groupHead[view.by]}
        title={title}
        onOpen={(group) => open('group', group)}
      />
      <div className="mt-4 grid gap-2">
        {sentences.map((sentence) =>
          sentence === null ? null : (
            <p key={sentence} className="compared-reading">
              {sentence}
            </p>
          ),
        )}
      </div>
    </ChartCard>
  )
}
