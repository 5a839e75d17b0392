/**
 * The units of the product. Each is a branded number or string, so that hours cannot be passed
 * where days are wanted; at run time a brand costs nothing.
 */
import * as z from 'zod/mini'

z.config({ jitless: true }) // no eval under the strict content security policy

/** A length of time in hours; fractions allowed, never negative. */
export const Hours = z.number().check(z.nonnegative()).brand<'Hours'>()
export type Hours = z.infer<typeof Hours>
/** Marks a number as hours. */
export const hours = (value: number): Hours => value as Hours

/** A count of local calendar days. */
export const LocalDays = z.number().check(z.int(), z.nonnegative()).brand<'LocalDays'>()
export type LocalDays = z.infer<typeof LocalDays>
/** Marks a number as local calendar days. */
export const localDays = (value: number): LocalDays => value as LocalDays

/** A moment, in whole seconds since 1970-01-01T00:00:00Z. */
export const Instant = z.number().check(z.int()).brand<'Instant'>()
export type Instant = z.infer<typeof Instant>
/** Marks a number of whole seconds since the epoch as a moment. */
export const instant = (epochSeconds: number): Instant => epochSeconds as Instant

/** A calendar day written "2019-06-26"; which zone it is read in is said where it is used. */
export const IsoDate = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
  .brand<'IsoDate'>()
export type IsoDate = z.infer<typeof IsoDate>
/** Marks a string such as "2019-06-26" as a calendar day. */
export const isoDate = (text: string): IsoDate => text as IsoDate

/** A part of a whole, 0 to 1. */
export const Share = z.number().check(z.minimum(0), z.maximum(1)).brand<'Share'>()
export type Share = z.infer<typeof Share>
/** Marks a number from 0 to 1 as a share. */
export const share = (value: number): Share => value as Share

/** An IANA time zone, "Europe/Berlin". */
export const ZoneName = z.string().check(z.minLength(1)).brand<'ZoneName'>()
export type ZoneName = z.infer<typeof ZoneName>
/** Marks a string as an IANA time zone. */
export const zoneName = (name: string): ZoneName => name as ZoneName

/** The currencies that penalties, revenues and rates of the record are in. */
export const Currency = z.enum(['EUR', 'USD', 'GBP'])
export type Currency = z.infer<typeof Currency>

/** An amount in whole units of its currency (euros, not millions): `{ currency: 'EUR', amount: 50e6 }`. */
export const Money = z.object({ currency: Currency, amount: z.number().check(z.nonnegative()) })
export type Money = z.infer<typeof Money>
