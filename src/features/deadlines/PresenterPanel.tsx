/** For presenters, over the demo alone: the truth planted in the scenario beside what its cases say. */
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId, useMemo } from 'react'
import { ChartCard } from '#charts/ChartCard.tsx'
import type { ChartState } from '#charts/chartState.ts'
import type { PlantedTruth } from '#contract/sourceAnswers.ts'
import type { TallyQuestion } from '#contract/tally.ts'
import { scenariosQuery } from '#queries/scenarios.ts'
import { tallyQuery } from '#queries/tally.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import { sourceOf } from '#sources/registry.ts'
import { formatDate } from '#ui/format.ts'
import { scenarioWords } from '#ui/scenarioWords.ts'
import { parseDeadlinesSearch, serializeDeadlinesSearch } from '#url/deadlinesSearch.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'
import { csvNotes } from './deadlinesWords.ts'
import { TruthPicture } from './TruthPicture.tsx'
import { truthDays, truthQuestion, truthRows, truthsAt, truthTable } from './truthRows.ts'
import { truthExplanation, truthMeaning, truthSubline, truthTitle } from './truthWords.ts'
import type { DeadlinesView } from './useDeadlines.ts'

const ROW_HEIGHT = 35

/** Nothing where the source has planted no truths: real cases have none. */
export function PresenterPanel(props: { view: DeadlinesView; className?: string }) {
  const { view, className = '' } = props
  const { extras, setExtras } = usePageExtras()
  const { values: own } = useMemo(() => parseDeadlinesSearch(extras), [extras])
  const panelId = useId()
  if (!view.info?.isInvented || view.info.plantedTruths.length === 0) return null
  const toggle = () => setExtras(serializeDeadlinesSearch({ ...own, truth: !own.truth }))
  return (
    <section className={className} aria-label="For presenters">
      <p className={own.truth ? 'no-print mb-2' : 'no-print'}>
        <button
          type="button"
          className="button"
          aria-expanded={own.truth}
          aria-controls={panelId}
          onClick={toggle}
        >
          {own.truth ? 'Hide the planted truth' : 'Truth beside estimate'}
        </button>
      </p>
      <div id={panelId}>{own.truth && <Truths view={view} truths={view.info.plantedTruths} />}</div>
    </section>
  )
}

/** The truths of the page's day; where none is planted, the days that have some. */
function Truths(props: { view: DeadlinesView; truths: readonly PlantedTruth[] }) {
  const { view, truths } = props
  const { search, setSearch } = useSharedSearch()
  const source = sourceOf(search)
  const ofDay = useMemo(
    () => truthsAt(truths, view.plan.window.asOf, view.countries),
    [truths, view.plan.window.asOf, view.countries],
  )
  const question = useMemo(() => truthQuestion(ofDay), [ofDay])
  if (question !== null && source !== null)
    return <Counted view={view} truths={ofDay} question={question} source={source} />
  const [day] = truthDays(truths)
  return (
    <TruthCard
      view={view}
      truths={[]}
      state={{
        form: 'empty',
        title: `No truth is planted for ${formatDate(view.plan.window.asOfDate)}`,
        words: `The scenario has truths for the 90 days before ${truthDays(truths).map(formatDate).join(' and ')}.`,
        ...(day && {
          action: { label: `Go to ${formatDate(day)}`, onPress: () => setSearch({ asOf: day }) },
        }),
      }}
    />
  )
}

function Counted(props: {
  view: DeadlinesView
  truths: readonly PlantedTruth[]
  question: TallyQuestion
  source: CaseSource
}) {
  const { view, truths, question, source } = props
  const { search } = useSharedSearch()
  const questions = useMemo(() => [question], [question])
  const { data, error, refetch } = useQuery(tallyQuery(source, questions))
  const { data: scenarios } = useQuery(scenariosQuery())
  const tally = data?.[0]
  const rows = useMemo(() => (tally ? truthRows(truths, tally) : null), [truths, tally])
  const scenario = scenarios?.find(({ id }) => id === search.scenario) ?? null
  const state: ChartState | undefined = rows
    ? undefined
    : error
      ? {
          form: 'failed',
          title: error.title,
          words: `${error.detail} The planted truths do not depend on it.`,
          onRetry: () => void refetch(),
        }
      : { form: 'loading', words: 'Counting beside the planted truths…' }
  return (
    <TruthCard view={view} truths={truths} state={state} {...(rows && { rows })}>
      {truthMeaning(scenario)}
    </TruthCard>
  )
}

function TruthCard(props: {
  view: DeadlinesView
  truths: readonly PlantedTruth[]
  rows?: ReturnType<typeof truthRows>
  state: ChartState | undefined
  children?: ReactNode
}) {
  const { view, truths, rows, state, children } = props
  const version = view.info ? scenarioWords(view.info.version) : ''
  return (
    <ChartCard
      title={truthTitle(rows ?? null)}
      subline={truthSubline(truths[0])}
      kind="demo"
      footer={`Demo: the truth is invented, and so are the cases. Scenario ${version}.`}
      table={truthTable(rows ?? [])}
      csvName="truth-beside-estimate"
      csvNotes={csvNotes(view)}
      explain={truthExplanation(truths)}
      state={state}
      controls={children ? <p className="my-3 max-w-prose text-13">{children}</p> : null}
      pictureHeight={Math.max(1, truths.length) * ROW_HEIGHT + 20}
    >
      <TruthPicture rows={rows ?? []} />
    </ChartCard>
  )
}
