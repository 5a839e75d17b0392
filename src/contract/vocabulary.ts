/** The closed lists of words that law, cases and screens share (the field's own terms). */
import * as z from 'zod/mini'

/** What a duty's life can be called. The second six are for what is not law. */
export const Status = z.enum([
  'exploratory',
  'proposed',
  'adopted',
  'in force',
  'applies in part',
  'struck down',
  'repealed',
  'superseded',
  'requested',
  'announced',
  'under way',
  'ended',
  'pending',
  'settled',
])
export type Status = z.infer<typeof Status>

/** Jurisdictions that make instruments. EU duties reach each member state (dated membership). */
export const Jurisdiction = z.enum(['DE', 'FR', 'GB', 'ES', 'IE', 'EU', 'US'])
export type Jurisdiction = z.infer<typeof Jurisdiction>

/** Countries in which cases arise. */
export const Country = z.enum(['DE', 'FR', 'GB', 'ES', 'IE'])
export type Country = z.infer<typeof Country>

/** What starts a clock. */
export const Trigger = z.enum(['notice', 'order', 'information request', 'awareness', 'none'])
export type Trigger = z.infer<typeof Trigger>

/** Taking content down, or handing data over. */
export const CaseKind = z.enum(['removal', 'disclosure'])
export type CaseKind = z.infer<typeof CaseKind>

/** How a case came in. The first three are removal channels, the rest disclosure channels. */
export const Channel = z.enum([
  'user notice',
  'trusted flagger',
  'authority order',
  'treaty (MLAT)',
  'direct to judges',
  'direct to police',
  'emergency',
  'EU production order',
])
export type Channel = z.infer<typeof Channel>

/** How a case ended. Removal: the first four; disclosure: the next four and withdrawn. */
export const Outcome = z.enum([
  'removed',
  'restricted',
  'rejected',
  'withdrawn',
  'disclosed',
  'partly disclosed',
  'refused',
  'challenged',
])
export type Outcome = z.infer<typeof Outcome>

/** Content categories of removal cases. */
export const Category = z.enum([
  'hate speech',
  'terrorist content',
  'child sexual abuse',
  'threats',
  'insult',
  'unlawful symbols',
])
export type Category = z.infer<typeof Category>

/** The class of a case, known only once judged. Open cases count as "unclassified". */
export const CaseClass = z.enum(['manifest', 'other'])
export type CaseClass = z.infer<typeof CaseClass>
