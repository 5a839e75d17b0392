/** The ledger: what every text allows at most of one company on a day, and what of it adds up. */
import type { ExposureWorld } from '#contract/exposure.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { PenaltyFacts } from '#domain/exposure.ts'
import { standingPenalties } from '#domain/largestMaximum.ts'
import { ledgerTotal } from './ledgerTotal.ts'
import type { Ledger, LedgerGroup, LedgerLine } from './ledgerLine.ts'
import { lineOf } from './lineOf.ts'
import { leaveOutSmaller } from './leaveOutSmaller.ts'

/** What goes in and out is described beside its types. */
export type * from './ledgerLine.ts'

/**
 * Of penalties that may punish the same facts only the largest counts, or each; and whose money it
 * is ("record" unless said otherwise).
 */
export type LedgerOptions<World extends ExposureWorld> = {
  onlyLargestOfGroup: boolean
  world?: World
}

/**
 * Every penalty that has begun by the date and reaches one of the countries, evaluated for the company
 * of the facts, and two totals that are never added to each other: of what is in force, and of what is
 * not yet, should it be adopted as it stands.
 *
 * A total adds exact amounts and floors, in the currency of the facts, and counts what it cannot add:
 * bounded, unknown, none set. Left out, with the reason in the line: ended penalties and what is no
 * law, what is kept out of content totals (the FTC's order), what does not reach the company, fines
 * per failure and penalties that run by the day, which no number of cases or days multiplies here.
 *
 * Two penalties of one text:
 * - for different duties each counts. Under NetzDG the procedure (EUR 50 m) and the missing agent
 *   (EUR 5 m) are two failings, fined one beside the other: Telegram was, in October 2022, EUR 4.25 m
 *   and EUR 0.875 m.
 * - for the same duty only the largest counts, whatever the option says: a failing has one fine.
 * - of different dates never meet: their windows (`from`, `until`) do not overlap.
 * Penalties of different texts that may punish the same facts share a `group`; whether of these only
 * the largest counts is an assumption, and the caller's to make.
 *
 * Facebook on 2019-06-26: in force NetzDG's EUR 50 m and EUR 5 m, with the French blocking offence's
 * EUR 0.375 m; if adopted the Avia bill's 4 %, EUR 1,889.9 m, and several amounts unknown.
 */
export function ledgerOf<World extends ExposureWorld = 'record'>(
  instruments: readonly Instrument[],
  facts: PenaltyFacts,
  countries: readonly Country[],
  { onlyLargestOfGroup, world = 'record' as World }: LedgerOptions<World>,
): Ledger<World> {
  const each = standingPenalties(instruments, facts, countries).map((standing) =>
    lineOf(standing, facts, world),
  )
  const lines = leaveOutSmaller(each, { onlyLargestOfGroup, date: facts.date })
  return {
    lines,
    inForce: ledgerTotal(
      lines.filter(({ column }) => column === 'in force'),
      world,
    ),
    ifAdopted: ledgerTotal(
      lines.filter(({ column }) => column === 'if adopted'),
      world,
    ),
    groups: groupsOf(lines),
  }
}

function groupsOf<World extends ExposureWorld>(
  lines: readonly LedgerLine<World>[],
): LedgerGroup<World>[] {
  const names = [...new Set(lines.flatMap(({ rule }) => rule.group ?? []))]
  return names.flatMap((name) =>
    (['in force', 'if adopted'] as const).flatMap((column) => {
      const inGroup = lines.filter((line) => line.rule.group === name && line.column === column)
      return inGroup.length > 1 ? [{ name, column, lines: inGroup }] : []
    }),
  )
}
