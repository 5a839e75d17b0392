/** What the list of obligations adds to the URL: search words, filters, order and grouping. */
import { Jurisdiction, Trigger } from '#contract/vocabulary.ts'
import { hyphenated, type RawValues, valueReader } from './valueReader.ts'

/**
 * How far a duty had come on the as-of date: `binds` (in force, applies in part), `coming`
 * (exploratory, proposed, adopted), `soft` (requested, announced, under way, pending: not law),
 * `over` (struck down, repealed, superseded, ended, settled), `later` (not begun by then).
 */
export const statusGroups = ['binds', 'coming', 'soft', 'over', 'later'] as const
export type StatusGroup = (typeof statusGroups)[number]

/** What the list can be ordered by; `record` is its own order. */
export const sortKeys = [
  'record',
  'duty',
  'jurisdiction',
  'status',
  'since',
  'trigger',
  'deadline',
] as const
export type SortKey = (typeof sortKeys)[number]

/** The page's own parameters, read; an empty list passes all. */
export type ObligationsSearch = {
  /** Words that must all occur in a row. */
  q: string
  status: StatusGroup[]
  jurisdiction: Jurisdiction[]
  trigger: Trigger[]
  /** `law`: of the kind that can bind; `not-law`: commitments, requests, settlements. */
  kind: 'all' | 'law' | 'not-law'
  sort: { key: SortKey; descending: boolean }
  group: 'instrument' | 'none'
}

/** Everything, under its texts, in the record's order. */
export const defaultObligationsSearch: ObligationsSearch = {
  q: '',
  status: [],
  jurisdiction: [],
  trigger: [],
  kind: 'all',
  sort: { key: 'record', descending: false },
  group: 'instrument',
}

/**
 * Reads the page's own parameters. An unusable value falls back to its default and is named in
 * `problems`, one sentence each.
 *
 * `{ q: '24 h', status: 'binds,coming', sort: '-since' }` gives the words "24 h", two groups and
 * the order by date, newest first. Triggers are written with hyphens: `information-request`.
 */
export const parseObligationsSearch = (
  raw: RawValues,
): { values: ObligationsSearch; problems: string[] } => {
  const { text, listOf, oneOf, problems } = valueReader(raw)
  const sortText = text('sort') ?? defaultObligationsSearch.sort.key
  const descending = sortText.startsWith('-')
  const sortKey = sortKeys.find((key) => key === (descending ? sortText.slice(1) : sortText))
  if (sortKey === undefined)
    problems.push(`sort=${sortText} is not a column; showing the record’s order`)

  return {
    values: {
      q: text('q') ?? '',
      status: listOf('status', statusGroups),
      jurisdiction: listOf('jurisdiction', Jurisdiction.options),
      trigger: listOf('trigger', Trigger.options),
      kind: oneOf('kind', ['all', 'law', 'not-law']),
      sort: sortKey === undefined ? defaultObligationsSearch.sort : { key: sortKey, descending },
      group: oneOf('group', ['instrument', 'none']),
    },
    problems,
  }
}

/** Writes what differs from the defaults, as plain text values; the reverse of the parse. */
export const serializeObligationsSearch = (values: ObligationsSearch): Record<string, string> => {
  const raw: Record<string, string> = {}
  if (values.q !== '') raw['q'] = values.q
  for (const name of ['status', 'jurisdiction', 'trigger'] as const) {
    if (values[name].length > 0) raw[name] = values[name].map(hyphenated).join(',')
  }
  if (values.kind !== 'all') raw['kind'] = values.kind
  if (values.sort.key !== 'record' || values.sort.descending) {
    raw['sort'] = `${values.sort.descending ? '-' : ''}${values.sort.key}`
  }
  if (values.group !== 'instrument') raw['group'] = values.group
  return raw
}

/** True where a row can be hidden: any word or filter is set. */
export const hasFilter = (values: ObligationsSearch): boolean =>
  values.q.trim() !== '' ||
  values.status.length > 0 ||
  values.jurisdiction.length > 0 ||
  values.trigger.length > 0 ||
  values.kind !== 'all'
