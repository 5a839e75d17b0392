/** The invented half: on-time share and open cases, each with its change and its explanation. */
import type { ReactNode } from 'react'
import type { ChartState } from '#charts/chartState.ts'
import { wilsonInterval } from '#domain/wilsonInterval.ts'
import {
  formatCount,
  formatDateShort,
  formatFixed,
  formatList,
  formatNumeral,
  formatPoints,
  formatShare,
} from '#ui/format.ts'
import { Change, Figure, Kpi, KpiGroup } from '#ui/Kpi.tsx'
import { OwnTargetMark, StatusMark } from '#ui/StatusMark.tsx'
import { StateFailed, StateLoading, StateStale } from '#ui/states.tsx'
import { statusColour } from '#ui/statusWords.ts'
import type { CaseFigures, CaseView } from './caseFigures.ts'
import { dayOf } from './caseWindow.ts'
import { onTimeExplanation, openExplanation } from './explanations.ts'
import { FEWEST_CASES, type OnTimeFigure } from './onTime.ts'
import { casesNoun, classCondition, countrySubject, deadlineWords, moodOf } from './wording.ts'

interface CaseKpisProps {
  view: CaseView
  figures: CaseFigures | null
  state: ChartState | undefined
}

/** The yardstick's mark: its status, or the dashed square of an own target. */
function YardstickMark({ view }: { view: CaseView }) {
  const { status } = view.against.yardstick
  return status ? <StatusMark status={status} /> : <OwnTargetMark />
}

const isNoLaw = ({ against }: CaseView) => moodOf(against) !== 'law'

/** "yardstick, not law", in the colour of its status; with where it is law, if anywhere. */
function NotLaw({ view }: { view: CaseView }) {
  if (!isNoLaw(view)) return null
  const { status, perCountry } = view.against.yardstick
  const lawful = perCountry.filter(({ isLaw }) => isLaw).map(({ country }) => country)
  return (
    <p className="font-bold" style={{ color: status ? statusColour(status) : 'var(--muted)' }}>
      {lawful.length > 0
        ? `law in ${formatList(lawful.map(countrySubject))}; elsewhere a yardstick, not law`
        : 'yardstick, not law'}
    </p>
  )
}

/** One decimal where n or the interval carries it. */
function decimalsOf({ satisfied, n }: OnTimeFigure): number {
  const interval = wilsonInterval(satisfied, n)
  const half = interval ? (interval.upper - interval.lower) / 2 : 1
  return n >= 1000 || half < 0.01 ? 1 : 0
}

const whereWords = ({ against }: CaseView): string => {
  const [only] = against.countedCountries
  return against.countedCountries.length === 1 && only
    ? countrySubject(only)
    : `${formatNumeral(against.countedCountries.length)} countries`
}

function ShareChange({ view, figures }: { view: CaseView; figures: CaseFigures }) {
  const { headline, previous } = figures
  const { lengthDays } = view.plan.window
  const before = `the ${formatCount(lengthDays)} days before`
  if (
    headline.share === null ||
    !previous ||
    previous.n < FEWEST_CASES ||
    previous.share === null
  ) {
    return <p>No whole period before to compare with.</p>
  }
  const difference = headline.share - previous.share
  const points = formatPoints(difference)
  const isSame = points === formatPoints(0)
  return (
    <Change
      direction={isSame ? 'same' : difference > 0 ? 'up' : 'down'}
      verdict={isSame ? 'neutral' : difference > 0 ? 'better' : 'worse'}
      words={isSame ? 'unchanged' : points}
      against={`against ${before}`}
    />
  )
}

function OnTimeKpi({ view, figures }: { view: CaseView; figures: CaseFigures }) {
  const { headline } = figures
  const { many } = casesNoun(view.against.clock)
  const length = deadlineWords(view.against.clock.deadline)
  const enough = headline.n >= FEWEST_CASES && headline.share !== null
  const decimals = decimalsOf(headline)
  return (
    <Kpi
      name={`On time within ${length}`}
      mark={<YardstickMark view={view} />}
      explanation={onTimeExplanation(view, figures)}
      figures={
        enough ? (
          <Figure
            value={formatFixed((headline.share ?? 0) * 100, decimals)}
            after="%"
            {...(isNoLaw(view) && view.against.yardstick.status
              ? { colour: statusColour(view.against.yardstick.status) }
              : {})}
          />
        ) : (
          <Figure value={headline.n === 0 ? 'none' : 'too early'} colour="var(--muted)" />
        )
      }
    >
      {enough ? (
        <>
          <ShareChange view={view} figures={figures} />
          <p>
            {whereWords(view)}, {formatCount(headline.n)} {many} past {length}
          </p>
          {headline.naiveShare !== null && (
            <p>closed cases alone would say {formatShare(headline.naiveShare, decimals)}</p>
          )}
          {headline.ofClass && (
            <p>
              {classCondition(view.against.clock.onlyClass)}:{' '}
              {formatFixed(headline.ofClass.low * 100, 1)} to{' '}
              {formatShare(headline.ofClass.high, 1)}
            </p>
          )}
        </>
      ) : (
        <p>
          {formatCount(headline.n)} {many} past {length}; shown from {FEWEST_CASES}
        </p>
      )}
      <NotLaw view={view} />
    </Kpi>
  )
}

function OpenChange({ view, figures }: { view: CaseView; figures: CaseFigures }) {
  const { openEarlier } = figures
  const earlier = view.plan.openEarlier[0]?.question.asOf
  if (!openEarlier || earlier === undefined) return <p>No earlier count to compare with.</p>
  const difference = openCount(figures.open) - openCount(openEarlier)
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

/** Past every deadline; where each is limited to a class, past the deadline if in it. */
const openCount = (open: CaseFigures['open']): number =>
  open.late > 0 ? open.late : open.lateIfInClass

function OpenKpi({ view, figures }: { view: CaseView; figures: CaseFigures }) {
  const { open } = figures
  const { clock } = view.against
  const length = deadlineWords(clock.deadline)
  const soon = clock.deadline.unit === 'hours' ? 'within 6 hours' : 'by the end of the day'
  const isEvery = open.late > 0
  return (
    <Kpi
      name={
        isEvery && view.against.walls.length > 0 ? 'Open past every wall' : `Open past ${length}`
      }
      mark={<YardstickMark view={view} />}
      explanation={openExplanation(view, figures)}
      figures={
        <Figure
          value={formatCount(openCount(open))}
          {...(isNoLaw(view) && view.against.yardstick.status
            ? { colour: statusColour(view.against.yardstick.status) }
            : {})}
        />
      }
    >
      <OpenChange view={view} figures={figures} />
      {isEvery && open.lateIfInClass > 0 && (
        <p>
          {formatCount(open.lateIfInClass)} more past {length}, late{' '}
          {classCondition(clock.onlyClass)}
        </p>
      )}
      <p>
        {formatCount(open.dueSoon)} others reach {length} {soon}
      </p>
      <NotLaw view={view} />
    </Kpi>
  )
}

/** The group keeps its place and height while it waits, and says so when it cannot show figures. */
export function CaseKpis({ view, figures, state }: CaseKpisProps) {
  return (
    <KpiGroup kind="demo" owner={view.platform} about="invented cases">
      {figures ? (
        <>
          <OnTimeKpi view={view} figures={figures} />
          <OpenKpi view={view} figures={figures} />
          {state?.form === 'stale' && (
            <div className="sm:col-span-2 sm:!border-l-0 sm:!pl-0">
              <StateStale
                readAgo={state.readAgo}
                words={state.words}
                {...(state.onRetry ? { onRetry: state.onRetry } : {})}
              />
            </div>
          )}
        </>
      ) : (
        <div className="min-h-[19rem] sm:col-span-2 sm:min-h-32">{waiting(state)}</div>
      )}
    </KpiGroup>
  )
}

function waiting(state: ChartState | undefined): ReactNode {
  if (state?.form === 'failed') return <StateFailed {...state} />
  return (
    <StateLoading rules={2} words={state?.form === 'loading' ? state.words : 'Counting cases…'} />
  )
}
