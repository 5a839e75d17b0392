/** Single cases as a list shows them: received, decided or open, how old, and what they were. */
import type { Case } from '#contract/case.ts'
import { type Instant, type ZoneName, zoneName } from '#contract/units.ts'
import { type CaseKind, Country } from '#contract/vocabulary.ts'
import { formatDuration, formatInstant } from '#ui/format.ts'
import type { ChartTable } from './chartTable.ts'

/** The zone of a country's clocks. */
export type ZoneOf = (country: Country) => ZoneName

/** A case as the list behind a mark shows it. */
export interface CaseRow {
  id: string
  /** Null where the log names a country that is not here. */
  country: Country | null
  countryCode: string
  platform: string
  category: string
  channel: string
  classWord: string
  /** What data was asked for; "unknown" too. */
  process: string
  /** "24 June 2019, 21:54, Berlin". */
  receivedWords: string
  /** The same of the decision; "open". */
  decidedWords: string
  /** "removed", "open". */
  outcome: string
  /** Why it was refused or challenged, or empty. */
  reason: string
  /** To the decision, or to the as-of while open: "1 d 3 h". */
  ageWords: string
  ageHours: number
  /** "paused", an exception's name, or empty. */
  outside: string
}

/** A case as it was seen at the as-of; times on the clock of its country. */
export function caseRow(one: Case, asOf: Instant, zoneOf: ZoneOf): CaseRow {
  const country = Country.options.find((known) => known === one.jurisdiction) ?? null
  const zone = country ? zoneOf(country) : zoneName('UTC')
  const ageSeconds = (one.decidedAt ?? asOf) - one.receivedAt
  return {
    id: one.id,
    country,
    countryCode: one.jurisdiction,
    platform: one.platform,
    category: one.category,
    channel: one.channel,
    classWord: one.class ?? (one.decidedAt === undefined ? 'unclassified' : 'unknown'),
    process: one.process ?? 'unknown',
    receivedWords: formatInstant(one.receivedAt, zone),
    decidedWords: one.decidedAt === undefined ? 'open' : formatInstant(one.decidedAt, zone),
    outcome: one.decidedAt === undefined ? 'open' : (one.outcome ?? 'unknown'),
    reason: one.reason ?? '',
    ageWords: formatDuration(ageSeconds),
    ageHours: Math.round(ageSeconds / 36) / 100,
    outside: one.pauses ? 'paused' : (one.exception ?? ''),
  }
}

/** The rows as a file holds them: a class and exceptions of removals, data and reason of requests. */
export function casesTable(
  cases: readonly Case[],
  kind: CaseKind,
  asOf: Instant,
  zoneOf: ZoneOf,
): ChartTable {
  const isRequest = kind === 'disclosure'
  return {
    columns: [
      { key: 'id', label: 'Case' },
      { key: 'countryCode', label: 'Country' },
      { key: 'platform', label: 'Platform' },
      { key: 'category', label: 'Category' },
      { key: 'channel', label: 'Channel' },
      isRequest
        ? { key: 'process', label: 'Data asked for' }
        : { key: 'classWord', label: 'Class' },
      { key: 'receivedWords', label: 'Received' },
      { key: 'decidedWords', label: isRequest ? 'Answered' : 'Decided' },
      { key: 'outcome', label: 'Outcome' },
      ...(isRequest ? [{ key: 'reason', label: 'Reason' }] : []),
      { key: 'ageHours', label: 'Age, hours' },
      ...(isRequest ? [] : [{ key: 'outside', label: 'Paused or excepted' }]),
    ],
    rows: cases.map((one) => {
      const { country: _country, ...cells } = caseRow(one, asOf, zoneOf)
      return { ...cells }
    }),
  }
}
