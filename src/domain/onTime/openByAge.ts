/** Open cases by age against the deadlines, and how many are past or near theirs. */
import type { Tally } from '#contract/tally.ts'
import { type Instant, instant } from '#contract/units.ts'
import { CaseClass, type Country } from '#contract/vocabulary.ts'
import { deadlineInHours } from '#domain/yardstick.ts'
import { answerTo, type AskedOpen, type OpenEdge } from './questionParts.ts'
import type { ReadAgainst } from './readAgainst.ts'

/** A deadline among the ages, with the class it is limited to; null: it covers all cases. */
interface AgeWall {
  hours: number
  onlyClass: CaseClass | null
}

/**
 * The yardstick's own deadline and those in force beside it, in time.
 *
 * NetzDG in 2019: 24 h for manifest content, 7 d (168 h) for other content.
 */
function ageWalls({ clock, walls }: Pick<ReadAgainst, 'clock' | 'walls'>): AgeWall[] {
  return [
    { hours: deadlineInHours(clock.deadline), onlyClass: clock.onlyClass },
    ...walls.map(({ deadline, duty }) => ({
      hours: deadlineInHours(deadline),
      onlyClass: duty.onlyClass,
    })),
  ].toSorted((one, other) => one.hours - other.hours)
}

/** Not yet due; late if it turns out to be of the class a passed deadline is limited to; late. */
export type OpenAgeVerdict = 'not yet due' | 'late if in class' | 'late'

/** Open cases of one age: from its edge (null: from nothing) up to the next one (null: no end). */
export interface OpenAgeBin {
  from: OpenEdge | null
  to: OpenEdge | null
  count: number
  verdict: OpenAgeVerdict
}

/** Counts open cases of a country received in [from, before); null leaves that side open. */
type CountOpen = (country: Country, from: Instant | null, before: Instant | null) => number

/** Paused cases and those carrying an allowed exception are outside the rule, and not counted. */
function openCounter(
  asked: AskedOpen,
  tally: Tally,
  exceptions: readonly string[],
  clockBegan: ReadAgainst['clockBegan'],
): CountOpen {
  const openAt = tally.outcomes.indexOf('open')
  const { cells, groups, periodEdges } = tally
  const isInside = (exception = '') => exception !== 'paused' && !exceptions.includes(exception)
  const exceptionAt = asked.question.by.indexOf('exception')
  return (country, from, before) => {
    const began = clockBegan[country]
    const since = began === undefined ? from : instant(Math.max(began, from ?? began))
    // Bin i + 1 begins at edge i.
    const first = since === null ? 0 : periodEdges.indexOf(since) + 1
    const end = before === null ? periodEdges.length + 1 : periodEdges.indexOf(before) + 1
    let open = 0
    cells.count.forEach((count, cell) => {
      const group = groups[cells.group[cell] ?? 0] ?? []
      const period = cells.period[cell] ?? 0
      const isCounted = group[0] === country && isInside(group[exceptionAt])
      if (isCounted && cells.outcome[cell] === openAt && period >= first && period < end) {
        open += count
      }
    })
    return open
  }
}

/** Late once every class has had its deadline; late if in the class once only one has. */
function verdictAt(hoursOld: number, walls: readonly AgeWall[]): OpenAgeVerdict {
  const passed = walls.filter((wall) => wall.hours <= hoursOld).map(({ onlyClass }) => onlyClass)
  const isEvery = CaseClass.options.every((one) => passed.includes(one))
  if (passed.includes(null) || isEvery) return 'late'
  return passed.length > 0 ? 'late if in class' : 'not yet due'
}

/**
 * A bin for each age, youngest first, with what a case of that age is. The same bins of several zones
 * are added.
 *
 * As of 2019-06-26 00:00 UTC under NetzDG a notice of 24 June 12:00 is 36 h old: in the bin from 24 h
 * to 48 h, late if in the class (manifest), because the 7 d of other content are not over.
 */
export function openByAge(
  asked: readonly AskedOpen[],
  tallies: readonly Tally[],
  against: Pick<ReadAgainst, 'clock' | 'clockBegan' | 'walls'>,
): OpenAgeBin[] {
  const { clock, clockBegan } = against
  const walls = ageWalls(against)
  const edges = asked[0]?.edges ?? []
  return [null, ...edges].map((edge, index): OpenAgeBin => {
    let count = 0
    for (const each of asked) {
      const countOpen = openCounter(each, answerTo(each, tallies), clock.exceptions, clockBegan)
      const from = each.edges[index]?.receivedBefore ?? null
      const before = each.edges[index - 1]?.receivedBefore ?? null
      for (const country of each.countries) count += countOpen(country, from, before)
    }
    return {
      from: edge,
      to: edges[index] ?? null,
      count,
      verdict: verdictAt(edge?.hours ?? 0, walls),
    }
  })
}

/** Open cases by how they stand to their deadline; counts of cases. */
export interface OpenFigure {
  open: number
  /** Past the deadline whatever their class turns out to be. */
  late: number
  /** Past a deadline that is limited to a class, and not yet judged. */
  lateIfInClass: number
  notYetDue: number
  /** Near the yardstick's own deadline: within six hours, or by the end of the local day. */
  dueSoon: number
}

/**
 * Open cases in all, by what they are, and how many are near the deadline. late + lateIfInClass +
 * notYetDue = open; dueSoon are among those not past the yardstick's own deadline.
 */
export function openFigure(
  asked: readonly AskedOpen[],
  tallies: readonly Tally[],
  against: Pick<ReadAgainst, 'clock' | 'clockBegan' | 'walls'>,
): OpenFigure {
  const { clock, clockBegan } = against
  const bins = openByAge(asked, tallies, against)
  const sumOf = (verdict: OpenAgeVerdict | null) =>
    bins
      .filter((bin) => verdict === null || bin.verdict === verdict)
      .reduce((sum, { count }) => sum + count, 0)
  let dueSoon = 0
  for (const each of asked) {
    const countOpen = openCounter(each, answerTo(each, tallies), clock.exceptions, clockBegan)
    for (const country of each.countries) {
      dueSoon += countOpen(country, each.pastBefore, each.dueSoonBefore)
    }
  }
  return {
    open: sumOf(null),
    late: sumOf('late'),
    lateIfInClass: sumOf('late if in class'),
    notYetDue: sumOf('not yet due'),
    dueSoon,
  }
}
