/** How fast cases are closed: cumulative share by age, open ones included, against the walls. */
import { ChartCard } from '#charts/ChartCard.tsx'
import { incidenceTable } from '#charts/incidenceTable.ts'
import { IncidenceChart } from '#charts/lazy.ts'
import { casesNoun } from '#ui/caseWords.ts'
import { Segmented } from '#ui/Segmented.tsx'
import type { CurveForm } from '#url/deadlinesSearch.ts'
import { useOpenCases } from './CasesDrill.tsx'
import type { Curves } from './curveRows.ts'
import { curveSeries, curveWalls, outcomeSeries } from './curveSeries.ts'
import {
  classWarning,
  curveExplanation,
  curveFooter,
  curveState,
  curveSubline,
  curveTitle,
  outcomeTitle,
} from './curveWords.ts'
import { csvNotes, groupingWord } from './deadlinesWords.ts'
import type { DeadlinesView } from './useDeadlines.ts'

const PICTURE_HEIGHT = 420

const FORMS = [
  { value: 'all', label: 'Closed' },
  { value: 'outcome', label: 'By outcome' },
] as const

interface CurvesCardProps {
  view: DeadlinesView
  /** Null while there is no answer. */
  curves: Curves | null
  form: CurveForm
  /** Why the curves may not be believed; null: no sign of it. */
  warning: string | null
  onChooseForm: (form: CurveForm) => void
  className: string
}

export function CurvesCard(props: CurvesCardProps) {
  const { view, curves, form, warning, onChooseForm, className } = props
  const openCases = useOpenCases()
  const isByOutcome = form === 'outcome'
  const { against, by } = view
  const walls = curveWalls(against)
  const isLaw = walls.every((wall) => wall.isLaw)
  const series = !curves ? [] : isByOutcome ? outcomeSeries(curves, isLaw) : curveSeries(curves, by)
  const title = isByOutcome ? outcomeTitle(view, curves) : curveTitle(view, curves)
  const subline = curveSubline(view, curves, isByOutcome)
  const ofClass = classWarning(view)
  return (
    <ChartCard
      title={title}
      subline={subline}
      kind="demo"
      className={className}
      footer={curveFooter(view, curves, isByOutcome)}
      table={incidenceTable(
        series,
        walls.map(({ atHours }) => atHours),
        isByOutcome
          ? { group: 'Outcome', share: 'Ended so' }
          : { group: groupingWord(by), share: 'Closed' },
      )}
      csvName={isByOutcome ? 'outcomes-by-age' : `closed-by-age-and-${by}`}
      csvNotes={[...csvNotes(view), ...(ofClass === '' ? [] : [ofClass])]}
      explain={curveExplanation(view, curves)}
      state={view.state ?? (curves ? curveState(view, curves, isByOutcome) : undefined)}
      tools={
        <Segmented
          legend="What the curves show"
          hideLegend
          size="small"
          tone="quiet"
          segments={FORMS}
          value={form}
          onChange={onChooseForm}
        />
      }
      controls={
        <>
          {warning !== null && (
            <p className="mt-3 border-l-4 border-text bg-sunken px-3 py-2 text-13">{warning}</p>
          )}
          {ofClass !== '' && <p className="mt-2 text-12 text-muted">{ofClass}</p>}
        </>
      }
      pictureHeight={PICTURE_HEIGHT}
    >
      <IncidenceChart
        series={series}
        walls={walls}
        axisNote={`hours since the ${casesNoun(against.clock).one}, log scale`}
        description={`${title}. ${subline}`}
        onOpen={(line, hours) =>
          openCases('curve', isByOutcome ? 'outcome' : 'group', line, String(hours))
        }
        height={PICTURE_HEIGHT}
      />
    </ChartCard>
  )
}
