/** Time to answer as the chart draws it: a line for each group, and the duties' walls. */
import { groupLook } from '#charts/groupLook.ts'
import type { IncidenceSeries, IncidenceWall } from '#charts/incidenceRow.ts'
import type { RequestDuty } from '#domain/onTime/requestDuties.ts'
import type { IncidencePoint } from '#domain/survival.ts'
import { deadlineInHours } from '#domain/yardstick.ts'
import { clockWords } from '#ui/caseWords.ts'
import { countryShortName } from '#ui/CountryMark.tsx'
import { formatDate, formatList } from '#ui/format.ts'
import { statusWord } from '#ui/statusWords.ts'
import type { RequestEnd } from '#url/requestsSearch.ts'
import type { AnswerDuty, AnswerGroup, Answers } from './answerRows.ts'
import type { RequestsQuestion } from './useRequests.ts'

/** Where room is short. */
const shortNames: Readonly<Record<string, string>> = {
  'treaty (MLAT)': 'treaty',
  'direct to judges': 'judges',
  'direct to police': 'police',
  emergency: 'urgent',
  'EU production order': 'EU order',
  'terrorist content': 'terrorist',
  'child sexual abuse': 'child abuse',
  'unlawful symbols': 'symbols',
  'all requests': 'all',
}

/** Whether a duty with hours governs every request of the line as law on the as-of. */
function isAllLaw({ group }: AnswerGroup, duties: readonly AnswerDuty[], view: RequestsQuestion) {
  const { by, countries } = view
  return (
    by === 'channel' &&
    duties.some(
      ({ clock, standing, countries: reached }) =>
        standing === 'law' &&
        clock.channels.some((channel) => channel === group) &&
        countries.every((country) => reached.includes(country)),
    )
  )
}

/** "48 h law in Germany": what a line has of law, where that is not all of it. */
function lawNote({ group }: AnswerGroup, duties: readonly AnswerDuty[], view: RequestsQuestion) {
  const { by, countries } = view
  if (by !== 'channel') return ''
  const governing = duties.filter(
    ({ clock, standing, countries: reached }) =>
      standing === 'law' &&
      reached.length > 0 &&
      clock.channels.some((channel) => channel === group),
  )
  return governing
    .map(({ clock, countries: reached }) =>
      countries.every((country) => reached.includes(country))
        ? `${clockWords(clock.deadline)} is law`
        : `${clockWords(clock.deadline)} is law in ${formatList(reached.map(countryShortName))}`,
    )
    .join('; ')
}

/** Every group's share that ended so, by age. */
export function answerSeries(
  { groups, duties }: Answers,
  end: RequestEnd,
  view: RequestsQuestion,
): IncidenceSeries[] {
  return groups.map((each) => ({
    id: each.group,
    name: each.name,
    shortName: view.by === 'country' ? each.group : (shortNames[each.group] ?? each.name),
    note: lawNote(each, duties, view),
    ...groupLook(each.group, each.look),
    isLaw: isAllLaw(each, duties, view),
    points: each.curves[end].filter(({ atRisk }) => atRisk > 0).map(drawnPoint),
  }))
}

const drawnPoint = ({ hours, incidence, lower, upper, atRisk }: IncidencePoint) => ({
  hours,
  share: incidence,
  lower,
  upper,
  atRisk,
})

/** Law on the as-of in one of the countries chosen; elsewhere the same hours are a yardstick. */
export const isLawHere = ({ standing, countries }: RequestDuty): boolean =>
  standing === 'law' && countries.length > 0

/** "law in Germany since 1 October 2017", "not yet law: proposed", "ended: repealed 14 May 2024". */
export function standingWords(duty: RequestDuty): string {
  const { standing, status, since, countries, appliesFrom } = duty
  if (standing === 'law') {
    const where =
      countries.length > 0 ? formatList(countries.map(countryShortName)) : 'no country chosen'
    return `law in ${where}${appliesFrom ? ` since ${formatDate(appliesFrom)}` : ''}`
  }
  if (standing === 'ended' && status && since)
    return `ended: ${statusWord(status).toLowerCase()} ${formatDate(since)}`
  const stands = status ? statusWord(status).toLowerCase() : 'not proposed'
  const later = appliesFrom ? `; law from ${formatDate(appliesFrom)}` : ''
  return `not yet law: ${stands}${later}`
}

/** The duties' hours as walls, each with how it stands; what is no law here is dashed. */
export function answerWalls(duties: readonly RequestDuty[]): IncidenceWall[] {
  return duties.map((each) => {
    const { duty, clock, instrument, standing, status } = each
    const isLaw = isLawHere(each)
    const short = isLaw
      ? `law in ${each.countries.map(countryShortName).join(', ')}`
      : standing === 'law'
        ? 'not law here'
        : standing === 'ended'
          ? 'ended'
          : status === 'adopted'
            ? 'not yet law: adopted'
            : 'not yet law'
    return {
      atHours: deadlineInHours(clock.deadline),
      name: clockWords(clock.deadline),
      condition: [short, instrument.shortName, duty.reference].join(' · '),
      isLaw,
    }
  })
}
