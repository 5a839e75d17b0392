/**
 * How long an answer takes. Ages are log-logistic, so that a month's noise, added to the log odds,
 * shifts the odds of being answered by every age alike (proportional odds).
 *
 * Median 216 h, shape 2: by 720 h the odds are (720 / 216)² = 11.1, a share of 0.917; with noise of
 * 0.15 they are 12.9, a share of 0.928.
 */
import type { Country } from '#contract/vocabulary.ts'
import type { DisclosureChannel, DisclosureParameters } from './parameters.ts'
import { spanIn } from './localDays.ts'

const HOUR_SECONDS = 3600
const LONGEST_SECONDS = 10 * 365 * 86_400 // the tail is long: nothing takes more than ten years

export type TimeLaw = { from: number; to: number; medianHours: number; shape: number }

/** The laws of a channel in a country, the one that counts first. */
export const timeLaws = (
  { answerTimes }: DisclosureParameters,
  country: Country,
  channel: DisclosureChannel,
): TimeLaw[] =>
  answerTimes
    .filter((time) => time.channel === channel && (time.countries?.includes(country) ?? true))
    .map((time) => ({ ...spanIn(country, time), medianHours: time.medianHours, shape: time.shape }))
    .toReversed()

/** The law for what was received at a moment. */
export function lawAt(laws: readonly TimeLaw[], at: number): TimeLaw {
  for (const law of laws) if (at >= law.from && at < law.to) return law
  throw new Error('a channel has no time to answer')
}

/** The log odds of being answered by an age, noise apart. */
export const logOdds = ({ medianHours, shape }: TimeLaw, factor: number, ageHours: number) =>
  shape * Math.log(ageHours / (medianHours * factor))

/**
 * The age at which a request is answered, in whole seconds, rounded up.
 *
 * @param uniform a number in (0, 1), as likely anywhere
 * @param factor times the median
 */
export function answerSeconds(
  law: TimeLaw,
  factor: number,
  noise: number,
  uniform: number,
): number {
  const odds = Math.log(uniform / (1 - uniform)) - noise
  const seconds = law.medianHours * factor * Math.exp(odds / law.shape) * HOUR_SECONDS
  return Math.max(1, Math.min(LONGEST_SECONDS, Math.ceil(seconds)))
}
