/** Everything the page asks of the case source, as one request of a handful of tallies. */
import type { Duty } from '#contract/duty.ts'
import type { Tally, TallyQuestion } from '#contract/tally.ts'
import { type Instant, instant, localDays, type ZoneName } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { startOfDay } from '#domain/jurisdictions.ts'
import { matureBefore } from '#domain/matureBefore.ts'
import type { YardstickDeadline } from '#domain/yardstick.ts'
import { type CaseWindow, dutiesFrom, seriesPeriods } from './caseWindow.ts'
import { type Clock, deadlineAge, deadlineInHours, zoneGroups } from './clock.ts'
import { dutyReadFrom, type ReadAgainst } from './readAgainst.ts'

const SECONDS_AN_HOUR = 3600
/** Lower edges of the age bins of open cases, in hours; the deadlines are added. */
const AGE_EDGES_HOURS = [6, 12, 18, 24, 48, 72, 120, 168, 336]
/** An open case this near its deadline counts as due soon. */
export const DUE_SOON_HOURS = 6

/** What the whole page is limited to. */
export interface Scope {
  countries: readonly Country[]
  /** Null: all platforms. */
  platform: string | null
}

/** A question, and what is needed to read its answer. */
export interface Asked {
  index: number
  question: TallyQuestion
  countries: Country[]
  zone: ZoneName
  /** Received before it: past the deadline at the question's as-of. */
  pastBefore: Instant
}

/** Open cases fall in age bins; `edges` are receipts, from the youngest bin's to the oldest's. */
export interface AskedOpen extends Asked {
  edges: OpenEdge[]
  /** Received from `pastBefore` up to here: due within six hours, or by the end of the local day. */
  dueSoonBefore: Instant
}

export interface OpenEdge {
  hours: number
  /** Set where the edge is a deadline in local days: its label. */
  days?: number
  receivedBefore: Instant
}

export interface AskedDuty extends Asked {
  duty: Duty
  clock: Clock
  /** The first receipt read in each country: a duty in force reads none from before it was. */
  readFrom: Partial<Record<Country, Instant>>
}

export interface OverviewPlan {
  window: CaseWindow
  clock: Clock
  series: Asked[]
  open: AskedOpen[]
  openEarlier: AskedOpen[]
  duties: AskedDuty[]
  questions: TallyQuestion[]
}

export interface PlanInput {
  scope: Scope
  window: CaseWindow
  against: ReadAgainst
}

const sorted = (values: Iterable<number>): Instant[] =>
  [...new Set(values)].toSorted((one, other) => one - other).map(instant)

/** What a clock's cases are limited to; an empty list in the law means no limit. */
function whereOf(clock: Clock, scope: Scope, countries: readonly Country[]) {
  return {
    jurisdiction: [...countries],
    ...(scope.platform ? { platform: [scope.platform] } : {}),
    ...(clock.channels.length > 0 ? { channel: [...clock.channels] } : {}),
    ...(clock.categories.length > 0 ? { category: [...clock.categories] } : {}),
  }
}

/** Exceptions are outside the rule, and a duty limited to a class is read by class. */
const dimensionsOf = (clock: Clock): TallyQuestion['by'] => [
  'jurisdiction',
  'exception',
  ...(clock.onlyClass ? (['class'] as const) : []),
]

const agesOf = (deadline: YardstickDeadline): TallyQuestion['ages'] => ({
  unit: deadline.unit,
  runs: [],
  cuts: [deadlineAge(deadline)],
})

function seriesQuestions(input: PlanInput): Omit<Asked, 'index'>[] {
  const { scope, window } = input
  const { clock } = input.against
  const periods = seriesPeriods(window)
  return zoneGroups(clock.deadline.unit, scope.countries).map(({ countries, zone }) => {
    const pastBefore = matureBefore(window.asOf, clock.deadline, zone)
    const starts = periods.map(({ start }) => startOfDay(start, zone))
    const cuts = sorted([
      ...starts,
      ...Object.values(input.against.clockBegan),
      window.previousFrom,
      window.from,
      window.to,
      pastBefore,
    ])
    const question: TallyQuestion = {
      kind: clock.caseKind,
      asOf: window.asOf,
      where: {
        ...whereOf(clock, scope, countries),
        receivedFrom: instant(Math.min(starts[0] ?? window.from, window.previousFrom)),
        receivedTo: window.to,
      },
      by: dimensionsOf(clock),
      zone,
      periods: { runs: [], cuts },
      ages: agesOf(clock.deadline),
    }
    return { question, countries, zone, pastBefore }
  })
}

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

function openQuestions(
  input: PlanInput,
  asOf: Instant,
  receipts: { from?: Instant; to?: Instant },
) {
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

function dutyQuestions(input: PlanInput): Omit<AskedDuty, 'index'>[] {
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

/**
 * The page's questions in one request, with what reads each answer.
 *
 * Law in force as of 26 June 2019 in five countries asks six: on-time by month and country, the open
 * cases (Germany) now and 90 days before, and one for each duty with a clock.
 */
export function overviewPlan(input: PlanInput): OverviewPlan {
  const { window } = input
  const length = window.to - window.from
  const chosen = window.isChosen ? { from: window.from, to: window.to } : {}
  const earlier = window.isChosen
    ? { from: instant(window.from - length), to: instant(window.to - length) }
    : {}
  const questions: TallyQuestion[] = []
  const numbered = <T extends { question: TallyQuestion }>(asked: T[]): (T & { index: number })[] =>
    asked.map((each) => ({ ...each, index: questions.push(each.question) - 1 }))
  return {
    window,
    clock: input.against.clock,
    series: numbered(seriesQuestions(input)),
    open: numbered(openQuestions(input, window.asOf, chosen)),
    openEarlier: numbered(openQuestions(input, instant(window.asOf - length), earlier)),
    duties: numbered(dutyQuestions(input)),
    questions,
  }
}

/** The answer to one of the plan's questions. Missing only if the source broke the contract. */
export function answerTo(asked: Asked, tallies: readonly Tally[]): Tally {
  const tally = tallies[asked.index]
  if (!tally) throw new Error(`The source left question ${asked.index} unanswered`)
  return tally
}
