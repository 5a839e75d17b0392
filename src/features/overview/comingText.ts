/** The text that may come next, and what it would bring in its own terms: no company, no case. */
import { casesNoun, clockWords, countrySubject, textName } from '#ui/caseWords.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { PenaltyRule } from '#contract/penalty.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country, Status } from '#contract/vocabulary.ts'
import { countDuties, type StandingDuty } from '#domain/dutyCounts.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { clockOf } from '#domain/onTime/clock.ts'
import { formatDate, formatList } from '#ui/format.ts'
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
  rule: PenaltyRule | null
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
  const { proposed } = countDuties(instruments, asOf, countries)
  const candidates = [...new Set(proposed.map(({ instrument }) => instrument))].flatMap(
    (instrument): Candidate[] => {
      const duties = proposed.filter((each) => each.instrument === instrument)
      const core = duties.find(({ duty }) => clockOf(duty)) ?? duties[0]
      return core ? [{ instrument, duties, core, rule: ruleOf(core, asOf) }] : []
    },
  )
  const chosen =
    candidates.find(({ instrument }) => instrument.id === preferredId) ??
    candidates.toSorted((one, other) => weight(other) - weight(one))[0]
  return chosen ? told(chosen, asOf, countries) : null
}

const nearness: Partial<Record<Status, number>> = { adopted: 2, proposed: 1 }

const weight = ({ core, rule }: Candidate): number =>
  (clockOf(core.duty) ? 8 : 0) +
  (rule && hasAmount(rule) ? 4 : 0) +
  (nearness[core.standing.status] ?? 0)

function told(
  { instrument, core, rule, duties }: Candidate,
  asOf: IsoDate,
  countries: readonly Country[],
) {
  const { status } = core.standing
  const name = nameWithin(instrumentNameOn(instrument, asOf).shortName)
  const subject = /propos/i.test(name) ? name : `${name}, ${status},`
  const clock = clockOf(core.duty)
  const cap = rule && hasAmount(rule) ? shortCapWords(rule.cap) : null
  const brings = [
    clock ? `a clock of ${clockWords(clock.deadline)} on ${casesNoun(clock).many}` : null,
    cap ? `fines ${cap}` : null,
  ].filter((part) => part !== null)
  const reached = countries.filter((country) =>
    duties.some((each) => each.countries.includes(country)),
  )
  const where =
    reached.length === countries.length && countries.length > 1
      ? 'in all of them'
      : `in ${formatList(reached.map(countrySubject))}`
  const would = status === 'adopted' ? 'is to set' : 'would set'
  const words =
    brings.length > 0
      ? `${subject} ${would} ${formatList(brings)} ${where}${cap || rule?.cap.form !== 'none set' ? '' : ', with no amount of a fine'}`
      : `${name}, ${status} since ${formatDate(core.standing.on)}, names neither a clock nor an amount`
  const isVerified = core.standing.verified && (cap === null || (rule?.verified ?? true))
  return {
    instrument,
    words: isVerified ? words : `${words} (unverified)`,
    sourceIds: [...core.standing.sources, ...(cap && rule ? rule.sources : [])],
  }
}

/** "the Avia bill", "the Terrorist content proposal": a kind of text has its article. */
function nameWithin(shortName: string): string {
  const name = textName({ shortName })
  return /^(?!the ).*\b(?:proposal|Bill|Paper)\b/.test(name) ? `the ${name}` : name
}
