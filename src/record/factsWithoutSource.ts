/** Finds facts that nothing stands behind: the check that keeps the record a record. */

/** Where in the file the fact stands ("duties.0.notes.1"), and what it lacks. */
export type UnsourcedFact = { path: string; problem: string }

/** Lists whose members are facts even when every mark has been left out. */
const factLists = new Set([
  'duties',
  'transitions',
  'notes',
  'penalties',
  'sums',
  'events',
  'claims',
  'revenueYears',
  'rates',
  'parties',
  'meetings',
  'pledges',
  'reports',
])

/**
 * Walks a file of the record and returns every fact without a source, or with a source id that is
 * not among `sourceIds`. A fact is an object with a mark of one (`sources`, `publishedOn`,
 * `verified`) or a member of a list of facts. The file's own top-level `sources` are no facts.
 *
 * `factsWithoutSource({ events: [{ on: '2019-07-09', sources: [] }] }, [])` is
 * `[{ path: 'events.0', problem: 'names no source' }]`.
 */
export function factsWithoutSource(file: unknown, sourceIds: readonly string[]): UnsourcedFact[] {
  const known = new Set(sourceIds)
  if (!isObject(file)) return walk(file, '', known, true)
  const { sources: _sources, ...facts } = file
  return walk(Array.isArray(file) ? file : facts, '', known, Array.isArray(file))
}

function walk(
  value: unknown,
  path: string,
  known: ReadonlySet<string>,
  inFactList: boolean,
): UnsourcedFact[] {
  if (Array.isArray(value)) {
    return value.flatMap((member: unknown, index) =>
      walk(member, join(path, String(index)), known, inFactList),
    )
  }
  if (!isObject(value)) return []
  const isFact = inFactList || 'sources' in value || 'publishedOn' in value || 'verified' in value
  return [
    ...(isFact ? problemsOf(value, path, known) : []),
    ...Object.entries(value).flatMap(([key, inner]) =>
      walk(inner, join(path, key), known, factLists.has(key)),
    ),
  ]
}

function problemsOf(
  fact: Record<string, unknown>,
  path: string,
  known: ReadonlySet<string>,
): UnsourcedFact[] {
  const sources: unknown[] = Array.isArray(fact['sources']) ? fact['sources'] : []
  if (sources.length === 0) return [{ path, problem: 'names no source' }]
  return sources
    .filter((id) => typeof id !== 'string' || !known.has(id))
    .map((id) => ({ path, problem: `names a source that is not there: ${String(id)}` }))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)
