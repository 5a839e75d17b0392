/** The words that the page’s findings share beside those of `#ui/caseWords.ts`. */
import type { Instrument } from '#contract/instrument.ts'
import type { CaseClass, Status } from '#contract/vocabulary.ts'
import type { ReadAgainst } from '#domain/onTime/readAgainst.ts'
import { classCondition, yardstickWords as wordsOf } from '#ui/caseWords.ts'
import { formatNumeral, formatRate } from '#ui/format.ts'

/** "French bill", "EU proposal", "UK plan", "EU act": what a text that does not bind is on the date. */
export function instrumentNoun(instrument: Instrument, status: Status): string {
  const [place] = instrument.jurisdictions
  const adjective =
    instrument.jurisdictions.length > 1 || place === undefined ? '' : adjectives[place]
  return `${adjective} ${textNoun(instrument, status)}`.trim()
}

function textNoun({ kind }: Instrument, status: Status): string {
  if (status === 'exploratory' || kind === 'proposal') return 'plan'
  if (status === 'adopted') return 'act'
  return kind === 'EU regulation' ? 'proposal' : 'bill'
}

const adjectives = {
  DE: 'German',
  FR: 'French',
  GB: 'UK',
  ES: 'Spanish',
  IE: 'Irish',
  EU: 'EU',
  US: 'US',
} as const

/** "one notice in six", "more than half of the notices", "3 % of the notices"; how many to agree with. */
export function oneIn(
  part: number,
  noun: { one: string; many: string },
): { words: string; isPlural: boolean } {
  if (part <= 0) return { words: `no ${noun.one}`, isPlural: false }
  if (part > 0.5) return { words: `more than half of the ${noun.many}`, isPlural: true }
  const every = Math.round(1 / part)
  if (every > 12) {
    return { words: `${formatRate(part, 1)} of the ${noun.many}`, isPlural: true }
  }
  return { words: `one ${noun.one} in ${formatNumeral(every)}`, isPlural: false }
}

/** "the Avia bill’s 24 h", "NetzDG’s 7 d", "an own target of 24 h". */
export const yardstickWords = ({ yardstick }: Pick<ReadAgainst, 'yardstick'>): string =>
  wordsOf(yardstick)

/** The condition of a deadline at a wall that stands beside another: "any other". */
export const wallCondition = (onlyClass: CaseClass | null): string =>
  onlyClass === 'other' ? 'any other' : classCondition(onlyClass)
