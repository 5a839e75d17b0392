/** The obligations that matter most on the day, in an order that a reader can check. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country, Status } from '#contract/vocabulary.ts'
import { countDuties, type StandingDuty, statusGroupOf } from '#domain/dutyCounts.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { clockOf } from '#domain/onTime/clock.ts'
import { deadlineWords, shortCapWords } from '#ui/dutyWords.ts'
import { yearBefore } from '#url/changesSearch.ts'
import { type CitedSource, citedSource } from './citedSource.ts'
import { hasAmount, ruleOf } from './penaltyOf.ts'
import { shortened } from './sheetCuts.ts'

export interface BoardObligation {
  id: string
  status: Status
  /** "NetzDG: Decide on a notice of manifestly unlawful content in 24 h". */
  name: string
  title: string
  countries: readonly Country[]
  deadline: string
  penalty: string
  since: IsoDate
  isUnverified: boolean
  sources: readonly CitedSource[]
}

/**
 * All obligations that have begun and reach a chosen country, what matters most first: the one the
 * clock is read against; what binds with a clock; what is coming with one; what binds, then what is
 * coming, with an amount; what else binds or is coming; what ended within a year; what is no law. Of
 * each text the first stands before any text’s second.
 */
export function boardObligations(
  instruments: readonly Instrument[],
  asOf: IsoDate,
  countries: readonly Country[],
  yardstickDutyId: string | null,
): BoardObligation[] {
  const { inForce, proposed, ended, notLaw } = countDuties(instruments, asOf, countries)
  const recently = ended.filter(({ standing }) => standing.on > yearBefore(asOf))
  const all = [...inForce, ...proposed, ...recently, ...notLaw]
  const yardstick = ended.find(({ duty }) => duty.id === yardstickDutyId)
  const listed = yardstick && !all.includes(yardstick) ? [yardstick, ...all] : all
  const ranked = listed
    .map((each) => ({ each, rank: rankOf(each, asOf, yardstickDutyId) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ each }) => each)
  const position = (each: StandingDuty) =>
    ranked.filter(({ instrument }) => instrument === each.instrument).indexOf(each)
  return ranked
    .map((each) => ({ each, position: position(each) }))
    .toSorted((one, other) => one.position - other.position)
    .map(({ each }) => row(each, asOf))
}

function rankOf(each: StandingDuty, asOf: IsoDate, yardstickDutyId: string | null): number {
  const { duty, standing } = each
  if (duty.id === yardstickDutyId) return 0
  const group = duty.isLaw ? statusGroupOf(standing.status) : 'not law'
  if (group === 'ended') return 7
  if (group === 'not law') return 8
  const binds = group === 'in force'
  if (clockOf(duty)) return binds ? 1 : 2
  const rule = ruleOf(each, asOf)
  if (rule && hasAmount(rule)) return binds ? 3 : 4
  return binds ? 5 : 6
}

/** Longer wordings of a deadline say no number of hours anyway, and stand on screen. */
const LONGEST_WORDING = 28

function row(each: StandingDuty, asOf: IsoDate): BoardObligation {
  const { instrument, duty, standing, countries } = each
  const rule = ruleOf(each, asOf)
  const cited = [
    citedSource(instrument.sources, standing.sources, asOf),
    rule ? citedSource(instrument.sources, rule.sources, asOf) : null,
  ]
  return {
    id: duty.id,
    status: standing.status,
    name: instrumentNameOn(instrument, asOf).shortName,
    title: duty.title,
    countries,
    deadline: shortened(deadlineWords(duty.deadline), LONGEST_WORDING),
    penalty: rule ? shortCapWords(rule.cap) : 'none in this record',
    since: standing.on,
    isUnverified: !standing.verified || (rule !== null && !rule.verified),
    sources: cited.filter((source) => source !== null),
  }
}
