/** On-time share by month and country, read off a plan's answers. */
import type { Instrument } from '#contract/instrument.ts'
import type { Tally } from '#contract/tally.ts'
import { type Instant, instant, type IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { startOfDay } from '#domain/jurisdictions.ts'
import { headlineOnTimeShare, maturityBounds } from '#domain/onTimeShare.ts'
import { dutyBindsOn, dutyReaches } from '#domain/status.ts'
import { wilsonInterval } from '#domain/wilsonInterval.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { dayOf, type SeriesPeriod, seriesPeriods } from './caseWindow.ts'
import { FEWEST_CASES, onTimeQuestion, type ReadPlan } from './onTimeFigure.ts'
import { answerTo, type Asked } from './questionParts.ts'
import { clockWasLaw, type ReadAgainst } from './readAgainst.ts'

/** One country in one month, or quarter where months would be too many. */
export interface OnTimePeriod {
  country: Country
  periodStart: IsoDate
  /** Exclusive; the last period ends with the window. */
  periodEnd: IsoDate
  /** Of the cases past their deadline; null where fewer than 50 are. */
  share: number | null
  /** 95 % interval of the share (Wilson). */
  lower: number | null
  upper: number | null
  /** Past their deadline. */
  n: number
  /** A period not yet mature: all late … all on time. */
  bounds: { allLate: number; allOnTime: number } | null
  /** Whether the clock bound there on the period's first and on its last day. */
  isLaw: boolean
}

/** Whether the clock drawn was law in the country on a day, under the yardstick chosen. */
function isLawOn(
  chosen: Yardstick,
  against: ReadAgainst,
  instruments: readonly Instrument[],
  country: Country,
  day: IsoDate,
): boolean {
  if (chosen.form === 'law') return clockWasLaw(instruments, against.clock.deadline, country, day)
  const { duty, instrument } = against.yardstick
  if (!duty || !instrument) return false
  return dutyBindsOn(duty, day) && dutyReaches(duty, instrument, country, day)
}

const lastDayOf = (period: SeriesPeriod): IsoDate =>
  dayOf(Date.parse(`${period.end}T00:00:00Z`) / 1000 - 1)

function share(
  plan: ReadPlan,
  asked: Asked,
  tally: Tally,
  country: Country,
  from: Instant,
  to: Instant,
) {
  const before = instant(Math.min(to, asked.pastBefore))
  const question = (span: { from: Instant; before: Instant }) =>
    onTimeQuestion(asked, plan.clock, country, span)
  const figure = before > from ? headlineOnTimeShare(tally, question({ from, before })) : null
  const enough = figure !== null && figure.n >= FEWEST_CASES
  const interval = enough ? wilsonInterval(figure.satisfied, figure.n) : null
  const bounds = before < to ? maturityBounds(tally, question({ from, before: to })) : null
  const isDrawn = bounds !== null && bounds.n >= FEWEST_CASES
  return {
    share: enough ? figure.share : null,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    n: figure?.n ?? 0,
    bounds:
      isDrawn && bounds.allLate !== null && bounds.allOnTime !== null
        ? { allLate: bounds.allLate, allOnTime: bounds.allOnTime }
        : null,
  }
}

/**
 * A period for each month and country, countries in the order chosen, from the first month that has
 * a case. The share is of the cases past their deadline; fewer than 50 carry none. A month that is not yet mature has bounds as well.
 * A month is law where the clock bound on its first and on its last day.
 */
export function onTimePeriods(
  plan: ReadPlan,
  tallies: readonly Tally[],
  against: ReadAgainst,
  chosen: Yardstick,
  instruments: readonly Instrument[],
): OnTimePeriod[] {
  const periods = seriesPeriods(plan.window)
  const rows = plan.series.flatMap((asked) => {
    const tally = answerTo(asked, tallies)
    return asked.countries.flatMap((country) =>
      periods.map((period, index): OnTimePeriod => {
        const next = periods[index + 1]
        const from = startOfDay(period.start, asked.zone)
        const to = next ? startOfDay(next.start, asked.zone) : plan.window.to
        const isLaw = [period.start, lastDayOf(period)].every((day) =>
          isLawOn(chosen, against, instruments, country, day),
        )
        return {
          country,
          periodStart: period.start,
          periodEnd: period.end,
          isLaw,
          ...share(plan, asked, tally, country, from, to),
        }
      }),
    )
  })
  const first = rows
    .filter(({ n, bounds }) => n > 0 || bounds !== null)
    .reduce<IsoDate | null>(
      (earliest, { periodStart }) =>
        earliest === null || periodStart < earliest ? periodStart : earliest,
      null,
    )
  return first === null ? [] : rows.filter(({ periodStart }) => periodStart >= first)
}
