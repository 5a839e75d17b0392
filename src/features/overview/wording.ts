/** The words that several findings share: what is counted, against what, and how many of how many. */
import type { Instrument } from '#contract/instrument.ts'
import type { CaseClass, Country, Status } from '#contract/vocabulary.ts'
import type { YardstickDeadline } from '#domain/yardstick.ts'
import { countryShortName } from '#ui/CountryMark.tsx'
import { formatCount, formatDays, formatHours, formatNumeral, formatRate } from '#ui/format.ts'
import type { Clock } from '#domain/onTime/clock.ts'
import type { ReadAgainst } from '#domain/onTime/readAgainst.ts'

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "24 h", "7 d". */
export const deadlineWords = (deadline: YardstickDeadline): string =>
  deadline.unit === 'hours'
    ? formatHours(deadline.deadlineHours)
    : formatDays(deadline.deadlineDays)

/** What the clock's cases are called: notices of users, orders of authorities, requests, or cases. */
export function casesNoun({ caseKind, channels }: Pick<Clock, 'caseKind' | 'channels'>): {
  one: string
  many: string
} {
  if (caseKind === 'disclosure') return { one: 'request', many: 'requests' }
  const isOrder = channels.map((channel) => channel === 'authority order')
  if (isOrder.length > 0 && isOrder.every(Boolean)) return { one: 'order', many: 'orders' }
  if (isOrder.length > 0 && !isOrder.includes(true)) return { one: 'notice', many: 'notices' }
  return { one: 'case', many: 'cases' }
}

/** "Germany", "the UK": as the subject of a sentence. */
export const countrySubject = (country: Country): string =>
  country === 'GB' ? 'the UK' : countryShortName(country)

/** "French bill", "EU proposal", "UK plan", "EU act": what a text that does not bind is on the date. */
export function instrumentNoun(instrument: Instrument, status: Status): string {
  const [place] = instrument.jurisdictions
  const adjective =
    instrument.jurisdictions.length > 1 || place === undefined ? '' : adjectives[place]
  return `${adjective} ${textNoun(instrument, status)}`.trim()
}

function textNoun({ kind }: Instrument, status: Status): string {
  if (status === 'exploratory' || kind === 'proposal') return 'plan'
  if (status === 'adopted') return 'act'
  return kind === 'EU regulation' ? 'proposal' : 'bill'
}

const adjectives = {
  DE: 'German',
  FR: 'French',
  GB: 'UK',
  ES: 'Spanish',
  IE: 'Irish',
  EU: 'EU',
  US: 'US',
} as const

/** "one notice in six", "more than half of the notices", "3 % of the notices"; how many to agree with. */
export function oneIn(
  part: number,
  noun: { one: string; many: string },
): { words: string; isPlural: boolean } {
  if (part <= 0) return { words: `no ${noun.one}`, isPlural: false }
  if (part > 0.5) return { words: `more than half of the ${noun.many}`, isPlural: true }
  const every = Math.round(1 / part)
  if (every > 12) {
    return { words: `${formatRate(part, 1)} of the ${noun.many}`, isPlural: true }
  }
  return { words: `one ${noun.one} in ${formatNumeral(every)}`, isPlural: false }
}

/** Whether a law is read (past tense), a text that does not bind ("would have"), or a yardstick. */
export type Mood = 'law' | 'would' | 'measured'

/**
 * Law where it is law in every country counted; a bill, a dead law or a plan is conditional; an own
 * target, or a law read beyond its own country, is a yardstick that was measured against.
 */
export function moodOf({ yardstick, countedCountries }: ReadAgainst): Mood {
  const lawful = yardstick.perCountry.filter(({ isLaw }) => isLaw).map(({ country }) => country)
  if (countedCountries.length > 0 && countedCountries.every((each) => lawful.includes(each))) {
    return 'law'
  }
  return yardstick.duty && yardstick.caption === 'yardstick, not law' ? 'would' : 'measured'
}

/** "NetzDG", "the Avia bill", "the DSA", "TERREG": a text's short name within a sentence. */
export function textName({ shortName }: Instrument): string {
  const name = /\(([^)]+)\)/.exec(shortName)?.[1] ?? shortName
  return /\b(?:bill|plan|Act|DSA|DDG)\b/.test(name) ? `the ${name}` : name
}

/** "the Avia bill’s 24 h", "NetzDG’s 7 d", "an own target of 24 h". */
export function yardstickWords({ yardstick }: Pick<ReadAgainst, 'yardstick'>): string {
  const length = deadlineWords(yardstick.deadline)
  if (!yardstick.instrument) return `an own target of ${length}`
  return `${textName(yardstick.instrument)}’s ${length}`
}

/** "12 notices", "1 notice", "no notice". */
export const casesCounted = (count: number, noun: { one: string; many: string }): string =>
  count === 0 ? `no ${noun.one}` : `${formatCount(count)} ${count === 1 ? noun.one : noun.many}`

/** "if manifest", "if not manifest": the condition of a deadline limited to a class. */
export const classCondition = (onlyClass: CaseClass | null): string =>
  onlyClass === null ? '' : onlyClass === 'manifest' ? 'if manifest' : 'if not manifest'

/** The same at a wall that stands beside another: "any other". */
export const wallCondition = (onlyClass: CaseClass | null): string =>
  onlyClass === 'other' ? 'any other' : classCondition(onlyClass)
