/** The trace of one case. */
import type { Case } from '#contract/case.ts'
import { type Instant, instant, type IsoDate, type ZoneName } from '#contract/units.ts'
import { caseSeen } from '#domain/caseSeen.ts'
import { dutyWordingOn } from '#domain/dutyWordingOn.ts'
import { localDate } from '#domain/jurisdictions.ts'
import { dutyBindsOn, dutyReaches, dutyStatusOn } from '#domain/status.ts'
import { knownClass } from '#domain/verdict/caseClass.ts'
import { caseZone, countryOf } from '#domain/verdict/countryOf.ts'
import { type Reading, readingsOf } from '#domain/verdict/readings.ts'
import { deadlinePasses, type Rule } from '#domain/verdict/rule.ts'
import type { ReadAt } from '#domain/verdict/verdictOf.ts'
import type { LocalMoment, Trace, TracedRule } from './trace.ts'

/**
 * Why the case is due when it is, as it was known at the as-of; `rules` are those it is read
 * against (`rulesOf`). Rules that do not govern it are left out.
 *
 * A notice received in Berlin on 24 June 2019 at 21:54, open and unclassified on the 26th, under
 * law in force: start 21:54 Berlin; if manifest due on the 25th at 21:54 by NetzDG s. 3(2) no. 2, in
 * force since 1 January 2018; otherwise at the end of 1 July by s. 3(2) no. 3; no pauses.
 */
export function traceOf(one: Case, rules: readonly Rule[], at: ReadAt): Trace {
  const { asOf } = at
  const zone = caseZone(one, at.zone)
  const seen = caseSeen(one, asOf)
  const { decidedAt, outcome, exception } = seen
  return {
    caseId: one.id,
    start: localMoment(one.receivedAt, zone),
    class: classTraced(seen),
    rules: readingsOf(one, rules, at).map((reading) => ruleTraced(reading, seen, zone, asOf)),
    pauses: (seen.pauses ?? []).map(({ from, to }) => ({
      from,
      to: to ?? null,
      seconds: (to ?? asOf) - from,
    })),
    exception:
      exception === undefined
        ? null
        : {
            name: exception,
            allowedBy: rules
              .filter((rule) => rule.exceptions.includes(exception))
              .map(({ id }) => id),
          },
    decided: decidedAt === undefined ? null : { at: decidedAt, outcome: outcome ?? null },
    readAt: localMoment(asOf, zone),
  }
}

/** "Europe/Berlin" → Berlin. */
const localMoment = (at: Instant, zone: ZoneName): LocalMoment => ({
  at,
  zone,
  city: (zone.split('/').at(-1) ?? zone).replaceAll('_', ' '),
})

function classTraced(seen: Case): Trace['class'] {
  const value = knownClass(seen)
  const isJudged = value !== null || seen.decidedAt !== undefined
  const judgedAt = seen.classifiedAt ?? seen.decidedAt ?? null
  return { value, since: value === null ? null : judgedAt, isJudged }
}

function ruleTraced(reading: Reading, seen: Case, zone: ZoneName, asOf: Instant): TracedRule {
  const { rule, verdict, onlyIf } = reading
  const receivedOn = localDate(seen.receivedAt, zone)
  return {
    rule,
    verdict,
    onlyIf,
    text: textOf(rule, receivedOn),
    law: lawOf(rule, seen, receivedOn),
    due: dueOf(reading, seen, zone, asOf),
  }
}

function textOf({ duty, instrument }: Rule, day: IsoDate): TracedRule['text'] {
  if (!duty || !instrument) return null
  const { title, shortTitle, reference } = dutyWordingOn(duty, day)
  const { deadline } = duty
  return {
    title,
    shortTitle,
    reference,
    dutyId: duty.id,
    instrumentId: instrument.id,
    sourceIds: duty.sources,
    verified: duty.verified,
    qualification: ('qualification' in deadline ? deadline.qualification : undefined) ?? null,
  }
}

function lawOf({ duty, instrument }: Rule, seen: Case, day: IsoDate): TracedRule['law'] {
  const standing = duty ? dutyStatusOn(duty, day) : null
  const country = countryOf(seen)
  if (!duty || !instrument || !standing) return null
  const isLaw =
    country !== null && dutyBindsOn(duty, day) && dutyReaches(duty, instrument, country, day)
  return { status: standing.status, since: standing.on, isLaw }
}

function dueOf(
  { rule, verdict }: Reading,
  seen: Case,
  zone: ZoneName,
  asOf: Instant,
): TracedRule['due'] {
  const { dueAt } = verdict
  if (dueAt === null || !rule.deadline) return null
  const movedBySeconds = dueAt - deadlinePasses(rule.deadline, seen.receivedAt, zone)
  const isWholeDay = rule.deadline.unit === 'localDays' && movedBySeconds === 0
  return {
    at: dueAt,
    endOf: isWholeDay ? localDate(instant(dueAt - 1), zone) : null,
    movedBySeconds,
    secondsLeft: seen.decidedAt === undefined ? dueAt - asOf : null,
  }
}
