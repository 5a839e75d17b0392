/** What is asked of single duties: each read against its own clock, in the countries it reaches. */
import type { TallyQuestion } from '#contract/tally.ts'
import { matureBefore } from '#domain/matureBefore.ts'
import { dutiesFrom } from './caseWindow.ts'
import { zoneGroups } from './clock.ts'
import {
  agesOf,
  type AskedDuty,
  dimensionsOf,
  type PlanInput,
  sorted,
  whereOf,
} from './questionParts.ts'
import { dutyReadFrom } from './readAgainst.ts'

/** One question for each duty; one for each country's zone where its clock counts local days. */
export function dutyQuestions(input: PlanInput): Omit<AskedDuty, 'index'>[] {
  const { scope, window } = input
  return input.against.duties.flatMap(({ duty, clock, countries }) =>
    zoneGroups(clock.deadline.unit, countries).map(({ countries: asked, zone }) => {
      const pastBefore = matureBefore(window.asOf, clock.deadline, zone)
      const readFrom = Object.fromEntries(
        asked.map((country) => [country, dutyReadFrom(duty, country, window)]),
      )
      const question: TallyQuestion = {
        kind: clock.caseKind,
        asOf: window.asOf,
        where: {
          ...whereOf(clock, scope, asked),
          receivedFrom: dutiesFrom(window),
          receivedTo: window.to,
        },
        by: dimensionsOf(clock),
        zone,
        periods: {
          runs: [],
          cuts: sorted([...Object.values(readFrom), window.to, pastBefore]),
        },
        ages: agesOf(clock.deadline),
      }
      return { question, countries: asked, zone, pastBefore, duty, clock, readFrom }
    }),
  )
}
