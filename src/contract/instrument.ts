/** A statute, bill, commitment, cooperation, request, proceeding …: one file of `record/law`. */
import * as z from 'zod/mini'
import { CitedText, FactMark, notPublishedByThen, Source } from './citation.ts'
import { Cooperation } from './cooperation.ts'
import { Duty } from './duty.ts'
import { PenaltyRule } from './penalty.ts'
import { IsoDate, Money } from './units.ts'
import { Country, Jurisdiction } from './vocabulary.ts'

/** What an instrument is. From "voluntary commitment" on most bind nobody; `Duty.isLaw` says which do. */
export const InstrumentKind = z.enum([
  'statute',
  'bill',
  'EU regulation',
  'proposal',
  'voluntary commitment',
  'cooperation',
  'administrative request',
  'treaty',
  'proceeding', // an authority's case against somebody, not decided yet
  'settlement',
])
export type InstrumentKind = z.infer<typeof InstrumentKind>

/** What kind of thing an event is: a mark and a filter on the timeline. */
export const EventKind = z.enum([
  'legislative step',
  'hearing',
  'meeting',
  'report',
  'decision',
  'entry into force',
  'announcement',
  'enforcement',
])
export type EventKind = z.infer<typeof EventKind>

/** Something dated that changes no duty's status: a hearing, a report, an act's entry into force. */
export const LawEvent = z.object({
  on: IsoDate,
  event: z.string(),
  kind: EventKind,
  /** Whose authorities' requests for data it changes, where no duty of this record tells that. */
  changesRequestsOf: z.optional(z.array(Country)),
  ...FactMark,
})
export type LawEvent = z.infer<typeof LawEvent>

/**
 * What an article said and what the law (or another article) says. `sourceId` names the source that
 * holds the seed file and the verbatim quote; `publishedOn` is the article's date.
 */
export const PressClaim = z.object({
  id: z.string(), // "002-4"
  sourceId: z.string(),
  claim: z.string(), // what the quote asserts, in our words
  dutyIds: z.array(z.string()),
  assessment: z.enum([
    'right',
    'simplified',
    'overstated',
    'wrong',
    'contradicted',
    'not a legal statement',
    notPublishedByThen, // what it was held against came after the day of knowledge
  ]),
  lawSays: z.string(), // what the law, or the other article, says
  difference: z.string(), // the difference in a sentence; "None in substance." where there is none
  contradictsClaimId: z.optional(z.string()),
  ...FactMark,
})
export type PressClaim = z.infer<typeof PressClaim>

/**
 * What an instrument was called, and what kind of thing it was, from a day on: the Online Safety Act
 * was a White Paper first. `kind` and `officialTitle` only where they differ from the instrument's.
 */
export const InstrumentName = z.object({
  from: IsoDate,
  shortName: z.string(),
  title: z.string(),
  /** Null: it had none yet. */
  officialTitle: z.optional(z.nullable(z.string())),
  kind: z.optional(InstrumentKind),
})
export type InstrumentName = z.infer<typeof InstrumentName>

/** A summary of the whole instrument from a day on: the status of its core duty and a phrase. */
export const SummaryStatus = z.object({
  from: IsoDate,
  dutyId: z.string(), // whose mark is shown
  phrase: z.string(), // "Promulgated; core struck down"
})

/** A sum that is not a statutory maximum: accrued (with a range), imposed or settled. Never added to one. */
export const PublishedSum = z.object({
  kind: z.enum(['accrued', 'accrued range', 'imposed', 'settled']),
  on: IsoDate,
  until: z.optional(IsoDate), // exclusive: an accrual ends with the settlement
  amount: Money,
  highAmount: z.optional(Money), // the upper end of a range
  companyId: z.string(),
  ...FactMark,
})
export type PublishedSum = z.infer<typeof PublishedSum>

/** One file of `record/law`. Status belongs to its duties; `summaryStatuses` say it in a phrase. */
export const Instrument = z.object({
  id: z.string(),
  shortName: z.string(), // "NetzDG"
  title: z.string(), // "Network Enforcement Act"
  officialTitle: z.optional(z.string()), // in its own language
  kind: InstrumentKind,
  jurisdictions: z.array(Jurisdiction).check(z.minLength(1)),
  /** False: kept out of every content total, with the reason. */
  isContentObligation: z.boolean(),
  keptOutReason: z.optional(z.string()),
  summary: CitedText,
  authority: CitedText,
  scope: CitedText,
  sizeThreshold: CitedText, // text "none set" / "silent" / "not researched" allowed
  became: CitedText,
  /** All names, oldest first, the last being today's, where there was more than one; else absent. */
  names: z.optional(z.array(InstrumentName)),
  /** What stood in place of today's texts before they were published; oldest first, else absent. */
  earlierTexts: z.optional(
    z.partial(
      z.object({
        summary: z.array(CitedText),
        authority: z.array(CitedText),
        scope: z.array(CitedText),
        sizeThreshold: z.array(CitedText),
        became: z.array(CitedText),
      }),
    ),
  ),
  cooperation: z.optional(Cooperation),
  /**
   * Other instruments, by id; "predecessor" and "successor" are asymmetric, "related" is not. A note
   * tells nothing later than the first facts of both, so that a link can stand once both are public.
   */
  links: z.array(
    z.object({
      relation: z.enum(['predecessor', 'successor', 'related']),
      instrumentId: z.string(),
      note: z.string(),
    }),
  ),
  summaryStatuses: z.array(SummaryStatus).check(z.minLength(1)),
  duties: z.array(Duty).check(z.minLength(1)),
  penalties: z.array(PenaltyRule),
  sums: z.array(PublishedSum),
  events: z.array(LawEvent),
  claims: z.array(PressClaim),
  notes: z.array(CitedText),
  sources: z.array(Source).check(z.minLength(1)),
  lastCheckedOn: IsoDate,
})
export type Instrument = z.infer<typeof Instrument>
