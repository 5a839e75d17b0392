/**
 * What real companies and authorities published about requests for data and removal orders: figures
 * of the record, never joined to cases. Null: no figure here; why is one of the file's gaps.
 */
import * as z from 'zod/mini'
import { CitedText, FactMark, Source } from './citation.ts'
import { IsoDate } from './units.ts'

/** Whose requests: a country's authorities, or all countries' as the company totals them. */
export const RequestPlace = z.enum(['FR', 'DE', 'GB', 'world'])
export type RequestPlace = z.infer<typeof RequestPlace>

/** Governments' requests for data on users to one company in a half-year, as it published them. */
export const PublishedRequests = z.object({
  company: z.string(), // its name at the time: "Facebook", "Meta"
  place: RequestPlace,
  periodStart: IsoDate,
  periodEnd: IsoDate,
  requests: z.nullable(z.number()),
  /** Accounts that the requests named: more than requests, and another unit. */
  accounts: z.nullable(z.number()),
  /** Percent of the requests for which some data was produced, with the decimals published. */
  percentSomeData: z.nullable(z.number()),
  ...FactMark,
})
export type PublishedRequests = z.infer<typeof PublishedRequests>

/** Why figures are missing: one half-year of a place, or whatever else is missing (both null). */
export const RequestGap = z.extend(CitedText, {
  place: z.nullable(RequestPlace),
  periodStart: z.nullable(IsoDate),
  why: z.enum(['not published', 'not researched']),
})
export type RequestGap = z.infer<typeof RequestGap>

/** The file: rows in the order of places, then half-years. */
export const InformationRequests = z.object({
  sources: z.array(Source),
  rows: z.array(PublishedRequests),
  gaps: z.array(RequestGap),
  lastCheckedOn: IsoDate,
})
export type InformationRequests = z.infer<typeof InformationRequests>

/** What is counted under the regulation on terrorist content. Orders issued are not orders received. */
export const OrderMeasure = z.enum([
  'removal orders issued',
  'member states that issued orders',
  'member states with a designated authority',
  'removal orders received',
  'removal orders held valid',
  'items removed on orders',
  'items removed of its own accord',
  'complaints received',
  'items reinstated on complaint',
  'review proceedings',
  'decisions that a service is exposed to terrorist content',
  'penalties imposed',
])
export type OrderMeasure = z.infer<typeof OrderMeasure>

/** One count that an authority or a platform published. */
export const PublishedOrders = z.object({
  publisher: z.string(),
  role: z.enum(['authority', 'platform']),
  /** The member state or the service counted; "European Union" for all. */
  who: z.string(),
  periodStart: IsoDate,
  periodEnd: IsoDate,
  measure: OrderMeasure,
  count: z.number(),
  /** The publisher itself rounded it. */
  isApproximate: z.optional(z.boolean()),
  ...FactMark,
})
export type PublishedOrders = z.infer<typeof PublishedOrders>

/** The file: authorities first, then platforms by year. */
export const RemovalOrders = z.object({
  sources: z.array(Source),
  rows: z.array(PublishedOrders),
  lastCheckedOn: IsoDate,
})
export type RemovalOrders = z.infer<typeof RemovalOrders>
