/** How the day of knowledge is said: on its control, its chip, and on paper. */
import type { IsoDate } from '#contract/units.ts'
import { formatDate } from '#ui/format.ts'

/** "only what was public by 26 June 2019". */
export const publicBy = (day: IsoDate): string => `only what was public by ${formatDate(day)}`

/** The same at the beginning of a line. */
export const onlyPublicBy = (day: IsoDate): string => `Only what was public by ${formatDate(day)}`

/**
 * What one sees then: "Law as of 1 July 2020, as far as it was public on 26 June 2019." Revenues,
 * rates and fines go with the law; cases do not, as a log has no day of publication.
 */
export const asFarAsPublic = (asOf: IsoDate, knownOn: IsoDate): string =>
  asOf === knownOn
    ? `Law and figures of ${formatDate(asOf)}, as far as they were public that day.`
    : `Law as of ${formatDate(asOf)}, as far as it was public on ${formatDate(knownOn)}.`
