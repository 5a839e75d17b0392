/** What is asked of open cases: by age, against every deadline drawn, and how many are due soon. */
import type { TallyQuestion } from '#contract/tally.ts'
import { type Instant, instant, localDays, type ZoneName } from '#contract/units.ts'
import { matureBefore } from '#domain/matureBefore.ts'
import { deadlineInHours, type YardstickDeadline } from '#domain/yardstick.ts'
import { zoneGroups } from './clock.ts'
import { type AskedOpen, type OpenEdge, type PlanInput, sorted, whereOf } from './questionParts.ts'
import type { ReadAgainst } from './readAgainst.ts'

const SECONDS_AN_HOUR = 3600
/** Lower edges of the age bins of open cases, in hours; the deadlines are added. */
const AGE_EDGES_HOURS = [6, 12, 18, 24, 48, 72, 120, 168, 336]
/** An open case this near its deadline counts as due soon. */
export const DUE_SOON_HOURS = 6

/** The yardstick's deadline and those in force beside it. */
const deadlinesDrawn = ({ clock, walls }: ReadAgainst) => [
  clock.deadline,
  ...walls.map(({ deadline }) => deadline),
]

/** The edges between age bins at an as-of, youngest first: round ages, and every deadline drawn. */
function openEdges(input: PlanInput, asOf: Instant, zone: ZoneName): OpenEdge[] {
  const deadlines = deadlinesDrawn(input.against)
  const round = AGE_EDGES_HOURS.filter(
    (edge) => !deadlines.some((deadline) => deadlineInHours(deadline) === edge),
  ).map((edge) => ({ hours: edge, receivedBefore: instant(asOf - edge * SECONDS_AN_HOUR) }))
  const walls = deadlines.map((deadline) => ({
    hours: deadlineInHours(deadline),
    ...(deadline.unit === 'localDays' ? { days: deadline.deadlineDays } : {}),
    receivedBefore: matureBefore(asOf, deadline, zone),
  }))
  const byHours = new Map([...round, ...walls].map((edge) => [edge.hours, edge]))
  return [...byHours.values()].toSorted((one, other) => one.hours - other.hours)
}

function soonBefore(deadline: YardstickDeadline, asOf: Instant, zone: ZoneName): Instant {
  if (deadline.unit === 'localDays') {
    const oneLess = localDays(deadline.deadlineDays - 1)
    return matureBefore(asOf, { unit: 'localDays', deadlineDays: oneLess }, zone)
  }
  const before = matureBefore(asOf, deadline, zone) + DUE_SOON_HOURS * SECONDS_AN_HOUR
  return instant(Math.min(before, asOf))
}

/** One question for each zone that days are counted in; one in all where only hours are drawn. */
export function openQuestions(
  input: PlanInput,
  asOf: Instant,
  receipts: { from?: Instant; to?: Instant },
): Omit<AskedOpen, 'index'>[] {
  const { scope } = input
  const { clock, countedCountries } = input.against
  const unit = deadlinesDrawn(input.against).some((deadline) => deadline.unit === 'localDays')
    ? 'localDays'
    : 'hours'
  return zoneGroups(unit, countedCountries).map(({ countries, zone }) => {
    const edges = openEdges(input, asOf, zone)
    const pastBefore = matureBefore(asOf, clock.deadline, zone)
    const dueSoonBefore = soonBefore(clock.deadline, asOf, zone)
    const question: TallyQuestion = {
      kind: clock.caseKind,
      asOf,
      where: {
        ...whereOf(clock, scope, countries),
        ...(receipts.from === undefined ? {} : { receivedFrom: receipts.from }),
        ...(receipts.to === undefined ? {} : { receivedTo: receipts.to }),
      },
      by: ['jurisdiction', 'exception'],
      zone,
      periods: {
        runs: [],
        cuts: sorted([
          ...edges.map((edge) => edge.receivedBefore),
          ...Object.values(input.against.clockBegan),
          pastBefore,
          dueSoonBefore,
        ]),
      },
      ages: { unit: 'hours', runs: [], cuts: [] },
    }
    return { question, countries, zone, pastBefore, edges, dueSoonBefore }
  })
}
