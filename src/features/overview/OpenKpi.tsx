/** Open cases past and near their deadline, with their change. */
import { formatCount, formatDateShort } from '#ui/format.ts'
import { Change, Figure, Kpi } from '#ui/Kpi.tsx'
import type { CaseFigures, CaseView } from './caseFigures.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { openExplanation } from './explanations.ts'
import { pastCount } from './figureWords.ts'
import { DUE_SOON_HOURS } from '#domain/onTime/openQuestions.ts'
import { classCondition, clockWords } from '#ui/caseWords.ts'
import { NotLaw, notLawColour, YardstickMark } from './YardstickStanding.tsx'

function OpenChange({ view, figures }: { view: CaseView; figures: CaseFigures }) {
  const { openEarlier } = figures
  const earlier = view.plan.openEarlier[0]?.question.asOf
  if (!openEarlier || earlier === undefined) return <p>No earlier count to compare with.</p>
  const difference = pastCount(figures.open) - pastCount(openEarlier)
  const on = formatDateShort(dayOf(earlier))
  if (difference === 0) {
    return <Change direction="same" verdict="neutral" words="as many" against={`as on ${on}`} />
  }
  return (
    <Change
      direction={difference > 0 ? 'up' : 'down'}
      verdict={difference > 0 ? 'worse' : 'better'}
      words={`${formatCount(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'}`}
      against={`than on ${on}`}
    />
  )
}

/** "no other reaches", "1 other reaches", "12 others reach". */
const othersReach = (count: number): string =>
  count === 0
    ? 'no other reaches'
    : `${formatCount(count)} ${count === 1 ? 'other reaches' : 'others reach'}`

export function OpenKpi({ view, figures }: { view: CaseView; figures: CaseFigures }) {
  const { open } = figures
  const { clock, walls } = view.against
  const length = clockWords(clock.deadline)
  const soon =
    clock.deadline.unit === 'hours' ? `within ${DUE_SOON_HOURS} hours` : 'by the end of the day'
  const isEvery = open.late > 0
  const colour = notLawColour(view)
  return (
    <Kpi
      name={isEvery && walls.length > 0 ? 'Open past every wall' : `Open past ${length}`}
      mark={<YardstickMark view={view} />}
      explanation={openExplanation(view, figures)}
      figures={<Figure value={formatCount(pastCount(open))} {...(colour ? { colour } : {})} />}
    >
      <OpenChange view={view} figures={figures} />
      {isEvery && open.lateIfInClass > 0 && (
        <p>
          {formatCount(open.lateIfInClass)} more past {length}, late{' '}
          {classCondition(clock.onlyClass)}
        </p>
      )}
      <p>
        {othersReach(open.dueSoon)} {length} {soon}
      </p>
      <NotLaw view={view} />
    </Kpi>
  )
}
