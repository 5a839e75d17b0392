/** What is asked to read late shares by the local hour of the week in which cases were received. */
import type { TallyQuestion } from '#contract/tally.ts'
import { type Instant, instant } from '#contract/units.ts'
import { zoneOf } from '#domain/jurisdictions.ts'
import { matureBefore } from '#domain/matureBefore.ts'
import { dutiesFrom } from './caseWindow.ts'
import { agesOf, type Asked, type PlanInput, sorted, whereOf } from './questionParts.ts'
import { countedFrom } from './readAgainst.ts'

/** One country's hours, on its own clock. */
export interface AskedHours extends Asked {
  /** Received in [from, before): all of them past their deadline. */
  from: Instant
  before: Instant
}

/**
 * One question for each country that the clock counts in, because an hour of the week is a local one.
 * Cases are read over the months drawn, or the window where one was chosen: 90 days leave most of
 * 168 hours without the cases that a share takes.
 */
export function hourQuestions(input: PlanInput): Omit<AskedHours, 'index'>[] {
  const { window, against, scope } = input
  const { clock } = against
  return against.countedCountries.flatMap((country) => {
    const zone = zoneOf(country)
    const pastBefore = matureBefore(window.asOf, clock.deadline, zone)
    const from = countedFrom(against, country, dutiesFrom(window))
    const before = instant(Math.min(window.to, pastBefore))
    if (before <= from) return []
    const question: TallyQuestion = {
      kind: clock.caseKind,
      asOf: window.asOf,
      where: {
        ...whereOf(clock, scope, [country]),
        receivedFrom: from,
        receivedTo: before,
      },
      by: ['hourOfWeek', 'exception'],
      zone,
      periods: { runs: [], cuts: sorted([from, before]) },
      ages: agesOf(clock.deadline),
    }
    return [{ question, countries: [country], zone, pastBefore, from, before }]
  })
}
