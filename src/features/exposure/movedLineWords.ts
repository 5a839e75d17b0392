/** Words for the lines behind the statutory maximum's waterfall. */
import type { IsoDate, Money } from '#contract/units.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import type { CountedAs, LineMove, MovedColumn, MovedMaximum } from '#domain/moved/movedMaximum.ts'
import { moneyWords } from '#ui/moneyWords.ts'

/** "DSA, Fine for failing a duty of the act". */
export const lineName = ({ instrument, rule }: LineMove['line'], day: IsoDate): string =>
  `${instrumentNameOn(instrument, day).shortName}, ${rule.title}`

/** "DSA, Fine: not counted → EUR 6,641.9 m". */
export function moveWords(move: LineMove, day: IsoDate, currency: Money['currency']): string {
  return `${lineName(move.line, day)}: ${sideWords(move.before, currency)} → ${sideWords(move.after, currency)}`
}

function sideWords(side: CountedAs, currency: Money['currency']): string {
  switch (side.form) {
    case 'not counted':
      return 'not counted'
    case 'unknown':
      return 'unknown'
    case 'exact':
      return moneyWords({ currency, amount: side.amount })
    case 'floor':
      return `at least ${moneyWords({ currency, amount: side.amount })}`
  }
}

/** "In force", "If adopted": the total's name. */
export const columnWords = (column: MovedColumn): string =>
  column === 'in force' ? 'In force' : 'If adopted'

/** What no step holds, by name. */
export function leftOutNotes({ result, to }: { result: MovedMaximum; to: IsoDate }): string[] {
  if (result.leftOut.length === 0) return []
  const names = [...new Set(result.leftOut.map((line) => lineName(line, to)))]
  return [`In no step, because this record does not have the text’s amount: ${names.join('; ')}.`]
}
