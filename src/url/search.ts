/** What every page shares in the address: its values, its defaults, how it is read and written. */
import type { Currency, IsoDate } from '#contract/units.ts'
import { isoDate } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import type { SearchText } from './queryString.ts'
import { receivedWindow } from '#domain/receivedWindow.ts'
import { writeYardstick } from './yardstickText.ts'

/** The steps of the demo walk. */
export const walkSteps = [1, 2, 3, 4, 5, 6] as const
export type WalkStep = (typeof walkSteps)[number]

/** What was chosen for all pages, read and usable. */
export interface SharedSearch {
  /** The day law and cases are read at; `today` already resolved. */
  asOf: IsoDate
  /** The address says `today`: the as-of moves with the calendar until a link is copied. */
  asOfIsToday: boolean
  /** At least one, in the contract's order. */
  in: Country[]
  /** `in` holds EU too: its duties have a column or lane of their own where a page has those. */
  withEu: boolean
  /** Only what had been published by that day, of law and figures alike; left out: all that is known. */
  knownOn?: IsoDate
  /** A real company's id: law and revenue only. */
  company: string
  /** An invented platform's name: cases only. */
  platform: string
  /** Received from (inclusive) … to (exclusive); left out: the 90 days before the as-of. */
  from?: IsoDate
  to?: IsoDate
  yardstick: Yardstick
  source: string
  scenario: string
  seed: number
  currency: Currency
  /** The step of the demo walk that is open, 1 to 6. */
  walk?: WalkStep
}

/** The five countries in the order in which they are drawn and written. */
export const allCountries: readonly Country[] = Country.options

/** Companies of the public record, by id; a test holds the list against the record. */
export const companyIds = ['facebook', 'alphabet', 'twitter'] as const

/** Sources that can be open. Files and other services come with the page that opens them. */
export const sourceIds = ['demo'] as const

/** The day of the newest seed article: all three headline instruments can be shown. */
export const openingDay = isoDate('2019-06-26')

/** Scenarios of the demo with their versions; a test holds the list against the demo's own. */
export const scenarioIds = ['steady@1', 'surge@1', 'outage@1', 'stalled@1'] as const

/** What an address without values shows: the demo on the opening day. */
export const defaultSearch: SharedSearch = {
  asOf: openingDay,
  asOfIsToday: false,
  in: [...allCountries],
  withEu: false,
  company: 'facebook',
  platform: 'Platform A',
  yardstick: { form: 'law' },
  source: 'demo',
  scenario: 'steady@1',
  seed: 7,
  currency: 'EUR',
}

/** Names that belong to the shared search; every other name is a page's own. */
export const sharedNames = [
  'asOf',
  'knownOn',
  'in',
  'company',
  'platform',
  'from',
  'to',
  'yardstick',
  'source',
  'scenario',
  'seed',
  'currency',
  'walk',
] as const

/**
 * Every value as text, `today` resolved to its date: what "Copy link" writes. What has no value
 * (`knownOn`, `walk`) has no text either.
 */
export const writeEverything = (search: SharedSearch): SearchText => ({
  asOf: search.asOf,
  ...(search.knownOn === undefined ? {} : { knownOn: search.knownOn }),
  in: [...search.in, ...(search.withEu ? ['EU'] : [])].join(','),
  company: search.company,
  platform: search.platform,
  from: search.from ?? receivedWindow(search).from,
  to: search.to ?? receivedWindow(search).to,
  yardstick: writeYardstick(search.yardstick),
  source: search.source,
  scenario: search.scenario,
  seed: String(search.seed),
  currency: search.currency,
  ...(search.walk === undefined ? {} : { walk: String(search.walk) }),
})

const defaultText = writeEverything(defaultSearch)

/** What differs from the defaults as text: the address while working. The reverse of `readSearch`. */
export const writeSearch = (search: SharedSearch): SearchText => {
  const { from: _from, to: _to, ...everything } = writeEverything(search)
  const differing = Object.entries(everything).filter(([name, text]) => text !== defaultText[name])
  return {
    ...Object.fromEntries(differing),
    ...(search.asOfIsToday ? { asOf: 'today' } : {}),
    ...(search.from === undefined ? {} : { from: search.from }),
    ...(search.to === undefined ? {} : { to: search.to }),
  }
}

/** The address of a page with every value in it, so that it shows the same tomorrow. */
export const fullLink = (
  origin: string,
  path: string,
  search: SharedSearch,
  extras: SearchText,
  stringify: (values: SearchText) => string,
): string => `${origin}${path}${stringify({ ...writeEverything(search), ...extras })}`
