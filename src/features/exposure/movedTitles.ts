/** What the two cards of "why did it move" find, each in a sentence of its own world. */
import type { Currency, IsoDate } from '#contract/units.ts'
import type { MovedColumn } from '#domain/moved/movedMaximum.ts'
import type { MoveCause, Moved } from '#domain/moved/movedSteps.ts'
import { formatDate } from '#ui/format.ts'
import { centsWords, levelWords, type MovedView } from './movedBars.ts'

/** What each cause is called after "mostly through". */
const through: Record<MoveCause, string> = {
  law: 'the law',
  'case mix': 'the mix of cases',
  speed: 'how fast cases were decided',
  'revenue year': 'the revenue year',
  'exchange rate': 'the exchange rate',
}

/**
 * "Between 26 June 2018 and 26 June 2019 the most that the law in force allows of Facebook did not
 * move: EUR 55.4 m"; "… rose by EUR 10,741.9 m, to EUR 15,224.5 m or more, mostly through the law".
 */
export function maximumMovedTitle(
  view: MovedView,
  companyName: string,
  column: MovedColumn,
): string {
  const subject =
    column === 'in force'
      ? `the most that the law in force allows of ${companyName}`
      : `the most that texts to come would allow of ${companyName}`
  return movedTitle(view, subject)
}

/** "… the modelled mean loss a year of Quillmere Networks plc (invented) fell by EUR 0.412 m, to …". */
export const meanMovedTitle = (view: MovedView, whose: string): string =>
  movedTitle(view, `the modelled mean loss a year of ${whose}`)

function movedTitle(view: MovedView, subject: string): string {
  const { moved, currency, toMore } = view
  const between = betweenWords(view)
  const { changeCents } = moved
  if (changeCents === null) return `How far ${subject} moved ${between} is not known`
  const now = levelWords(moved.to, currency, toMore)
  const capital = `B${between.slice(1)}`
  if (changeCents === 0) {
    const isStill = moved.steps.every((step) => step.form !== 'moved' || step.cents === 0)
    return `${capital} ${subject} ${isStill ? 'did not move' : 'came back to where it was'}: ${now}`
  }
  const verb = changeCents > 0 ? 'rose' : 'fell'
  return `${capital} ${subject} ${verb} by ${centsWords(changeCents, currency)}, to ${now}${throughWords(moved, changeCents)}`
}

const betweenWords = ({ from, to }: { from: IsoDate; to: IsoDate }): string =>
  `between ${formatDate(from)} and ${formatDate(to)}`

/** The one cause that moved it, or the largest in its direction where that did half of it or more. */
function throughWords({ steps }: Moved, changeCents: number): string {
  const moves = steps.flatMap((step) => (step.form === 'moved' && step.cents !== 0 ? [step] : []))
  const [only] = moves
  if (only && moves.length === 1) return `, all of it through ${through[only.cause]}`
  const along = moves
    .filter(({ cents }) => Math.sign(cents) === Math.sign(changeCents))
    .toSorted((one, other) => Math.abs(other.cents) - Math.abs(one.cents))
  const [most] = along
  if (!most || Math.abs(most.cents) * 2 < Math.abs(changeCents)) return ''
  return `, mostly through ${through[most.cause]}`
}

/** Where neither day's law sets an amount. */
export const nothingSetTitle = (
  { from, to }: { from: IsoDate; to: IsoDate },
  companyName: string,
  column: MovedColumn,
): string =>
  `${column === 'in force' ? 'No law in force' : 'No text to come'} on ${formatDate(from)} or ${formatDate(to)} sets an amount for ${companyName}`

/** Order and reading, under both titles. */
export const orderWords =
  'Each cause in turn takes the later day’s value: law, case mix, speed, revenue year, exchange rate. What two of them do only together counts with the later.'

/** "EUR": said once, where the axis is. */
export const inCurrency = (currency: Currency): string => `in ${currency}`
