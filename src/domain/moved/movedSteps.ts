/** A change between two days taken apart, cause by cause, in a fixed order. */

/**
 * What may move an amount, in the order in which it is taken. Law first, because it says which amounts
 * there are at all; then what the cases did: which they were, and how fast each kind of them was
 * decided; then the revenue that percentages are of; the exchange rate last, because it changes no
 * amount in its own currency. What two causes do only together counts with the later one.
 */
export const moveCauses = ['law', 'case mix', 'speed', 'revenue year', 'exchange rate'] as const
/** Why an amount moved; see `moveCauses`. */
export type MoveCause = (typeof moveCauses)[number]

/** An amount in whole cents of its currency, or why there is none. */
export type MovedLevel = { cents: number } | { unknown: string }

/** What one cause did; `cents` is signed, 0 where it moved nothing. */
export type MovedStep = { cause: MoveCause } & (
  | { form: 'moved'; cents: number }
  | { form: 'unknown'; reason: string }
  | { form: 'does not depend' }
)

/** The amount on both days, and the steps between them. */
export type Moved = {
  from: MovedLevel
  to: MovedLevel
  /** All causes, in their order. */
  steps: readonly MovedStep[]
  /** The steps' sum, to the cent; null as soon as one of them is unknown. */
  changeCents: number | null
}

/** What the steps are taken of: `Level` is whatever the amount is read from. */
export type MovedFigure<Level> = {
  /** The causes it depends on; the others are told apart from those that moved nothing. */
  dependsOn: readonly MoveCause[]
  /** The figure with the later day's values for these causes, the earlier day's for all others. */
  levelWith: (taken: ReadonlySet<MoveCause>) => Level
  /** Its amount in whole units of the currency, or why it is unknown. */
  amountOf: (level: Level) => { amount: number } | { unknown: string }
  /**
   * What one cause moved, where that can be told though a level cannot (or cannot be told though
   * both can); undefined: the difference of the levels.
   */
  stepOf?: (
    cause: MoveCause,
    before: Level,
    after: Level,
  ) => { amount: number } | { unknown: string } | undefined
}

/**
 * Replaces one cause after the other by the later day's value, in the order of `moveCauses`. Amounts
 * are rounded to cents before they are subtracted, so that the steps add up to the cent.
 *
 * EUR 50 m of law, then EUR 2,783.53 m; revenue to 3,462.81 m; rate to 3,394.20 m →
 * law +2,733.53 m, revenue year +679.28 m, exchange rate −68.61 m, together +3,344.20 m.
 */
export function movedSteps<Level>(figure: MovedFigure<Level>): Moved {
  const { dependsOn, levelWith, stepOf } = figure
  const levelOf = (level: Level): MovedLevel => inCents(figure.amountOf(level))
  const taken = new Set<MoveCause>()
  const first = levelWith(taken)
  let before = first
  const steps = moveCauses.map((cause): MovedStep => {
    if (!dependsOn.includes(cause)) return { cause, form: 'does not depend' }
    taken.add(cause)
    const after = levelWith(new Set(taken))
    const told = stepOf?.(cause, before, after)
    const step = told ? inCents(told) : difference(levelOf(before), levelOf(after))
    before = after
    if ('unknown' in step) return { cause, form: 'unknown', reason: step.unknown }
    return { cause, form: 'moved', cents: step.cents }
  })
  return { from: levelOf(first), to: levelOf(before), steps, changeCents: sumOf(steps) }
}

function inCents(level: { amount: number } | { unknown: string }): MovedLevel {
  return 'unknown' in level ? level : { cents: Math.round(level.amount * 100) + 0 }
}

function difference(before: MovedLevel, after: MovedLevel): MovedLevel {
  if ('unknown' in before) return before
  if ('unknown' in after) return after
  return { cents: after.cents - before.cents }
}

function sumOf(steps: readonly MovedStep[]): number | null {
  let cents = 0
  for (const step of steps) {
    if (step.form === 'unknown') return null
    if (step.form === 'moved') cents += step.cents
  }
  return cents
}
