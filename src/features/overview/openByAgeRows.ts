/** Open cases by age against the deadlines, and how many are past or near theirs. */
import type { OpenAgeVerdict, OpenByAgeRow } from '#charts/openByAgeRow.ts'
import type { Tally } from '#contract/tally.ts'
import { type Instant, instant } from '#contract/units.ts'
import { CaseClass, type Country } from '#contract/vocabulary.ts'
import { deadlineInHours } from '#domain/yardstick.ts'
import { answerTo, type AskedOpen, type OpenEdge } from '#domain/onTime/questionParts.ts'
import type { ReadAgainst } from '#domain/onTime/readAgainst.ts'

/** A deadline among the ages, with the class it is limited to; null: it covers all cases. */
export interface AgeWall {
  hours: number
  onlyClass: CaseClass | null
}

/** The walls of the page: the yardstick's own, and those in force beside it. */
export function ageWalls({ clock, walls }: Pick<ReadAgainst, 'clock' | 'walls'>): AgeWall[] {
  return [
    { hours: deadlineInHours(clock.deadline), onlyClass: clock.onlyClass },
    ...walls.map(({ deadline, duty }) => ({
      hours: deadlineInHours(deadline),
      onlyClass: duty.onlyClass,
    })),
  ].toSorted((one, other) => one.hours - other.hours)
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

const edgeLabel = ({ hours, days }: OpenEdge): string => {
  if (days !== undefined) return `${days}\u00a0d`
  return hours < 72 ? `${hours}${hours < 24 ? '' : '\u00a0h'}` : `${hours / 24}\u00a0d`
}

/**
 * A row for each age bin, youngest first, with what a case of that age is: not yet due, late if it
 * is of the class that the deadline is limited to, or late. The same bins of several zones are added.
 */
export function openByAgeRows(
  asked: readonly AskedOpen[],
  tallies: readonly Tally[],
  against: Pick<ReadAgainst, 'clock' | 'clockBegan'>,
  walls: readonly AgeWall[],
): OpenByAgeRow[] {
  const { clock, clockBegan } = against
  const edges = asked[0]?.edges ?? []
  return [null, ...edges].map((edge, index): OpenByAgeRow => {
    let count = 0
    for (const each of asked) {
      const countOpen = openCounter(each, answerTo(each, tallies), clock.exceptions, clockBegan)
      const from = each.edges[index]?.receivedBefore ?? null
      const before = each.edges[index - 1]?.receivedBefore ?? null
      for (const country of each.countries) count += countOpen(country, from, before)
    }
    return {
      fromHours: edge?.hours ?? 0,
      toHours: edges[index]?.hours ?? null,
      fromLabel: edge ? edgeLabel(edge) : '0',
      count,
      verdict: verdictAt(edge?.hours ?? 0, walls),
    }
  })
}

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

/** Open cases in all, by what they are, and how many are near the deadline. */
export function openFigure(
  asked: readonly AskedOpen[],
  tallies: readonly Tally[],
  against: Pick<ReadAgainst, 'clock' | 'clockBegan' | 'walls'>,
): OpenFigure {
  const { clock, clockBegan } = against
  const rows = openByAgeRows(asked, tallies, against, ageWalls(against))
  const sumOf = (verdict: OpenAgeVerdict | null) =>
    rows
      .filter((row) => verdict === null || row.verdict === verdict)
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
