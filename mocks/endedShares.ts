/** The chance of having ended by an age, over a window: waits, outages and pauses included. */
import type { Country } from '#contract/vocabulary.ts'
import { expectedArrivals, HOUR_SECONDS, hourOf } from './arrivals.ts'
import { waitHoursOf } from './backlog.ts'
import { type Collected, collectedBy, type HazardShape } from './hazard.ts'
import { kindsOfCase } from './kindsOfCase.ts'
import { openAt24Hours, platformFactors } from './lateness.ts'
import type { Outage, Scenario, Span } from './scenario.ts'
import { outagesOf, workedSeconds } from './standstill.ts'

/** A receipt in every minute stands for the hour, where it matters when in the hour a case came. */
const RECEIPTS_AN_HOUR = 60

/** Expected numbers of cases: all of a window, and those that have ended by the age, in two ways. */
export type EndedShares = { all: number; satisfied: number; withdrawn: number }

/**
 * What is expected of a country's cases received in a window of whole hours: over its hours and the
 * kinds of case, Σ F of the expected cases, with F the chance of having ended by the age; of all
 * endings a fixed share is a withdrawal. Paused cases are not counted, as no headline counts them.
 */
export function endedShares(
  scenario: Scenario,
  country: Country,
  window: Span,
  ageHours: number,
): EndedShares {
  const { pauses, withdrawnShare } = scenario
  const arrivals = expectedArrivals(scenario)[scenario.countries.indexOf(country)]
  const openAt24 = openAt24Hours(scenario, country)
  const kinds = kindsByPlatform(scenario, country, window, ageHours)
  const endHour = hourOf(scenario, window.to)
  let all = 0
  let ended = 0
  for (let hour = hourOf(scenario, window.from); hour < endHour; hour++) {
    const start = scenario.receivedFrom + hour * HOUR_SECONDS
    const waitHours = waitHoursOf(scenario, country, hour)
    const isPausing = pauses !== null && start >= pauses.from && start < pauses.to
    const logOpen = Math.log(openAt24[hour] ?? 1)
    for (const kind of kinds) {
      const counted = isPausing && kind.mayPause ? 1 - pauses.share : 1
      const cases = (arrivals?.[hour] ?? 0) * kind.share * counted
      const hindrance = kind.isOrder ? 0 : waitHours
      const work = isHindered(kind, start, ageHours, hindrance)
        ? workBy(kind, start, ageHours, hindrance)
        : kind.unhindered
      all += cases
      ended += cases * (1 - openAfter(work, logOpen + kind.logFactor))
    }
  }
  return { all, satisfied: ended * (1 - withdrawnShare), withdrawn: ended * withdrawnShare }
}

type Kind = {
  share: number
  /** log of the chance of being open at 24 h over the country's mean chance. */
  logFactor: number
  shape: HazardShape
  isOrder: boolean
  mayPause: boolean
  /** Those that the window's cases meet. */
  outages: readonly Outage[]
  /** What is collected by the age where nothing is in the way. */
  unhindered: readonly Collected[]
}

/** Open at the age, on average over the receipts. `logOpen24`: log of the chance at 24 h. */
function openAfter(work: readonly Collected[], logOpen24: number): number {
  let open = 0
  for (const { parts, tail } of work) open += Math.exp(parts * logOpen24 - tail)
  return open / work.length
}

const isTouched = (outages: readonly Outage[], start: number, ageHours: number) =>
  outages.some(({ from, to }) => start < to && start + (1 + ageHours) * HOUR_SECONDS > from)

const isHindered = (kind: Kind, start: number, ageHours: number, waitHours: number) =>
  waitHours > 0 || (kind.outages.length > 0 && isTouched(kind.outages, start, ageHours))

/** What a case received in an hour has collected by an age: for one receipt, or many where it matters. */
function workBy(
  kind: Kind,
  start: number,
  ageHours: number,
  waitHours: number,
): readonly Collected[] {
  if (!isTouched(kind.outages, start, ageHours))
    return [collectedBy(ageHours - waitHours, kind.shape)]
  return Array.from({ length: RECEIPTS_AN_HOUR }, (_, minute) => {
    const received = start + ((minute + 0.5) * HOUR_SECONDS) / RECEIPTS_AN_HOUR
    const worked = workedSeconds(kind.outages, received, received + ageHours * HOUR_SECONDS)
    return collectedBy(worked / HOUR_SECONDS - waitHours, kind.shape)
  })
}

/** Every combination of platform, channel and class. */
function kindsByPlatform(
  scenario: Scenario,
  country: Country,
  window: Span,
  ageHours: number,
): Kind[] {
  const lastMoment = window.to + ageHours * HOUR_SECONDS
  const platforms = platformFactors(scenario)
  const pausesHere = scenario.pauses?.countries.includes(country) ?? false
  return kindsOfCase(scenario, country).flatMap(({ channel, class: caseClass, ...kind }) =>
    scenario.platforms.map((platform, index) => {
      const isOrder = channel === 'authority order'
      return {
        share: kind.share * (scenario.platformShares[index] ?? 0),
        logFactor: Math.log(kind.factor * (platforms[index] ?? 1)),
        shape: kind.shape,
        isOrder,
        mayPause: pausesHere && !isOrder && caseClass === 'other',
        outages: outagesOf(scenario, platform).filter(
          ({ from, to }) => to > window.from && from < lastMoment,
        ),
        unhindered: [collectedBy(ageHours, kind.shape)],
      }
    }),
  )
}
