/**
 * The counting behind every page with cases: one question, one answer whose size depends on the
 * question and not on the number of cases. It serves the demo and files; an API and a warehouse
 * answer the same question themselves.
 */
import { CELL_LIMIT, type Dimension, type Tally, type TallyQuestion } from '#contract/tally.ts'
import { instant } from '#contract/units.ts'
import { NEVER, type CaseTable } from './caseTable.ts'
import { tallyCells } from './tallyCells.ts'
import { countRows } from './tallyCount.ts'
import { ageEdgesOf, edgeCountsOf, periodEdgesOf } from './tallyEdges.ts'
import { writeAgesOf } from './tallyAges.ts'
import { filtersOf, outcomeReader, readerOf } from './tallyReaders.ts'
import { zoneOffsets, type ZoneOffsets } from './zoneOffsets.ts'

export { casePage, openCasePage } from './casePages.ts'
export { ageEdgesOf, periodEdgesOf } from './tallyEdges.ts'

/** An answer that would hold more than CELL_LIMIT cells, and what to drop from the question. */
export type TallyTooLarge = {
  problem: 'too large'
  /** How many cells there were when counting stopped: at least this many. */
  cells: number
  drop: Dimension | 'periods' | 'ages'
}

/** Tells an answer from the problem of one that would be too large. */
export const isTooLarge = (answer: Tally | TallyTooLarge): answer is TallyTooLarge =>
  'problem' in answer

/**
 * Counts the cases of a table. A case is seen if received before the as-of, decided if decided before
 * it; nothing that became known later is read (contract/tally.ts has the rules and the answer's form).
 *
 * Three cases in Germany, as of noon, by jurisdiction with an age edge at 24 h: decided after 5 h,
 * decided after 30 h, open for 2 h → cells (DE, ≤ 24 h, open) 1, (DE, ≤ 24 h, removed) 1,
 * (DE, > 24 h, rejected) 1; rowsSeen 3.
 *
 * Throws a RangeError for a zone that does not exist.
 */
export function tally(table: CaseTable, question: TallyQuestion): Tally | TallyTooLarge {
  const { where, by } = question
  const asOf = instant(Math.min(question.asOf, NEVER))
  const edgeCounts = edgeCountsOf(question)
  if (edgeCounts.periods > CELL_LIMIT) return tooLarge(edgeCounts.periods, 'periods')
  if (edgeCounts.ages > CELL_LIMIT) return tooLarge(edgeCounts.ages, 'ages')

  const periodEdges = periodEdgesOf(question)
  const ageEdges = ageEdgesOf(question)
  const offsets = offsetsFor(table, question)
  const groupReaders = by.map((dimension) => readerOf(table, dimension, asOf, offsets))
  const outcomes = outcomeReader(table, asOf)
  const counted = countRows(table, {
    receivedFrom: where.receivedFrom ?? 0,
    receivedTo: Math.min(asOf, where.receivedTo ?? asOf),
    filters: filtersOf(table, where, asOf, offsets),
    periodEdges,
    digits: [
      ...groupReaders.map(({ read, labels }) => ({ read, base: labels.length })),
      {
        read: { write: writeAgesOf(table, question, ageEdges, offsets) },
        base: ageEdges.length + 1,
      },
      { read: outcomes.read, base: outcomes.labels.length },
    ],
    mostKeys: CELL_LIMIT,
  })
  if (counted.size > CELL_LIMIT) {
    const sizes: [TallyTooLarge['drop'], number][] = by.map((dimension, index) => [
      dimension,
      groupReaders[index]?.labels.length ?? 0,
    ])
    sizes.push(['periods', periodEdges.length], ['ages', ageEdges.length])
    return tooLarge(counted.size, sizes.reduce((a, b) => (b[1] > a[1] ? b : a))[0])
  }
  return {
    periodEdges,
    ageEdges,
    ...tallyCells(counted, {
      groupLabels: groupReaders.map((reader) => reader.labels),
      ageCount: ageEdges.length + 1,
      outcomeLabels: outcomes.labels,
    }),
    coverage: { complete: true, missing: [] },
    rowsLeftOut: table.rowsLeftOut,
  }
}

const tooLarge = (cells: number, drop: TallyTooLarge['drop']): TallyTooLarge => ({
  problem: 'too large',
  cells,
  drop,
})

/** The zone's offsets over the table's days up to the as-of; none where no local time is asked for. */
function offsetsFor(table: CaseTable, question: TallyQuestion): ZoneOffsets {
  const { by, where, ages, zone, asOf } = question
  const asksLocalTime = by.includes('hourOfWeek') || where.hourOfWeek || ages.unit === 'localDays'
  if (!asksLocalTime) return { startsAt: [0], offsetSeconds: [0] }
  return zoneOffsets(zone, instant(table.receivedAt[0] ?? asOf), asOf)
}
