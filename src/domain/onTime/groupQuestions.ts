/** What is asked to read on-time shares group by group, over the periods drawn and the window. */
import type { Dimension, TallyQuestion } from '#contract/tally.ts'
import { type Instant, instant } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { startOfDay } from '#domain/jurisdictions.ts'
import { matureBefore } from '#domain/matureBefore.ts'
import type { SeriesPeriod } from './caseWindow.ts'
import { type ZoneGroup, zoneGroups } from './clock.ts'
import { agesOf, type Asked, type PlanInput, sorted, whereOf } from './questionParts.ts'
import type { ReadAgainst } from './readAgainst.ts'

/** What a page compares by. */
export type GroupDimension = Extract<
  Dimension,
  'jurisdiction' | 'platform' | 'category' | 'channel'
>

/** One part of the cases: countries that share a zone for the count and the clock's first receipt. */
export interface AskedGroups extends Asked {
  dimension: GroupDimension
  /** Receipts before it have no clock in these countries; null: all of the periods count. */
  began: Instant | null
}

/** Countries apart by zone, and by the day their clock began: each part is counted from its own. */
function partsOf(
  input: PlanInput,
  countries: readonly Country[],
): (ZoneGroup & { began: Instant | null })[] {
  const { clock, clockBegan } = input.against
  return zoneGroups(clock.deadline.unit, countries).flatMap(({ countries: inZone, zone }) => {
    const beginnings = new Set(inZone.map((country) => clockBegan[country] ?? null))
    return [...beginnings].map((began) => ({
      countries: inZone.filter((country) => (clockBegan[country] ?? null) === began),
      zone,
      began,
    }))
  })
}

/** By country every chosen one is drawn, hollow where the clock is no law; else those counted are. */
export const groupedCountries = (
  dimension: GroupDimension,
  scope: PlanInput['scope'],
  against: Pick<ReadAgainst, 'countedCountries'>,
): readonly Country[] => (dimension === 'jurisdiction' ? scope.countries : against.countedCountries)

/**
 * One question where the clock counts hours and began on one day; one for each zone or beginning
 * else. By platform the chosen platform is no limit: platforms are what is compared.
 *
 * By category, law in force as of 26 June 2019: one question over Germany, from 1 January 2018 on.
 */
export function groupQuestions(
  input: PlanInput,
  dimension: GroupDimension,
  periods: readonly SeriesPeriod[],
): Omit<AskedGroups, 'index'>[] {
  const { window, against } = input
  const { clock } = against
  const scope = dimension === 'platform' ? { ...input.scope, platform: null } : input.scope
  const countries = groupedCountries(dimension, scope, against)
  const parts =
    dimension === 'jurisdiction'
      ? zoneGroups(clock.deadline.unit, countries).map((each) => ({ ...each, began: null }))
      : partsOf(input, countries)
  return parts.map(({ countries: asked, zone, began }) => {
    const pastBefore = matureBefore(window.asOf, clock.deadline, zone)
    const starts = periods.map(({ start }) => startOfDay(start, zone))
    const question: TallyQuestion = {
      kind: clock.caseKind,
      asOf: window.asOf,
      where: {
        ...whereOf(clock, scope, asked),
        receivedFrom: instant(Math.min(starts[0] ?? window.from, window.from)),
        receivedTo: window.to,
      },
      by: [dimension, 'exception'],
      zone,
      periods: {
        runs: [],
        cuts: sorted([
          ...starts,
          ...(dimension === 'jurisdiction' ? Object.values(against.clockBegan) : []),
          ...(began === null ? [] : [began]),
          window.from,
          window.to,
          pastBefore,
        ]),
      },
      ages: agesOf(clock.deadline),
    }
    return { question, countries: asked, zone, pastBefore, dimension, began }
  })
}
