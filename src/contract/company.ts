/** Real companies: revenue and precedents only. Platforms (invented) carry cases only; nothing joins them. */
import * as z from 'zod/mini'
import { FactMark, notPublishedByThen, Source } from './citation.ts'
import { Currency, IsoDate, Money } from './units.ts'

/** Revenue of one financial year, as first reported; `publishedOn` is the day of the annual results. */
export const RevenueYear = z.object({
  financialYear: z.number(),
  periodEnd: IsoDate,
  revenue: Money,
  ...FactMark,
})
export type RevenueYear = z.infer<typeof RevenueYear>

/** A real company: what it was called, where it is seated, what it earned. */
export const Company = z.object({
  id: z.string(), // "facebook", "alphabet", "twitter"
  /** Names in time, oldest first; `from` inclusive; `note` says what is unverified about the day. */
  names: z
    .array(z.object({ from: IsoDate, name: z.string(), note: z.optional(z.string()) }))
    .check(z.minLength(1)),
  /** Country of the EU establishment that answers for the service; null where there is none. */
  seat: z.nullable(z.string()),
  revenueYears: z.array(RevenueYear),
  /** From this financial year on nothing is published: the figure is unknown, not zero. */
  unpublishedFrom: z.optional(z.object({ financialYear: z.number(), ...FactMark })),
  sources: z.array(Source),
})
export type Company = z.infer<typeof Company>

/** Units of `quote` for one unit of `base`, as the average of a calendar year. */
export const ExchangeRate = z.object({
  base: Currency,
  quote: Currency,
  year: z.number(),
  rate: z.number().check(z.positive()),
  publisher: z.string(), // "Federal Reserve", "ECB"
  ...FactMark,
})
export type ExchangeRate = z.infer<typeof ExchangeRate>

/** A fine that an authority imposed: kind "imposed", never added to a maximum. */
export const Fine = z.object({
  id: z.string(),
  instrumentId: z.string(),
  companyId: z.nullable(z.string()), // null: a company outside the record (Telegram, 4chan, Temu)
  addressee: z.string(),
  authority: z.string(),
  on: IsoDate,
  amount: Money,
  about: z.string(), // what it punished: "incomplete report for H1 2018, not late removal"
  standing: z.enum(['paid', 'under appeal', 'unknown', 'final', notPublishedByThen]),
  /** When the standing and the note became public; absent: not known to have been before today. */
  standingPublishedOn: z.optional(IsoDate),
  /** Under which penalties of the text it was imposed, and how much under each; absent: not known. */
  parts: z.optional(z.array(z.object({ ruleId: z.string(), amount: Money }))),
  /** What runs a day beside it until the addressee complies, and for how many days at most. */
  perDay: z.optional(
    z.object({ amount: Money, mostDays: z.nullable(z.number()), from: z.optional(IsoDate) }),
  ),
  ...FactMark,
})
export type Fine = z.infer<typeof Fine>

/** One platform's published half-year under NetzDG. Null: not published, which is not zero. */
export const PublishedHalfYear = z.object({
  platform: z.string(),
  periodStart: IsoDate,
  periodEnd: IsoDate,
  itemsReported: z.nullable(z.number()),
  itemsRemoved: z.nullable(z.number()),
  removedWithin24Hours: z.nullable(z.number()),
  removedWithin48Hours: z.nullable(z.number()),
  removedWithin7Days: z.nullable(z.number()),
  removedLater: z.nullable(z.number()),
  ...FactMark,
})
export type PublishedHalfYear = z.infer<typeof PublishedHalfYear>
