/** The text that may come next, and what it would bring in its own terms: no company, no case. */
import { casesNoun, clockWords, countrySubject, textName } from '#ui/caseWords.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { PenaltyRule } from '#contract/penalty.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country, Status } from '#contract/vocabulary.ts'
import { countDuties, type StandingDuty, statusGroupOf } from '#domain/dutyCounts.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { clockOf } from '#domain/onTime/clock.ts'
import { penaltyStatusOn } from '#domain/status.ts'
import { formatDate, formatList, formatNumeral } from '#ui/format.ts'
import { shortCapWords } from '#ui/dutyWords.ts'
import { hasAmount, ruleOf } from './penaltyOf.ts'

export interface ComingText {
  instrument: Instrument
  /** "the Avia bill, proposed, would set a clock of 24 h on notices and fines up to 4 % of …". */
  words: string
  /** Ids in the instrument's own list. */
  sourceIds: readonly string[]
}

interface Candidate {
  instrument: Instrument
  duties: StandingDuty[]
  /** The duty with a clock, else the first. */
  core: StandingDuty
  /** Its penalty, unless that stands already with a duty of the text that binds. */
  rule: PenaltyRule | null
  /** Other duties of the text bind already. */
  bindsInPart: boolean
}

/**
 * Of the texts that are explored, proposed or adopted, and reach a chosen country: the one named by
 * `preferredId` (whose maximum is the largest), else the one that says most (a clock, an amount) and
 * is furthest on its way; null where none is coming.
 */
export function comingText(
  instruments: readonly Instrument[],
  asOf: IsoDate,
  countries: readonly Country[],
  preferredId: string | null,
): ComingText | null {
  const { proposed, inForce } = countDuties(instruments, asOf, countries)
  const candidates = [...new Set(proposed.map(({ instrument }) => instrument))].flatMap(
    (instrument): Candidate[] => {
      const duties = proposed.filter((each) => each.instrument === instrument)
      const core = duties.find(({ duty }) => clockOf(duty)) ?? duties[0]
      if (!core) return []
      const bindsInPart = inForce.some((each) => each.instrument === instrument)
      const rule = ruleOf(core, asOf)
      const stands = rule && penaltyStatusOn(rule, instrument, asOf)
      const isComing = stands !== null && statusGroupOf(stands.status) === 'proposed'
      return [{ instrument, duties, core, rule: isComing ? rule : null, bindsInPart }]
    },
  )
  const chosen =
    candidates.find(({ instrument }) => instrument.id === preferredId) ??
    candidates.toSorted((one, other) => weight(other) - weight(one))[0]
  return chosen ? told(chosen, asOf, countries) : null
}

const nearness: Partial<Record<Status, number>> = { adopted: 2, proposed: 1 }

const weight = ({ core, rule, bindsInPart }: Candidate): number =>
  (bindsInPart ? 0 : 1) +
  (clockOf(core.duty) ? 16 : 0) +
  (rule && hasAmount(rule) ? 8 : 0) +
  2 * (nearness[core.standing.status] ?? 0)

function told(candidate: Candidate, asOf: IsoDate, countries: readonly Country[]): ComingText {
  const { instrument, core, rule } = candidate
  const hasCap = rule !== null && hasAmount(rule)
  const isVerified = core.standing.verified && (!hasCap || rule.verified)
  const words = candidate.bindsInPart
    ? partWords(candidate, asOf)
    : textWords(candidate, asOf, whereWords(candidate, countries))
  return {
    instrument,
    words: isVerified ? words : `${words} (unverified)`,
    sourceIds: [...core.standing.sources, ...(hasCap ? rule.sources : [])],
  }
}

const nameOf = (instrument: Instrument, asOf: IsoDate): string =>
  nameWithin(instrumentNameOn(instrument, asOf).shortName)

/** What is still to come of a text that binds already. */
function partWords({ instrument, core }: Candidate, asOf: IsoDate): string {
  const { status } = core.standing
  const yet = status === 'adopted' ? ' and does not apply yet' : ''
  return `of ${nameOf(instrument, asOf)} the duty “${core.duty.title}” is ${status}${yet}`
}

function textWords({ instrument, core, rule }: Candidate, asOf: IsoDate, where: string): string {
  const { status, on } = core.standing
  const name = nameOf(instrument, asOf)
  const clock = clockOf(core.duty)
  const brings = [
    ...(clock ? [`a clock of ${clockWords(clock.deadline)} on ${casesNoun(clock).many}`] : []),
    ...(rule && hasAmount(rule) ? [`fines ${shortCapWords(rule.cap)}`] : []),
  ]
  if (brings.length === 0) {
    return `${name}, ${status} since ${formatDate(on)}, names no clock, and ${noAmount(rule)}`
  }
  const subject = /propos/i.test(name) ? name : `${name}, ${status},`
  const without = rule?.cap.form === 'none set' ? ', with no amount of a fine' : ''
  return `${subject} ${status === 'adopted' ? 'is to' : 'would'} set ${formatList(brings)} ${where}${without}`
}

/** "None set" is not "unknown", and neither is what the record does not hold. */
function noAmount(rule: PenaltyRule | null): string {
  if (rule?.cap.form === 'none set') return 'no amount is set'
  return rule ? 'its amount is not known' : 'this record holds no amount'
}

function whereWords({ duties }: Candidate, countries: readonly Country[]): string {
  const reached = countries.filter((country) =>
    duties.some((each) => each.countries.includes(country)),
  )
  if (reached.length < countries.length || countries.length < 2) {
    return `in ${formatList(reached.map(countrySubject))}`
  }
  return countries.length === 2
    ? 'in both countries'
    : `in all ${formatNumeral(countries.length)} countries`
}

/** "the Avia bill", "the Terrorist content proposal": a kind of text has its article. */
function nameWithin(shortName: string): string {
  const name = textName({ shortName })
  return /^(?!the ).*\b(?:proposal|Bill|Paper)\b/.test(name) ? `the ${name}` : name
}
