/** In which mood a sentence about a yardstick speaks. */
import type { ReadAgainst } from './readAgainst.ts'

/** Whether a law is read (past tense), a text that does not bind ("would have"), or a yardstick. */
export type Mood = 'law' | 'would' | 'measured'

/**
 * Law where it is law in every country counted; a bill, a dead law or a plan is conditional; an own
 * target, or a law read beyond its own country, is a yardstick that was measured against.
 *
 * NetzDG's 24 h on 2019-06-26: law. The Avia bill's the same day: would. An own target: measured.
 */
export function moodOf({
  yardstick,
  countedCountries,
}: Pick<ReadAgainst, 'yardstick' | 'countedCountries'>): Mood {
  const lawful = yardstick.perCountry.filter(({ isLaw }) => isLaw).map(({ country }) => country)
  if (countedCountries.length > 0 && countedCountries.every((each) => lawful.includes(each))) {
    return 'law'
  }
  return yardstick.duty && yardstick.caption === 'yardstick, not law' ? 'would' : 'measured'
}
