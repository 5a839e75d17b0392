/** The bars of a waterfall and the rows of its table, from the same steps. */
import type { ChartTable } from '#charts/chartTable.ts'
import type { WaterfallBar } from '#charts/waterfallBar.ts'
import type { Currency, IsoDate } from '#contract/units.ts'
import type { MoveCause, Moved, MovedLevel, MovedStep } from '#domain/moved/movedSteps.ts'
import { formatDate, formatDateShort, formatFixed, formatNumber } from '#ui/format.ts'
import { moneyWords } from '#ui/moneyWords.ts'

/** What the steps are drawn and said with. */
export interface MovedView {
  moved: Moved
  currency: Currency
  from: IsoDate
  to: IsoDate
  /** "or more" behind a total that has a floor in it; else empty. */
  fromMore: string
  toMore: string
}

export const causeWords: Record<MoveCause, string> = {
  law: 'Law',
  'case mix': 'Case mix',
  speed: 'Speed',
  'revenue year': 'Revenue year',
  'exchange rate': 'Exchange rate',
}

/** The ids of the two totals; every other bar's id is its cause. */
export const movedFrom = 'from'
export const movedTo = 'to'

/** "EUR 55.4 m", of either sign without it. */
const centsWords = (cents: number, currency: Currency): string =>
  moneyWords({ currency, amount: Math.abs(cents) / 100 })

/**
 * How all bars of one picture write their amounts, without the currency, which stands at the axis: in
 * millions alike, "11,076.0 m" beside "+14.9 m"; with three places where all is below ten million. What
 * a million's places do not show is written in full.
 */
export function barWords(moved: Moved): (cents: number) => string {
  const most = highestCents(moved)
  const decimals = most < 10e8 ? 3 : 1
  return (cents) => {
    const amount = Math.abs(cents) / 100
    const inMillions = formatFixed(amount / 1e6, decimals)
    const isShown = cents === 0 || /[1-9]/.test(inMillions)
    return most >= 1e8 && isShown ? `${inMillions}\u00a0m` : formatNumber(amount)
  }
}

/** The highest amount that the steps pass through, as far as they are known. */
function highestCents({ from, to, steps }: Moved): number {
  const ends = [from, to].flatMap((level) => ('unknown' in level ? [] : [level.cents]))
  const between = runningCents({ from, steps }).filter((cents) => cents !== null)
  return Math.max(0, ...ends, ...between)
}

/** The earlier total, the five causes in their order, the later total. */
export function movedBars(view: MovedView): WaterfallBar[] {
  const { moved, currency, from, to, fromMore, toMore } = view
  const barOf = barWords(moved)
  return [
    totalBar(movedFrom, moved.from, from, fromMore, currency, barOf),
    ...moved.steps.map((step) => stepBar(step, currency, barOf)),
    // Where a step is unknown, the two totals are not on one footing: the later one is not drawn.
    moved.changeCents === null
      ? {
          id: movedTo,
          name: formatDateShort(to),
          form: 'unknown',
          label: 'not comparable',
          words: `${formatDate(to)}: ${levelWords(moved.to, currency, toMore)}; not comparable with ${formatDate(from)}`,
        }
      : totalBar(movedTo, moved.to, to, toMore, currency, barOf),
  ]
}

/** "EUR 55.4 m or more"; "unknown: …". */
const levelWords = (level: MovedLevel, currency: Currency, more: string): string =>
  'unknown' in level
    ? `unknown: ${level.unknown}`
    : [centsWords(level.cents, currency), more].filter((part) => part !== '').join(' ')

function totalBar(
  id: string,
  level: MovedLevel,
  day: IsoDate,
  more: string,
  currency: Currency,
  barOf: (cents: number) => string,
): WaterfallBar {
  const words = `${formatDate(day)}: ${levelWords(level, currency, more)}`
  const named = { id, name: formatDateShort(day), words }
  if ('unknown' in level) return { ...named, form: 'unknown', label: 'unknown' }
  return { ...named, form: 'total', amount: level.cents / 100, label: barOf(level.cents) }
}

function stepBar(
  step: MovedStep,
  currency: Currency,
  barOf: (cents: number) => string,
): WaterfallBar {
  const name = causeWords[step.cause]
  const named = { id: step.cause, name }
  switch (step.form) {
    case 'does not depend':
      return { ...named, form: 'no part', label: 'no part', words: `${name}: plays no part` }
    case 'unknown':
      return {
        ...named,
        form: 'unknown',
        label: 'unknown',
        words: `${name}: unknown. ${step.reason}`,
      }
    case 'moved': {
      if (step.cents === 0) {
        return {
          ...named,
          form: 'moved',
          change: 0,
          label: 'no change',
          words: `${name}: no change`,
        }
      }
      const direction = step.cents > 0 ? 'up' : 'down'
      return {
        ...named,
        form: 'moved',
        change: step.cents / 100,
        label: `${step.cents > 0 ? '+' : '−'}${barOf(step.cents)}`,
        words: `${name}: ${direction} ${centsWords(step.cents, currency)}`,
      }
    }
  }
}

/** A row for each bar, to the cent, and their sum; `order` names what is done in which order. */
export function movedTable(view: MovedView): ChartTable {
  const { moved, currency, from, to, fromMore, toMore } = view
  const afterCents = runningCents(moved)
  const amountOf = (level: MovedLevel) => ('unknown' in level ? null : level.cents / 100)
  const inCents = (value: number) => formatFixed(value, 2)
  return {
    columns: [
      { key: 'step', label: 'Step' },
      { key: 'change', label: `Change, ${currency}`, align: 'right', format: inCents },
      { key: 'after', label: `Amount then, ${currency}`, align: 'right', format: inCents },
      { key: 'note', label: 'Note' },
    ],
    rows: [
      {
        step: formatDate(from),
        change: null,
        after: amountOf(moved.from),
        note: noteOf(moved.from, fromMore),
      },
      ...moved.steps.map((step, index) => ({
        step: causeWords[step.cause],
        change: step.form === 'moved' ? step.cents / 100 : null,
        after: centsOrNull(afterCents[index]),
        note:
          step.form === 'unknown'
            ? `unknown: ${step.reason}`
            : step.form === 'does not depend'
              ? 'plays no part'
              : null,
      })),
      {
        step: formatDate(to),
        change: null,
        after: amountOf(moved.to),
        note: noteOf(moved.to, toMore),
      },
      {
        step: 'All steps together',
        change: moved.changeCents === null ? null : moved.changeCents / 100,
        after: null,
        note: moved.changeCents === null ? 'unknown, as one of them is' : null,
      },
    ],
  }
}

const centsOrNull = (cents: number | null | undefined): number | null =>
  cents === null || cents === undefined ? null : cents / 100

const noteOf = (level: MovedLevel, more: string): string | null =>
  'unknown' in level ? `unknown: ${level.unknown}` : more === '' ? null : more

/** The amount after each step; null from the first unknown one on. */
function runningCents({ from, steps }: Pick<Moved, 'from' | 'steps'>): (number | null)[] {
  let cents = 'unknown' in from ? null : from.cents
  return steps.map((step) => {
    if (step.form === 'unknown') cents = null
    else if (step.form === 'moved' && cents !== null) cents += step.cents
    return cents
  })
}
