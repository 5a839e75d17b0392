/** On-time shares group by group, read off the answers to `groupQuestions`. */
import type { Instrument } from '#contract/instrument.ts'
import type { Tally } from '#contract/tally.ts'
import { type Instant, instant, type IsoDate } from '#contract/units.ts'
import { Category, Channel, Country } from '#contract/vocabulary.ts'
import { compareCodePoints } from '#domain/compareCodePoints.ts'
import { startOfDay } from '#domain/jurisdictions.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import type { CaseWindow, SeriesPeriod } from './caseWindow.ts'
import type { AskedGroups, GroupDimension } from './groupQuestions.ts'
import { isLawThrough } from './onTimePeriods.ts'
import { type PeriodShare, periodShare, type SharePart } from './periodShare.ts'
import { answerTo } from './questionParts.ts'
import { countedFrom, type ReadAgainst } from './readAgainst.ts'

/** One group in one period. */
export interface GroupPeriod extends PeriodShare {
  group: string
  periodStart: IsoDate
  /** Exclusive; the last period ends with the window. */
  periodEnd: IsoDate
  /** Whether the clock bound through the period in every country counted in the group. */
  isLaw: boolean
}

/** One group over the window. */
export interface GroupShare extends PeriodShare {
  group: string
  isLaw: boolean
}

/** What the answers are read with. */
export interface GroupReading {
  asked: readonly AskedGroups[]
  tallies: readonly Tally[]
  against: ReadAgainst
  window: CaseWindow
  chosen: Yardstick
  instruments: readonly Instrument[]
}

const orders: Record<GroupDimension, readonly string[]> = {
  jurisdiction: Country.options,
  platform: [],
  category: Category.options,
  channel: Channel.options,
}

/** The contract's order, then further values by code point: never by size, which would be a ranking. */
function groupsOf({ asked, tallies }: GroupReading): string[] {
  const [first] = asked
  if (!first) return []
  const order = orders[first.dimension]
  const place = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length)
  const values = new Set(
    asked.flatMap((each) => answerTo(each, tallies).groups.map(([value = '']) => value)),
  )
  return [...values].toSorted(
    (one, other) => place(one) - place(other) || compareCodePoints(one, other),
  )
}

/** The group's cases in every part of the question, received in a span of the part's own zone. */
function spanShare(
  { asked, tallies, against }: GroupReading,
  group: string,
  spanOf: (part: AskedGroups) => { from: Instant; to: Instant },
): PeriodShare {
  const parts = asked.map((part): SharePart => {
    const { from, to } = spanOf(part)
    const counted = instant(Math.max(from, part.began ?? from))
    const isOfGroup = ([value]: readonly string[]) => value === group
    return { asked: part, tally: answerTo(part, tallies), group: isOfGroup, from: counted, to }
  })
  return periodShare(parts, against.clock)
}

const countriesOf = ({ asked }: GroupReading, group: string): Country[] => {
  const isByCountry = asked[0]?.dimension === 'jurisdiction'
  const countries = asked.flatMap((each) => each.countries)
  return isByCountry ? countries.filter((country) => country === group) : countries
}

/**
 * A row for each group and period, from the first period that has a case. By country and month they
 * are the rows of `onTimePeriods`; by another dimension, receipts from before the clock are left out.
 */
export function groupPeriods(
  reading: GroupReading,
  periods: readonly SeriesPeriod[],
): GroupPeriod[] {
  const { against, window, chosen, instruments } = reading
  const rows = groupsOf(reading).flatMap((group) => {
    const countries = countriesOf(reading, group)
    return periods.map((period, index): GroupPeriod => {
      const next = periods[index + 1]
      return {
        group,
        periodStart: period.start,
        periodEnd: period.end,
        isLaw: countries.every((country) =>
          isLawThrough(chosen, against, instruments, country, period),
        ),
        ...spanShare(reading, group, ({ zone }) => ({
          from: startOfDay(period.start, zone),
          to: next ? startOfDay(next.start, zone) : window.to,
        })),
      }
    })
  })
  const first = rows
    .filter(({ n, bounds }) => n > 0 || bounds !== null)
    .map(({ periodStart }) => periodStart)
    .toSorted()[0]
  return first === undefined ? [] : rows.filter(({ periodStart }) => periodStart >= first)
}

/**
 * Each group over the window. By country a group is counted from the day its clock began, and law
 * where the clock binds on the as-of: the figures of `headlineFigure`, country by country.
 */
export function groupShares(reading: GroupReading): GroupShare[] {
  const { against, window } = reading
  const lawful = against.yardstick.perCountry.filter(({ isLaw }) => isLaw)
  return groupsOf(reading).map((group) => {
    const countries = countriesOf(reading, group)
    const [only] = countries
    const isByCountry = reading.asked[0]?.dimension === 'jurisdiction'
    const from = isByCountry && only ? countedFrom(against, only, window.from) : window.from
    return {
      group,
      isLaw: countries.every((country) => lawful.some((each) => each.country === country)),
      ...spanShare(reading, group, () => ({ from, to: window.to })),
    }
  })
}
