/** Open cases by age against the deadlines, and how many are past or near theirs. */
import type { OpenAgeVerdict, OpenByAgeRow } from '#charts/openByAgeRow.ts'
import type { Tally } from '#contract/tally.ts'
import { type Instant, instant } from '#contract/units.ts'
import type { CaseClass, Country } from '#contract/vocabulary.ts'
import { deadlineInHours } from './clock.ts'
import { answerTo, type AskedOpen, type OpenEdge } from './overviewQuestions.ts'
import type { ReadAgainst } from './readAgainst.ts'

/** A deadline among the ages: past it is late, or late only if the case is of the class. */
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

function verdictAt(hoursOld: number, walls: readonly AgeWall[]): OpenAgeVerdict {
  const passed = walls.filter((wall) => wall.hours <= hoursOld)
  if (passed.some((wall) => wall.onlyClass === null)) return 'late'
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
  pastDeadline: number
  /** Due within six hours; for local days, due by the end of the local day. */
  dueSoon: number
}

/** Open cases in all, past the yardstick's deadline, and near it. */
export function openFigure(
  asked: readonly AskedOpen[],
  tallies: readonly Tally[],
  { clock, clockBegan }: Pick<ReadAgainst, 'clock' | 'clockBegan'>,
): OpenFigure {
  const sum = { open: 0, pastDeadline: 0, dueSoon: 0 }
  for (const each of asked) {
    const countOpen = openCounter(each, answerTo(each, tallies), clock.exceptions, clockBegan)
    for (const country of each.countries) {
      sum.open += countOpen(country, null, null)
      sum.pastDeadline += countOpen(country, null, each.pastBefore)
      sum.dueSoon += countOpen(country, each.pastBefore, each.dueSoonBefore)
    }
  }
  return sum
}
