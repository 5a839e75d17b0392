/** What cases, clocks and texts are called within a sentence, the same on every page. */
import type { Hours, LocalDays } from '#contract/units.ts'
import type { CaseClass, CaseKind, Channel, Jurisdiction } from '#contract/vocabulary.ts'
import { countryShortName } from './CountryMark.tsx'
import { formatCount, formatDays, formatHours } from './format.ts'

/** The noun of a case, one and many. */
export interface CaseNoun {
  one: string
  many: string
}

/** How long a clock runs: exact hours, or calendar days of the case's country. */
export type ClockLength =
  | { unit: 'hours'; deadlineHours: Hours }
  | { unit: 'localDays'; deadlineDays: LocalDays }

/** "germany" → "Germany": as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "24 h", "7 d". */
export const clockWords = (length: ClockLength): string =>
  length.unit === 'hours' ? formatHours(length.deadlineHours) : formatDays(length.deadlineDays)

/** What a clock's cases are called: notices of users, orders of authorities, requests, or cases. */
export function casesNoun({
  caseKind,
  channels,
}: {
  caseKind: CaseKind
  channels: readonly Channel[]
}): CaseNoun {
  if (caseKind === 'disclosure') return { one: 'request', many: 'requests' }
  const isOrder = channels.map((channel) => channel === 'authority order')
  if (isOrder.length > 0 && isOrder.every(Boolean)) return { one: 'order', many: 'orders' }
  if (isOrder.length > 0 && !isOrder.includes(true)) return { one: 'notice', many: 'notices' }
  return { one: 'case', many: 'cases' }
}

/** "12 notices", "1 notice", "no notice". */
export const casesCounted = (count: number, noun: CaseNoun): string =>
  count === 0 ? `no ${noun.one}` : `${formatCount(count)} ${count === 1 ? noun.one : noun.many}`

/** "Germany", "the UK": as the subject of a sentence. */
export const countrySubject = (place: Jurisdiction): string =>
  place === 'GB' || place === 'US' || place === 'EU'
    ? `the ${countryShortName(place)}`
    : countryShortName(place)

/** "NetzDG", "the Avia bill", "the DSA", "TERREG": a text's short name within a sentence. */
export function textName({ shortName }: { shortName: string }): string {
  const name = /\(([^)]+)\)/.exec(shortName)?.[1] ?? shortName
  return /\b(?:bill|Bill|plan|Act|White Paper|DSA|DDG)\b/.test(name) ? `the ${name}` : name
}

/** "the Avia bill’s 24 h", "NetzDG’s 7 d", "an own target of 24 h". */
export const yardstickWords = (yardstick: {
  deadline: ClockLength
  instrument: { shortName: string } | null
}): string =>
  yardstick.instrument
    ? `${textName(yardstick.instrument)}’s ${clockWords(yardstick.deadline)}`
    : `an own target of ${clockWords(yardstick.deadline)}`

/** "if manifest", "if not manifest": the condition of a deadline limited to a class. */
export const classCondition = (onlyClass: CaseClass | null): string =>
  onlyClass === null ? '' : onlyClass === 'manifest' ? 'if manifest' : 'if not manifest'
