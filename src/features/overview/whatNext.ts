/**
 * The sheet's third sentence: the next legal date that was known, what the text that may come would
 * bring, and how many open cases are due soon. Neither advice nor a forecast.
 */
import { casesNoun, clockWords } from '#ui/caseWords.ts'
import type { IsoDate } from '#contract/units.ts'
import { DUE_SOON_HOURS } from '#domain/onTime/openQuestions.ts'
import { formatCount, formatCounted, formatDate } from '#ui/format.ts'
import type { NextDate } from './changesRows.ts'
import type { BoardCases } from './boardCases.ts'
import type { ComingText } from './comingText.ts'
import { sentence } from './boardSentence.ts'

interface Ahead {
  asOf: IsoDate
  next: NextDate | null
  coming: ComingText | null
}

/**
 * "The next legal date known is 9 July 2019, in 13 days (Avia bill: first reading …); the Avia bill,
 * proposed, would set a clock of 24 h on notices …; 12 open notices reach 24 h within 6 hours."
 */
export function whatNext(cases: BoardCases, { asOf, next, coming }: Ahead): string {
  return sentence([
    next
      ? nextClause(next)
      : `no later legal date had been published by ${formatDate(asOf)} in this record`,
    coming?.words ?? 'nothing that is proposed reaches these countries',
    soonClause(cases),
  ])
}

function nextClause({ on, inDays, instrumentName, text, unverified }: NextDate): string {
  const mark = unverified === null ? '' : '; unverified'
  return `the next legal date known is ${formatDate(on)}, in ${formatCounted(inDays, 'day', 'days')} (${instrumentName}: ${text}${mark})`
}

function soonClause({ view, figures }: BoardCases): string | null {
  if (!figures || figures.casesSeen === 0) return null
  const { clock } = view.against
  const { dueSoon } = figures.open
  const noun = casesNoun(clock)
  const when =
    clock.deadline.unit === 'hours' ? `within ${DUE_SOON_HOURS} hours` : 'by the end of the day'
  const length = clockWords(clock.deadline)
  if (dueSoon === 0) return `no open ${noun.one} reaches ${length} ${when}`
  return dueSoon === 1
    ? `1 open ${noun.one} reaches ${length} ${when}`
    : `${formatCount(dueSoon)} open ${noun.many} reach ${length} ${when}`
}
