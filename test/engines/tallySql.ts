/**
 * A tally's question as one SQL statement: the proof that an engine can serve the contract. It says
 * the contract's rules a second time, in another language, and shares only the list of edges with
 * the product's own counting.
 *
 * The table `cases` has a row a case: words as text, '' where missing; moments as seconds since 1970,
 * 4294967295 where there is none; `pausedFrom` is the start of the first pause.
 */
import { Dimension, type TallyQuestion } from '#contract/tally.ts'
import { ageEdgesOf, periodEdgesOf } from '#domain/tally.ts'
import { equalSteps } from './equalSteps.ts'
import type { Dialect } from './dialects.ts'

/** Columns g0, g1, … (the question's `by`), p, a (bins), o (outcome) and n (count), in any order. */
export function tallySql(question: TallyQuestion, dialect: Dialect): string {
  const { kind, asOf, where, by, zone, ages } = question
  const isDecided = `decidedAt < ${asOf}`
  const end = `(CASE WHEN ${isDecided} THEN decidedAt ELSE ${asOf} END)`
  const known = (column: string) => `(CASE WHEN ${column} = '' THEN 'unknown' ELSE ${column} END)`
  const knownOnce = (isKnown: string, column: string, before: string) =>
    `(CASE WHEN ${isKnown} THEN ${known(column)} ELSE '${before}' END)`
  const judgedAt = '(CASE WHEN classifiedAt < 4294967295 THEN classifiedAt ELSE decidedAt END)'

  function valueOf(dimension: Dimension): string {
    switch (dimension) {
      case 'class':
        return knownOnce(`${judgedAt} < ${asOf}`, 'class', 'unclassified')
      case 'process':
      case 'reason':
        return knownOnce(isDecided, dimension, 'unknown')
      case 'exception': {
        const exception = knownOnce(isDecided, 'exception', 'unknown')
        return `(CASE WHEN pausedFrom < ${asOf} THEN 'paused' ELSE ${exception} END)`
      }
      case 'hourOfWeek':
        return dialect.hourOfWeek('receivedAt', zone)
      default:
        return known(dimension)
    }
  }

  const wanted = Dimension.options.flatMap((dimension) => {
    const values = where[dimension]
    if (!values) return []
    if (values.length === 0) return ['1 = 0']
    return [`${valueOf(dimension)} IN (${values.map(dialect.text).join(', ')})`]
  })
  const conditions = [
    `kind = ${dialect.text(kind)}`,
    `receivedAt < ${Math.min(asOf, where.receivedTo ?? asOf)}`,
    ...(where.receivedFrom === undefined ? [] : [`receivedAt >= ${where.receivedFrom}`]),
    ...wanted,
  ]

  // Periods are [a, b): the bin is how many edges are not after the moment. Ages are (a, b]: how
  // many edges are below the age. Ages count in whole seconds or days, so "below" is "≤ age − 1".
  const period = binOf('receivedAt', periodEdgesOf(question), dialect)
  const age =
    ages.unit === 'hours'
      ? binOf(
          `(${end} - receivedAt - 1)`,
          ageEdgesOf(question).map((edge) => Math.round(edge * 3600)),
          dialect,
        )
      : binOf(
          `(${dialect.dayNumber(end, zone)} - ${dialect.dayNumber('receivedAt', zone)} - 1)`,
          ageEdgesOf(question),
          dialect,
        )
  const columns = [
    ...by.map((dimension, index) => `${valueOf(dimension)} AS g${index}`),
    `${period} AS p`,
    `${age} AS a`,
    `${knownOnce(isDecided, 'outcome', 'open')} AS o`,
  ]
  const names = [...by.map((_, index) => `g${index}`), 'p', 'a', 'o']
  return [
    `SELECT ${columns.join(',\n  ')},\n  count(*) AS n`,
    'FROM cases',
    `WHERE ${conditions.join('\n  AND ')}`,
    `GROUP BY ${names.join(', ')}`,
  ].join('\n')
}

/** How many edges are not above a whole number: a division for each stretch of equal steps. */
function binOf(value: string, edges: readonly number[], dialect: Dialect): string {
  const terms = equalSteps(edges).map(({ from, step, count }) => {
    const last = from + (count - 1) * step
    const inside = count === 1 ? '1' : `${dialect.quotient(`${value} - ${from}`, step)} + 1`
    return `(CASE WHEN ${value} < ${from} THEN 0 WHEN ${value} >= ${last} THEN ${count} ELSE ${inside} END)`
  })
  return terms.length > 0 ? `(${terms.join(' + ')})` : '0'
}
