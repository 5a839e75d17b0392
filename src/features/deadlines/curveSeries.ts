/** The curves as the chart draws them: names, marks, colours, and the walls they meet. */
import { groupLook } from '#charts/groupLook.ts'
import type { IncidenceSeries, IncidenceWall } from '#charts/incidenceRow.ts'
import type { Duty } from '#contract/duty.ts'
import { Country } from '#contract/vocabulary.ts'
import { moodOf } from '#domain/onTime/mood.ts'
import type { ReadAgainst } from '#domain/onTime/readAgainst.ts'
import type { IncidencePoint } from '#domain/survival.ts'
import { deadlineInHours } from '#domain/yardstick.ts'
import { classCondition, clockWords } from '#ui/caseWords.ts'
import { countryShortName } from '#ui/CountryMark.tsx'
import type { DeadlineGrouping } from '#url/deadlinesSearch.ts'
import { type Curves, decidedShare, type GroupCurve } from './curveRows.ts'

const countryOf = (group: string): Country | undefined =>
  Country.options.find((country) => country === group)

/** "Germany", "the UK" is "UK" here; every other group has its own name. */
export const groupName = (by: DeadlineGrouping, group: string): string => {
  const country = by === 'country' ? countryOf(group) : undefined
  return country ? countryShortName(country) : group
}

/** Every group's share closed by age. */
export function curveSeries(curves: Curves, by: DeadlineGrouping): IncidenceSeries[] {
  return curves.groups.map((curve, index) => ({
    id: curve.group,
    name: groupName(by, curve.group),
    shortName: curve.group,
    note: by === 'country' ? (curve.isLaw ? 'in force' : 'yardstick, not law') : '',
    ...groupLook(curve.group, index),
    isLaw: curve.isLaw,
    points: seenPoints(curve),
  }))
}

/** Up to the last age at which anybody was still under way. */
const seenPoints = ({ points }: Pick<GroupCurve, 'points'>) =>
  points.filter(({ atRisk }) => atRisk > 0).map(decidedShare)

/** The share that ended in each way by age, over the groups the clock counts in. */
export function outcomeSeries({ together }: Curves, isLaw: boolean): IncidenceSeries[] {
  if (!together) return []
  return Object.entries(together.byOutcome)
    .filter(([, points]) => points.some(({ incidence }) => incidence > 0))
    .map(([outcome, points], index) => ({
      id: outcome,
      name: outcome,
      shortName: outcome,
      note: outcome === 'rejected' ? 'kept' : '',
      ...groupLook(outcome, index),
      isLaw,
      points: points.filter(({ atRisk }) => atRisk > 0).map(incidenceShare),
    }))
}

const incidenceShare = ({ hours, incidence, lower, upper }: IncidencePoint) => ({
  hours,
  share: incidence,
  lower,
  upper,
})

/** "if manifest", "as a rule": what a duty's deadline hangs on, in the text's own terms. */
const hangsOn = (duty: Duty | null): (string | undefined)[] => [
  classCondition(duty?.onlyClass ?? null),
  duty && 'qualification' in duty.deadline ? duty.deadline.qualification : undefined,
]

/** What matters most comes first: the chart leaves out the last where room is short. */
const parts = (words: readonly (string | undefined)[]): string => words.filter(Boolean).join(' · ')

/** The yardstick's deadline, and those in force beside it. */
export function curveWalls(against: ReadAgainst): IncidenceWall[] {
  const { clock, yardstick, walls } = against
  const isLaw = moodOf(against) === 'law'
  const { duty, instrument } = yardstick
  const own: IncidenceWall = {
    atHours: deadlineInHours(clock.deadline),
    name: isLaw ? clockWords(clock.deadline) : yardstick.label,
    condition: isLaw
      ? parts([...hangsOn(duty), instrument?.shortName, duty?.reference])
      : parts(['yardstick, not law', ...hangsOn(duty)]),
    isLaw,
  }
  return [
    own,
    ...walls.map(({ deadline, duty: wall }) => ({
      atHours: deadlineInHours(deadline),
      name: clockWords(deadline),
      condition: parts([...hangsOn(wall), wall.reference]),
      isLaw: true,
    })),
  ]
}
