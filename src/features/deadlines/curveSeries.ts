/** The curves as the chart draws them: names, marks, colours, and the walls they meet. */
import { groupLook } from '#charts/groupLook.ts'
import type { IncidenceSeries, IncidenceWall } from '#charts/incidenceRow.ts'
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

/** "as a rule", "if manifest": what a wall's deadline hangs on, in the text's own terms. */
const conditionOf = (against: ReadAgainst): string => {
  const { duty } = against.yardstick
  const qualified =
    duty && 'qualification' in duty.deadline ? duty.deadline.qualification : undefined
  return [classCondition(against.clock.onlyClass), qualified].filter(Boolean).join(', ')
}

/** The yardstick's deadline, and those in force beside it. */
export function curveWalls(against: ReadAgainst): IncidenceWall[] {
  const { clock, yardstick, walls } = against
  const isLaw = moodOf(against) === 'law'
  const condition = conditionOf(against)
  const own: IncidenceWall = {
    atHours: deadlineInHours(clock.deadline),
    name: isLaw ? clockWords(clock.deadline) : yardstick.label,
    condition: isLaw
      ? [condition, yardstick.instrument?.shortName, yardstick.duty?.reference]
          .filter(Boolean)
          .join(' · ')
      : ['yardstick, not law', condition].filter(Boolean).join(' · '),
    isLaw,
  }
  return [
    own,
    ...walls.map(({ deadline, duty }) => ({
      atHours: deadlineInHours(deadline),
      name: clockWords(deadline),
      condition: [
        classCondition(duty.onlyClass),
        'qualification' in duty.deadline ? duty.deadline.qualification : undefined,
        duty.reference,
      ]
        .filter(Boolean)
        .join(' · '),
      isLaw: true,
    })),
  ]
}
