/** How many open cases hang on the class they turn out to be of. */
import type { Tally, TallyQuestion } from '#contract/tally.ts'
import type { Instant } from '#contract/units.ts'
import type { CaseClass, Country } from '#contract/vocabulary.ts'
import { matureBefore } from '#domain/matureBefore.ts'
import { zoneGroups } from '#domain/onTime/clock.ts'
import {
  answerTo,
  type Asked,
  type PlanInput,
  sorted,
  whereOf,
} from '#domain/onTime/questionParts.ts'
import type { ReadAgainst } from '#domain/onTime/readAgainst.ts'
import { edgeIndexOf } from '#domain/tallyEdges.ts'
import { OPEN, PAUSED, UNCLASSIFIED } from '#domain/tallyReaders.ts'

/** A question about unclassified open cases between two walls. */
export interface AskedFlips extends Asked {
  /** Received before it: past the other class's deadline too. Null: the other class has none. */
  pastOtherBefore: Instant | null
}

/** How many open, unclassified cases of a country are late if read as of the class, and only then. */
export interface ClassFlips {
  country: Country
  readAs: CaseClass
  flips: number
}

/** The deadline beside the yardstick's own that holds for the other class: NetzDG's 7 d. */
const otherWall = ({ clock, walls }: Pick<ReadAgainst, 'clock' | 'walls'>) =>
  walls.find(({ duty }) => duty.onlyClass !== null && duty.onlyClass !== clock.onlyClass)?.deadline

/**
 * What is asked: the unclassified cases by country and receipt, cut at both walls. Nothing where the
 * yardstick is not limited to a class.
 */
export function classFlipQuestions({
  scope,
  window,
  against,
}: PlanInput): Omit<AskedFlips, 'index'>[] {
  const { clock, countedCountries, clockBegan } = against
  if (clock.onlyClass === null) return []
  const other = otherWall(against)
  const hasDays = [clock.deadline, other].some((deadline) => deadline?.unit === 'localDays')
  return zoneGroups(hasDays ? 'localDays' : 'hours', countedCountries).map(
    ({ countries, zone }) => {
      const pastBefore = matureBefore(window.asOf, clock.deadline, zone)
      const pastOtherBefore = other ? matureBefore(window.asOf, other, zone) : null
      const question: TallyQuestion = {
        kind: clock.caseKind,
        asOf: window.asOf,
        where: { ...whereOf(clock, scope, countries), class: [UNCLASSIFIED] },
        by: ['jurisdiction', 'exception'],
        zone,
        periods: {
          runs: [],
          cuts: sorted([
            ...Object.values(clockBegan),
            pastBefore,
            ...(pastOtherBefore === null ? [] : [pastOtherBefore]),
          ]),
        },
        ages: { unit: 'hours', runs: [], cuts: [] },
      }
      return { question, countries, zone, pastBefore, pastOtherBefore }
    },
  )
}

/**
 * Open cases past the yardstick's own deadline and not past the other class's: late if read as of the
 * class, in time if not. Paused cases are outside the rule.
 *
 * As of 2019-06-26 under law in force: Germany's unclassified open notices received from 18 June
 * 22:00Z (7 d not past) and before 25 June 00:00Z (24 h past), read as manifest.
 */
export function classFlips(
  asked: readonly AskedFlips[],
  tallies: readonly Tally[],
  { clock, clockBegan }: Pick<ReadAgainst, 'clock' | 'clockBegan'>,
): ClassFlips[] {
  const { onlyClass } = clock
  if (onlyClass === null) return []
  return asked.flatMap((each) => {
    const tally = answerTo(each, tallies)
    const end = edgeIndexOf(tally.periodEdges, each.pastBefore) + 1
    return each.countries.map((country): ClassFlips => {
      const begins = [clockBegan[country], each.pastOtherBefore].flatMap((edge) =>
        edge === undefined || edge === null ? [] : [edgeIndexOf(tally.periodEdges, edge) + 1],
      )
      const flips = countOpen(tally, country, Math.max(0, ...begins), end)
      return { country, readAs: onlyClass, flips }
    })
  })
}

/** Open cases of a country in the period bins from `first` up to `end`, paused ones left out. */
function countOpen(tally: Tally, country: Country, first: number, end: number): number {
  const { cells, groups, outcomes } = tally
  const openAt = outcomes.indexOf(OPEN)
  return cells.count.reduce((sum, count, cell) => {
    const [place, exception] = groups[cells.group[cell] ?? 0] ?? []
    const period = cells.period[cell] ?? 0
    const isCounted =
      cells.outcome[cell] === openAt &&
      place === country &&
      exception !== PAUSED &&
      period >= first &&
      period < end
    return isCounted ? sum + count : sum
  }, 0)
}
