/** What could be said of an instrument by a day: its summary, authority, scope, threshold, outcome. */
import type { CitedText } from '#contract/citation.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'

/** The parts of an instrument that are one cited text each. */
export type TextPart = 'summary' | 'authority' | 'scope' | 'sizeThreshold' | 'became'

/**
 * The newest text of the part that was published by the day; null where none was.
 *
 * On 2019-06-26 the administrative blocking of 2014 is overseen "by the CNIL"; the text of 2025 that
 * names Arcom is not yet published, so it does not stand there.
 */
export function instrumentTextOn(
  instrument: Instrument,
  part: TextPart,
  date: IsoDate,
): CitedText | null {
  const texts = [...(instrument.earlierTexts?.[part] ?? []), instrument[part]]
  return texts.findLast(({ publishedOn }) => publishedOn <= date) ?? null
}
