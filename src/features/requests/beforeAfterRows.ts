/** The months before and after a change as figures: what each says, the lines through them, the table. */
import { type ChartTable, formatPercentCell } from '#charts/chartTable.ts'
import type { Tally } from '#contract/tally.ts'
import type { Instant, IsoDate } from '#contract/units.ts'
import type { Country, Outcome } from '#contract/vocabulary.ts'
import { interruptedSeries } from '#domain/interruptedSeries/interruptedSeries.ts'
import type { SeriesAnswer, SeriesDemands } from '#domain/interruptedSeries/seriesAnswer.ts'
import { answerTo } from '#domain/onTime/questionParts.ts'
import { headlineOnTimeShare } from '#domain/onTimeShare.ts'
import { edgeIndexOf } from '#domain/tallyEdges.ts'
import { countryShortName } from '#ui/CountryMark.tsx'
import { formatFixed, formatMonth } from '#ui/format.ts'
import type { RequestMeasure } from '#url/requestsSearch.ts'
import type { BeforeAfterQuestion } from './beforeAfterQuestions.ts'
import type { StudyMonth } from './beforeAfterMonths.ts'
import type { RequestsView } from './useRequests.ts'

/** One month with what was counted in it. */
export interface MonthReading extends StudyMonth {
  /** What the value is of: requests received, less those withdrawn within the time allowed. */
  n: number
  /** A share of 1, or a count; null where n is 0 for a share. */
  value: number | null
  /** On the line of its side; null where no line is drawn, and for the month of the change. */
  fitted: number | null
  /** On the line before, drawn on. */
  counterfactual: number | null
}

/** A country's months, and what can be said of the change. */
export interface BeforeAfterReading {
  country: Country
  measure: RequestMeasure
  months: readonly MonthReading[]
  answer: SeriesAnswer
  demands: SeriesDemands
  /** The first month after the change that has matured; null where none has. */
  firstAfter: IsoDate | null
}

export interface BeforeAfterFigures {
  own: BeforeAfterReading
  /** Null where every other country had a change of its own. */
  beside: BeforeAfterReading | null
}

/** Ten points of a share, a fifth of the requests: less is not worth a verdict. */
const LEAST_CHANGE = { share: 0.1, partOfVolume: 0.2 } as const
const CONFIDENCE = 0.95
const LEAST_POWER = 0.8

const PRODUCED: readonly Outcome[] = ['disclosed', 'partly disclosed']
const ANSWERED: readonly Outcome[] = [...PRODUCED, 'refused', 'challenged']

/** Reads the view's answers; null while there are none. */
export function beforeAfterFigures(view: RequestsView): BeforeAfterFigures | null {
  const { tallies, plan, observedFrom } = view
  if (!tallies) return null
  const [own, beside] = plan.beforeAfter.map((asked) =>
    reading(asked, answerTo(asked, tallies), { ...view, observedFrom }),
  )
  return own ? { own, beside: beside ?? null } : null
}

type Reading = Pick<RequestsView, 'measure' | 'within' | 'observedFrom'>

const DAY_SECONDS = 86_400

/**
 * A country's answer read. Months that began before the log did are left out; a log begins at 00:00
 * UTC, and that its first month lacks an hour of Paris's is let pass.
 */
export function reading(
  { country, months }: Pick<BeforeAfterQuestion, 'country' | 'months'>,
  tally: Tally,
  { measure, within, observedFrom }: Reading,
): BeforeAfterReading {
  const counted = months
    .filter(({ from }) => observedFrom === null || from > observedFrom - DAY_SECONDS)
    .map((month) => ({
      ...month,
      ...(measure === 'volume'
        ? volumeOf(tally, month.from)
        : shareOf(tally, month, within, measure === 'answered' ? ANSWERED : PRODUCED)),
    }))
  const judged = counted.filter(({ side }) => side !== 'of the change')
  const before = judged.filter(({ side }) => side === 'before')
  const demands: SeriesDemands = {
    confidence: CONFIDENCE,
    leastPower: LEAST_POWER,
    leastChange:
      measure === 'volume'
        ? (LEAST_CHANGE.partOfVolume * sumOf(before)) / Math.max(1, before.length)
        : LEAST_CHANGE.share,
  }
  const answer = interruptedSeries(
    {
      months: judged.map(({ start, value, n }) => ({
        start,
        value: value ?? 0,
        // Counts are alike in weight; the variance of a share falls with what it is of.
        weight: measure === 'volume' ? 1 : n,
      })),
      interventionIndex: before.length,
    },
    demands,
  )
  const lines = answer.form === 'estimate' ? answer : null
  return {
    country,
    measure,
    months: counted.map((month) => {
      const at = judged.indexOf(month)
      return {
        ...month,
        fitted: lines?.fitted[at] ?? null,
        counterfactual: lines?.counterfactual[at] ?? null,
      }
    }),
    answer,
    demands,
    firstAfter: judged.find(({ side }) => side === 'after')?.start ?? null,
  }
}

const sumOf = (months: readonly { value: number | null }[]): number =>
  months.reduce((sum, { value }) => sum + (value ?? 0), 0)

/** As every share against a deadline is counted: open past it is not answered, withdrawn within it is out. */
function shareOf(
  tally: Tally,
  { from, to }: StudyMonth,
  within: number,
  satisfiedBy: readonly Outcome[],
): { n: number; value: number | null } {
  const { n, share } = headlineOnTimeShare(tally, {
    from,
    before: to,
    deadlineAge: within,
    satisfiedBy,
    by: ['exception'],
  })
  return { n, value: share }
}

function volumeOf({ periodEdges, cells }: Tally, from: Instant): { n: number; value: number } {
  const bin = edgeIndexOf(periodEdges, from) + 1
  const n = cells.count.reduce((sum, count, at) => sum + (cells.period[at] === bin ? count : 0), 0)
  return { n, value: n }
}

const tenths = (value: number): string => formatFixed(value, 1)

/** Every month: what was counted, where the lines run, and the country beside it. */
export function beforeAfterTable(figures: BeforeAfterFigures | null): ChartTable {
  const isShare = figures?.own.measure !== 'volume'
  const value = isShare ? formatPercentCell : tenths
  const unit = isShare ? ', %' : ''
  const beside = figures?.beside
  const own = figures ? countryShortName(figures.own.country) : ''
  const column = (key: string, label: string) =>
    ({ key, label: `${label}${unit}`, align: 'right', format: value }) as const
  return {
    columns: [
      { key: 'month', label: 'Received' },
      { key: 'side', label: 'Side' },
      { key: 'n', label: 'n', align: 'right' },
      column('value', own || 'Value'),
      column('fitted', 'Fitted'),
      column('counterfactual', 'Line before'),
      ...(beside
        ? [
            {
              key: 'besideN',
              label: `n, ${countryShortName(beside.country)}`,
              align: 'right',
            } as const,
            column('beside', countryShortName(beside.country)),
            column('besideFitted', `${countryShortName(beside.country)} fitted`),
          ]
        : []),
    ],
    rows: (figures?.own.months ?? []).map((month) => {
      const other = beside?.months.find(({ start }) => start === month.start)
      return {
        month: formatMonth(month.start).replace(' ', '\u00a0'),
        side: month.side === 'of the change' ? 'month of the change, left out' : month.side,
        n: month.n,
        value: cellOf(month.value, isShare),
        fitted: cellOf(month.fitted, isShare),
        counterfactual: cellOf(month.counterfactual, isShare),
        besideN: other?.n ?? null,
        beside: cellOf(other?.value, isShare),
        besideFitted: cellOf(other?.fitted, isShare),
      }
    }),
  }
}

const cellOf = (value: number | null | undefined, isShare: boolean): number | null =>
  value === null || value === undefined ? null : Math.round(value * (isShare ? 1000 : 10)) / 10
