/** What disclosure cases are made of: everything invented about them. All else reads it from here. */
import type { IsoDate } from '#contract/units.ts'
import type { Category, Channel, Country, Outcome } from '#contract/vocabulary.ts'

/** The ways in of requests for data. */
export const channels = [
  'treaty (MLAT)',
  'direct to judges',
  'direct to police',
  'emergency',
  'EU production order',
] as const satisfies readonly Channel[]
export type DisclosureChannel = (typeof channels)[number]

/** What is asked for. */
export const processes = ['basic information', 'traffic data', 'content'] as const
export type RequestProcess = (typeof processes)[number]

/** How an answered request ends. */
export const answers = [
  'disclosed',
  'partly disclosed',
  'refused',
  'challenged',
] as const satisfies readonly Outcome[]
export type Answer = (typeof answers)[number]

/** Why a request was refused or challenged. */
export const reasons = ['overbroad', 'defective', 'conflict of law'] as const
export type Reason = (typeof reasons)[number]

/** From and to a day, exclusive, at 00:00 in the country's own time; absent: without end. */
export type Days = { from?: IsoDate; to?: IsoDate }

/**
 * Requests that change their way in. Of all requests of such a country, category and process,
 * `atOnce` move on the day and `perMonth` more with every month after it, as long as the old way
 * has any: a share of all and not of the old way, so that the mix changes along straight lines.
 */
export type Move = {
  on: IsoDate
  countries: readonly Country[]
  /** Absent: all. */
  categories?: readonly Category[]
  processes?: readonly RequestProcess[]
  of: DisclosureChannel
  to: DisclosureChannel
  atOnce: number
  perMonth: number
}

/**
 * How long an answer takes: log-logistic, odds of being answered by an age `(age / median)^shape`.
 * Of several that fit, the last counts.
 */
export type AnswerTime = Days & {
  channel: DisclosureChannel
  countries?: readonly Country[]
  medianHours: number
  shape: number
}

/** How answered requests end, and why not in full; of several that fit, the last counts. */
export type AnswerShares = {
  channel: DisclosureChannel
  processes?: readonly RequestProcess[]
  shares: Record<Answer, number>
  reasons: Record<Reason, number>
}

export type DisclosureParameters = {
  receivedFrom: number
  receivedTo: number
  expectedCases: number
  countries: readonly Country[]
  platforms: readonly string[]
  platformShares: readonly number[]
  /** Shares of all cases. */
  countryShares: Record<Country, number>
  /** Cases a day at the end over those at the beginning, a straight line between. */
  growth: Record<Country, number>
  /** How busy a local weekday is, Monday first, and a local hour, from 00:00. */
  weekdayWeights: readonly number[]
  hourWeights: readonly number[]

  categoryShares: readonly (readonly [Category, Record<Country, number>])[]
  /** What is asked for, in the order of `processes`. */
  processShares: Record<Category, readonly [number, number, number]>

  /** This much of a category cannot wait. */
  emergencyShares: Record<Category, number>
  /** Of the rest, what police ask directly, at the beginning and at the end; the others take the treaty. */
  policeShares: Record<Country, Record<RequestProcess, readonly [number, number]>>
  moves: readonly Move[]

  answerTimes: readonly AnswerTime[]
  /** Times the median. */
  processFactors: Record<RequestProcess, number>
  /**
   * What makes one month's answers faster than another's: a number for each country and month, added
   * to the log odds of being answered by any age. A first-order autoregression around 0.
   */
  noise: { phi: number; standardDeviation: number }

  /** Of all requests; a withdrawal comes within so many hours of receipt, any as likely, or never. */
  withdrawn: { share: number; withinHours: number }
  answerShares: readonly AnswerShares[]

  /** What an estimate of before and after should find; by how much is computed. */
  plantedChanges: readonly { country: Country; on: IsoDate; withinHours: number }[]
}
