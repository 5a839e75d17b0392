/** Amounts of one kind and one world: the only thing that adds money of exposure. */
import type { Amount, ExposureKind, ExposureWorld } from '#contract/exposure.ts'
import type { Money } from '#contract/units.ts'

/** Why amounts were not added. The last two are type errors first, and a value where types are wide. */
export type AmountMismatch = {
  readonly problem: 'different currencies' | 'different kinds' | 'different worlds'
}

/** `One<'imposed'>` is 'imposed'; of two kinds at once it is never, so that nothing fits. */
type One<Word, Whole = Word> = Word extends unknown
  ? [Whole] extends [Word]
    ? Word
    : never
  : never

/** A sum of money with what it is and whose world it belongs to. */
export function amountOf<Kind extends ExposureKind, World extends ExposureWorld>(
  kind: Kind,
  world: World,
  { currency, amount }: Money,
): Amount<Kind, World> {
  return { currency, amount, kind, world }
}

/**
 * The sum of two amounts of the same kind and world; two kinds, or two worlds, are a type error, also
 * where the kind of one is not known beforehand. Two currencies give the mismatch, not a sum: convert
 * first (`#domain/conversion.ts`).
 *
 * Statutory maxima of EUR 50 m and EUR 5 m are one of EUR 55 m.
 */
export function addAmounts<Kind extends ExposureKind, World extends ExposureWorld>(
  one: Amount<Kind, World>,
  other: Amount<One<NoInfer<Kind>>, One<NoInfer<World>>>,
): Amount<Kind, World> | AmountMismatch {
  return mismatchOf(one, other) ?? { ...one, amount: one.amount + other.amount }
}

/**
 * The sum of a list whose kind and world are said, so that no unlike ones meet in it either; null of
 * an empty one, which is not zero.
 */
export function sumAmounts<Kind extends ExposureKind, World extends ExposureWorld>(
  kind: Kind,
  world: World,
  amounts: readonly Amount<NoInfer<Kind>, NoInfer<World>>[],
): Amount<Kind, World> | AmountMismatch | null {
  const [first, ...others] = amounts
  if (!first) return null
  let sum = amountOf(kind, world, { currency: first.currency, amount: 0 })
  for (const each of [first, ...others]) {
    const mismatch = mismatchOf(sum, each)
    if (mismatch) return mismatch
    sum = { ...sum, amount: sum.amount + each.amount }
  }
  return sum
}

/** Whether adding failed; what is left is an amount. */
export const isMismatch = (sum: Money | AmountMismatch | null): sum is AmountMismatch =>
  sum !== null && 'problem' in sum

/**
 * An amount beside another, which may be of another kind: comparing is not adding. Null for two
 * currencies or beside nothing.
 *
 * EUR 2 m imposed beside NetzDG's EUR 50 m: 0.04.
 */
export function shareOfAmount(part: Amount, whole: Amount): number | null {
  if (part.currency !== whole.currency || whole.amount === 0) return null
  return part.amount / whole.amount
}

function mismatchOf(one: Amount, other: Amount): AmountMismatch | null {
  if (one.kind !== other.kind) return { problem: 'different kinds' }
  if (one.world !== other.world) return { problem: 'different worlds' }
  return one.currency === other.currency ? null : { problem: 'different currencies' }
}
