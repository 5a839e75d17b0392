/** On-time share by month and country, read off a plan's answers. */
import type { Instrument } from '#contract/instrument.ts'
import type { Tally } from '#contract/tally.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { startOfDay } from '#domain/jurisdictions.ts'
import { dutyBindsOn, dutyReaches } from '#domain/status.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { dayOf, type SeriesPeriod, seriesPeriods } from './caseWindow.ts'
import type { ReadPlan } from './onTimeFigure.ts'
import { type PeriodShare, periodShare } from './periodShare.ts'
import { answerTo } from './questionParts.ts'
import { clockWasLaw, type ReadAgainst } from './readAgainst.ts'

/** One country in one month, or quarter where months would be too many. */
export interface OnTimePeriod extends PeriodShare {
  country: Country
  periodStart: IsoDate
  /** Exclusive; the last period ends with the window. */
  periodEnd: IsoDate
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

/** Whether the clock bound in the country on the period's first and on its last day. */
export const isLawThrough = (
  chosen: Yardstick,
  against: ReadAgainst,
  instruments: readonly Instrument[],
  country: Country,
  period: SeriesPeriod,
): boolean =>
  [period.start, lastDayOf(period)].every((day) =>
    isLawOn(chosen, against, instruments, country, day),
  )

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
        const group = (values: readonly string[]) => values[0] === country
        return {
          country,
          periodStart: period.start,
          periodEnd: period.end,
          isLaw: isLawThrough(chosen, against, instruments, country, period),
          ...periodShare([{ asked, tally, group, from, to }], plan.clock),
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
