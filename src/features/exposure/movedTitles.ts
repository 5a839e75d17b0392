/** What the two cards of "why did it move" find, each in a sentence of its own world. */
import type { IsoDate } from '#contract/units.ts'
import type { MovedColumn } from '#domain/moved/movedMaximum.ts'
import type { MoveCause, Moved } from '#domain/moved/movedSteps.ts'
import { capital } from '#ui/caseWords.ts'
import { formatDate } from '#ui/format.ts'
import { barWords, type MovedView } from './movedBars.ts'

/** What each cause is called after "mostly by". */
const called: Record<MoveCause, string> = {
  law: 'the law',
  'case mix': 'the case mix',
  speed: 'speed',
  'revenue year': 'the revenue year',
  'exchange rate': 'the exchange rate',
}

/**
 * "The most that the law in force allows of Facebook did not move between 26 June 2018 and 26 June
 * 2019"; "… rose by EUR 4,148.7 m between …, mostly by the revenue year".
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

/** "The modelled mean loss of Quillmere Networks plc (invented) fell by EUR 0.49 m between …". */
export const meanMovedTitle = (view: MovedView, whose: string): string =>
  movedTitle(view, `the modelled mean loss of ${whose}`)

function movedTitle(view: MovedView, subject: string): string {
  const { moved, currency } = view
  const between = betweenWords(view)
  const { changeCents } = moved
  if (changeCents === null) return `How far ${subject} moved ${between} is not known`
  if (changeCents === 0) {
    const isStill = moved.steps.every((step) => step.form !== 'moved' || step.cents === 0)
    return `${capital(subject)} ${isStill ? 'did not move' : 'moved and came back'} ${between}`
  }
  const verb = changeCents > 0 ? 'rose' : 'fell'
  const far = `${currency}\u00a0${barWords(moved)(changeCents)}`
  return `${capital(subject)} ${verb} by ${far} ${between}${causeOf(moved, changeCents)}`
}

const betweenWords = ({ from, to }: { from: IsoDate; to: IsoDate }): string =>
  `between ${formatDate(from)} and ${formatDate(to)}`

/** The one cause that moved it, or the largest in its direction where that did half of it or more. */
function causeOf({ steps }: Moved, changeCents: number): string {
  const moves = steps.flatMap((step) => (step.form === 'moved' && step.cents !== 0 ? [step] : []))
  const [only] = moves
  if (only && moves.length === 1) return `, all of it by ${called[only.cause]}`
  const along = moves
    .filter(({ cents }) => Math.sign(cents) === Math.sign(changeCents))
    .toSorted((one, other) => Math.abs(other.cents) - Math.abs(one.cents))
  const [most] = along
  if (!most || Math.abs(most.cents) * 2 < Math.abs(changeCents)) return ''
  return `, mostly by ${called[most.cause]}`
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

/** Why there is no sum: the first unknown step's reason; empty where all are known. */
export function unknownWords({ steps }: Moved): string[] {
  const unknown = steps.find((step) => step.form === 'unknown')
  return unknown?.form === 'unknown' ? [`Unknown: ${unknown.reason}`] : []
}
