/** How long answers take: cumulative incidence by group over hours and months, against the duties. */
import { answerAxis } from '#charts/answerAxis.ts'
import { ChartCard } from '#charts/ChartCard.tsx'
import { incidenceTable } from '#charts/incidenceTable.ts'
import { IncidenceChart } from '#charts/lazy.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { parseRequestsSearch, withRequestsSearch } from '#url/requestsSearch.ts'
import { usePageExtras } from '#url/useSharedSearch.ts'
import type { Answers } from './answerRows.ts'
import { answerSeries, answerWalls } from './answerSeries.ts'
import {
  answerExplanation,
  answerFooter,
  answerState,
  answerSubline,
  answerTitle,
  notPartedWords,
} from './answerWords.ts'
import { useOpenCases } from './RequestsDrill.tsx'
import { csvNotes, groupingWord } from './requestsWords.ts'
import type { RequestsView } from './useRequests.ts'

/** Plot and axis, and for each line a row of counts beneath. */
const PLOT_HEIGHT = 400
const ROW_HEIGHT = 15

const ENDS = [
  { value: 'answered', label: 'Answered' },
  { value: 'produced', label: 'With data' },
  { value: 'refused', label: 'Refused or challenged' },
  { value: 'withdrawn', label: 'Withdrawn' },
] as const

interface AnswerCurvesCardProps {
  view: RequestsView
  /** Null while there is no answer. */
  answers: Answers | null
  className: string
}

/** Which end is drawn is read from the address: it asks nothing of the source. */
export function AnswerCurvesCard({ view, answers, className }: AnswerCurvesCardProps) {
  const openCases = useOpenCases()
  const { extras, setExtras } = usePageExtras()
  const { values: own } = parseRequestsSearch(extras)
  const { end } = own
  const series = answers ? answerSeries(answers, end, view) : []
  const walls = answers ? answerWalls(answers.duties) : []
  const title = answerTitle(view, answers, end)
  const subline = answerSubline(view, answers, end)
  const apart = notPartedWords(view)
  const height = PLOT_HEIGHT + ROW_HEIGHT * series.length
  return (
    <ChartCard
      title={title}
      subline={subline}
      kind="demo"
      className={className}
      footer={answerFooter(view, answers)}
      table={incidenceTable(
        series,
        walls.map(({ atHours }) => atHours),
        {
          group: groupingWord(view.by),
          share: ENDS.find(({ value }) => value === end)?.label ?? end,
        },
        answerAxis,
      )}
      csvName={`time-to-answer-${end}-by-${view.by}`}
      csvNotes={csvNotes(view)}
      explain={answerExplanation(view, answers)}
      state={view.state ?? (answers ? answerState(view, answers) : undefined)}
      controls={
        <div className="mt-3 grid gap-2">
          <div className="answer-ends no-print">
            <Segmented
              legend="What the curves show"
              hideLegend
              size="small"
              segments={ENDS}
              value={end}
              onChange={(next) => setExtras(withRequestsSearch(extras, { ...own, end: next }))}
            />
          </div>
          {apart !== '' && <p className="text-12 text-muted">{apart}</p>}
        </div>
      }
      pictureHeight={height}
    >
      <IncidenceChart
        series={series}
        walls={walls}
        axis={answerAxis}
        axisNote="since receipt, log scale"
        description={`${title}. ${subline}`}
        onOpen={(group, hours) => openCases('answer', 'curve', group, String(hours))}
        height={height}
      />
    </ChartCard>
  )
}
