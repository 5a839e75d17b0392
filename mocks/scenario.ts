/** What a scenario is made of: everything invented about it. Everything else reads it from here. */
import type { IsoDate } from '#contract/units.ts'
import type { DisclosureParameters } from './disclosure/parameters.ts'
import type { CaseClass, Category, Channel, Country, Outcome } from '#contract/vocabulary.ts'

/** Seconds since 1970 of a moment in UTC: `at('2019-06-26T00:00:00')`. */
export const at = (moment: string): number => Date.parse(`${moment}Z`) / 1000

export type RemovalChannel = Extract<Channel, 'user notice' | 'trusted flagger' | 'authority order'>
/** What differs between an order and all else, which is a notice. */
export type TriggerKind = 'notice' | 'order'

/** A span of moments in seconds since 1970; `to` exclusive. */
export type Span = { from: number; to: number }

/** More cases than usual: this many times as many. */
export type Surge = Span & { countries: readonly Country[]; factor: number }

/**
 * A surge that those who decide cannot follow: in an hour each country gets through `capacity` times
 * the cases it usually receives in one. What is beyond waits its turn, orders excepted.
 */
export type Wave = Surge & { capacity: number }

/** Nobody at this platform decides anything: the clock of a decision stands still, the law's does not. */
export type Outage = Span & { platform: string }

/**
 * Notices of class "other" on which a user is asked first: the work, and the law's clock, stand from
 * `begins` hours after receipt for `lasts` hours, each the least and the most.
 */
export type Pauses = Span & {
  countries: readonly Country[]
  share: number
  beginsHours: readonly [number, number]
  lastsHours: readonly [number, number]
}

/** Of the notices of class "other" that took longer than these hours, this share carries each exception. */
export type Exceptions = Span & {
  countries: readonly Country[]
  afterHours: number
  shares: Record<string, number>
}

/**
 * Of the notices still undecided after these hours, this share of a category is handed to somebody
 * who does not write to the log: there they stay open for ever. Planted truths know nothing of it.
 */
export type HandedOn = Span & { afterHours: number; shares: Record<Category, number> }

export type Scenario = {
  /** With the version it is the id in a link, "steady@1"; a changed number is a new version. */
  name: string
  version: number
  /** For presenters: what it is called, what it shows, the day that shows it best. */
  title: string
  shows: string
  recommendedAsOf: IsoDate
  /** True where an estimate from the log misses the planted truth. */
  misleads: boolean

  receivedFrom: number
  receivedTo: number
  expectedCases: number
  countries: readonly Country[]
  platforms: readonly string[]
  /** Shares of all cases; those of the platforms in their order. */
  countryShares: Record<Country, number>
  platformShares: readonly number[]

  /** How busy each year is, from its first day to its last. */
  yearWeights: Record<number, number>
  /** How busy a local weekday is, Monday first, and a local hour, from 00:00. */
  weekdayWeights: readonly number[]
  hourWeights: readonly number[]
  surges: readonly Surge[]
  waves: readonly Wave[]
  outages: readonly Outage[]
  pauses: Pauses | null
  exceptions: Exceptions | null
  handedOn: HandedOn | null

  /**
   * The share satisfied within 24 h of those not withdrawn within 24 h, over the whole week and all
   * platforms, apart from waves and outages: straight lines between these days.
   */
  onTimeWithin24Hours: Record<Country, readonly (readonly [number, number])[]>
  /**
   * How the chance of being late at 24 h differs, as factors relative to one another; each list is
   * scaled so that its mean over the cases is 1, which keeps the shares above true.
   */
  lateness: {
    platforms: readonly number[]
    classes: Record<CaseClass, number>
    channels: Record<RemovalChannel, number>
    weekdays: readonly number[]
    hours: readonly number[]
  }
  /**
   * The shapes of the hazard: constant within each piece. `part` is the piece's share of the
   * cumulative hazard that a case collects in its first 24 h; after the last piece the hazard is 1 in
   * `tailMeanHours` for all.
   */
  hazardPieces: Record<TriggerKind, readonly { untilHours: number; part: number }[]>
  tailMeanHours: number
  /** Of all endings, at whatever age, this share is a withdrawal. */
  withdrawnShare: number

  /** How cases come in: the order of `channelShares`. */
  channels: readonly RemovalChannel[]
  /** This much of a category comes as an order. */
  orderShares: Record<Category, number>
  /** Of all that is no order. */
  trustedFlaggerShare: number
  /** Categories by country (shares), and how much of each is manifest. */
  categoryShares: readonly (readonly [Category, Record<Country, number>])[]
  manifestShares: Record<Category, number>
  /** How a judged case ends. */
  outcomeShares: Record<
    TriggerKind,
    Record<CaseClass, Record<Extract<Outcome, 'removed' | 'restricted' | 'rejected'>, number>>
  >
  /** Who judged it, and under which rules what was taken down was taken down. */
  processShares: Record<string, number>
  reasonShares: Record<string, number>

  /** Requests for data, which share nothing with the removal cases but the platforms' names. */
  disclosure: DisclosureParameters
}

/** Its name in a link: "steady@1". */
export const scenarioId = ({ name, version }: Pick<Scenario, 'name' | 'version'>): string =>
  `${name}@${version}`
