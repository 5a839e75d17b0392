/** Why the statutory maximum of a company moved between two days. */
import type { ExposureWorld } from '#contract/exposure.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { PenaltyFacts } from '#domain/exposure.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { type Ledger, type LedgerLine, ledgerOf } from '#domain/ledger/ledger.ts'
import { type MoveCause, type Moved, movedSteps } from './movedSteps.ts'

/** Which of the ledger's two totals: they are never added to each other. */
export type MovedColumn = 'in force' | 'if adopted'

/** From the beginning of one day to that of another, for the company and currency of `facts`. */
export type MovedMaximumInput = {
  instruments: readonly Instrument[]
  /** Its dates are not read: the days below take their place. */
  facts: PenaltyFacts
  from: IsoDate
  to: IsoDate
  countries: readonly Country[]
  onlyLargestOfGroup: boolean
  column: MovedColumn
}

/** A penalty that counted on one side of a step at least, with what counted of it on each. */
export type LineMove = {
  line: LedgerLine<ExposureWorld>
  before: CountedAs
  after: CountedAs
}

/** What counts of a line: its exact amount, its floor, nothing that is known, or nothing at all. */
export type CountedAs =
  | { form: 'exact' | 'floor'; amount: number }
  | { form: 'unknown'; reason: string }
  | { form: 'not counted' }

/** The steps, and under each cause the penalties that it changed. */
export type MovedMaximum = {
  moved: Moved
  /** Ledgers of the two days. */
  before: Ledger
  after: Ledger
  linesMoved: Readonly<Partial<Record<MoveCause, readonly LineMove[]>>>
  /** Penalties of either day whose amount this record does not hold: in no step and in no total. */
  leftOut: readonly LedgerLine[]
}

/** Cases play no part in what a text allows. */
const maximumDependsOn: readonly MoveCause[] = ['law', 'revenue year', 'exchange rate']

/**
 * The total of one column on both days, and what law, revenue year and exchange rate did in between:
 * first the law of the later day on the earlier day's revenue and rate, then its revenue, then its
 * rate.
 *
 * A step is unknown where a penalty cannot be evaluated on one side of it (a revenue never published),
 * or is known exactly on one side and only as a floor on the other: the difference would be no movement
 * of the maximum. What cannot be evaluated on both sides of the law's step is the same amount twice and
 * stops nothing there. A penalty whose text's amount is not in this record has no part in any step, as
 * it has none in the ledger's total: `leftOut` names it.
 *
 * Facebook from 2023-08-24 to 2025-06-01, in euros: law to 2025's texts on FY2022's USD 116,609 m,
 * then FY2024's USD 164,501 m, then from 2022's USD 1.0534 a euro to 2024's 1.0820.
 */
export function movedMaximum(input: MovedMaximumInput): MovedMaximum {
  const { instruments, facts, from, to, countries, onlyLargestOfGroup, column } = input
  const levelWith = (taken: ReadonlySet<MoveCause>): Ledger => {
    const dayOf = (cause: MoveCause) => (taken.has(cause) ? to : from)
    const split: PenaltyFacts = {
      ...facts,
      date: dayOf('law'),
      revenueDate: dayOf('revenue year'),
      rateDate: dayOf('exchange rate'),
    }
    return ledgerOf(instruments, split, countries, { onlyLargestOfGroup })
  }
  const linesMoved: Partial<Record<MoveCause, readonly LineMove[]>> = {}
  const moved = movedSteps<Ledger>({
    dependsOn: maximumDependsOn,
    levelWith,
    amountOf: (ledger) => {
      const unknown = linesOf(ledger, column).map(countedAs).find(isUnknown)
      return unknown
        ? { unknown: unknown.reason }
        : { amount: totalOf(ledger, column).amount?.amount ?? 0 }
    },
    stepOf: (cause, before, after) => {
      const moves = lineMoves(linesOf(before, column), linesOf(after, column))
      linesMoved[cause] = moves.filter(hasMoved)
      const problem = moves
        .map((move) => incomparable(move, cause, to))
        .find((each) => each !== null)
      if (problem !== undefined) return { unknown: problem }
      return { amount: sumOf(after, column) - sumOf(before, column) }
    },
  })
  const before = levelWith(new Set())
  const after = levelWith(new Set(maximumDependsOn))
  return { moved, before, after, linesMoved, leftOut: leftOutOf(before, after, column) }
}

function leftOutOf(before: Ledger, after: Ledger, column: MovedColumn): LedgerLine[] {
  const now = linesOf(after, column).filter(isNotInRecord)
  const ids = new Set(now.map(keyOf))
  const then = linesOf(before, column).filter(
    (line) => isNotInRecord(line) && !ids.has(keyOf(line)),
  )
  return [...then, ...now]
}

const totalOf = (ledger: Ledger, column: MovedColumn) =>
  column === 'in force' ? ledger.inForce : ledger.ifAdopted

/** In whole cents, as amounts of levels are rounded before they are subtracted. */
const sumOf = (ledger: Ledger, column: MovedColumn): number =>
  Math.round((totalOf(ledger, column).amount?.amount ?? 0) * 100) / 100

const linesOf = (ledger: Ledger, column: MovedColumn): readonly LedgerLine[] =>
  ledger.lines.filter((line) => line.column === column)

/** The text has an amount, or may have one, that was not found: no revenue would make it known. */
const isNotInRecord = ({ counting, rule }: LedgerLine): boolean =>
  counting === 'has no floor' && rule.cap.form === 'unknown'

/** What counts of a line in its column's total. */
function countedAs(line: LedgerLine): CountedAs {
  const { counting, maximum, amount, reason } = line
  if (isNotInRecord(line)) return { form: 'not counted' }
  if (counting === 'has no floor' || counting === 'in another currency') {
    return { form: 'unknown', reason }
  }
  if (counting !== 'counts' || !amount) return { form: 'not counted' }
  return { form: maximum.form === 'exact' ? 'exact' : 'floor', amount: amount.amount }
}

const isUnknown = (each: CountedAs): each is Extract<CountedAs, { form: 'unknown' }> =>
  each.form === 'unknown'

const keyOf = ({ instrument, rule }: LedgerLine): string => `${instrument.id} ${rule.id}`

/** Every line that counts, or would if it were known, on one side at least; in the later order. */
function lineMoves(before: readonly LedgerLine[], after: readonly LedgerLine[]): LineMove[] {
  const ended = before.filter((line) => !after.some((other) => keyOf(other) === keyOf(line)))
  return [...ended, ...after].flatMap((line) => {
    const sideOf = (lines: readonly LedgerLine[]): CountedAs => {
      const own = lines.find((other) => keyOf(other) === keyOf(line))
      return own ? countedAs(own) : { form: 'not counted' }
    }
    const move = { line, before: sideOf(before), after: sideOf(after) }
    return move.before.form === 'not counted' && move.after.form === 'not counted' ? [] : [move]
  })
}

function hasMoved({ before, after }: LineMove): boolean {
  if ('amount' in before && 'amount' in after) {
    return before.form !== after.form || before.amount !== after.amount
  }
  return before.form !== after.form
}

/** Why the line's difference is no movement; null where it is one. */
function incomparable(
  { line, before, after }: LineMove,
  cause: MoveCause,
  day: IsoDate,
): string | null {
  const name = instrumentNameOn(line.instrument, day).shortName
  const unknown = [before, after].filter(isUnknown)
  const [first] = unknown
  if (first) {
    return unknown.length === 2 && cause === 'law' ? null : `${name}: ${first.reason}`
  }
  const swapped = 'amount' in before && 'amount' in after && before.form !== after.form
  return swapped ? `${name} is known exactly on one side and only as a floor on the other.` : null
}
