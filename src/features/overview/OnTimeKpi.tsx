/** The headline on-time share, with its change, its contrast and its bounds. */
import { formatCount, formatFixed, formatPoints, formatShare } from '#ui/format.ts'
import { Change, Figure, Kpi } from '#ui/Kpi.tsx'
import { beginnings } from './beginnings.ts'
import type { CaseFigures, CaseView } from './caseFigures.ts'
import { onTimeExplanation } from './explanations.ts'
import { shareDecimals, whereWords } from './figureWords.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import { casesCounted, casesNoun, classCondition, clockWords } from '#ui/caseWords.ts'
import { NotLaw, notLawColour, YardstickMark } from './YardstickStanding.tsx'

function ShareChange({ view, figures }: { view: CaseView; figures: CaseFigures }) {
  const { headline, previous } = figures
  const hasBefore = previous && previous.n >= FEWEST_CASES && previous.share !== null
  if (headline.share === null || !hasBefore || previous.share === null) {
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
      against={`against the ${formatCount(view.plan.window.lengthDays)} days before`}
    />
  )
}

export function OnTimeKpi({ view, figures }: { view: CaseView; figures: CaseFigures }) {
  const { headline } = figures
  const { clock } = view.against
  const counted = casesCounted(headline.n, casesNoun(clock))
  const length = clockWords(clock.deadline)
  const isEnough = headline.n >= FEWEST_CASES && headline.share !== null
  const decimals = shareDecimals(headline)
  const colour = notLawColour(view)
  return (
    <Kpi
      name={`On time within ${length}`}
      mark={<YardstickMark view={view} />}
      explanation={onTimeExplanation(view, figures)}
      figures={
        isEnough ? (
          <Figure
            value={formatFixed((headline.share ?? 0) * 100, decimals)}
            after="%"
            {...(colour ? { colour } : {})}
          />
        ) : (
          <Figure value={headline.n === 0 ? 'none' : 'too early'} colour="var(--muted)" />
        )
      }
    >
      {isEnough ? (
        <>
          <ShareChange view={view} figures={figures} />
          <p>
            {whereWords(view)}, {counted} past {length}
          </p>
          {headline.naiveShare !== null && (
            <p>closed cases alone would say {formatShare(headline.naiveShare, decimals)}</p>
          )}
          {headline.ofClass && (
            <p>
              {classCondition(clock.onlyClass)}: {formatFixed(headline.ofClass.low * 100, 1)} to{' '}
              {formatShare(headline.ofClass.high, 1)}
            </p>
          )}
        </>
      ) : (
        <>
          <p>
            {counted} past {length}; a share is shown from {FEWEST_CASES}
          </p>
          {beginnings(view, figures).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </>
      )}
      <NotLaw view={view} />
    </Kpi>
  )
}
