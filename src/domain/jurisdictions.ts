/** Where a duty reaches, and when a day begins there. */
import { fromAbsolute, parseDate, toCalendarDate, toZoned } from '@internationalized/date'
import { instant, isoDate, zoneName } from '#contract/units.ts'
import type { Instant, IsoDate, ZoneName } from '#contract/units.ts'
import type { Country, Jurisdiction } from '#contract/vocabulary.ts'
import { euAccessions } from './euMembership.ts'

const zones: Record<Country, ZoneName> = {
  DE: zoneName('Europe/Berlin'),
  FR: zoneName('Europe/Paris'),
  GB: zoneName('Europe/London'),
  ES: zoneName('Europe/Madrid'),
  IE: zoneName('Europe/Dublin'),
}

/** The zone whose midnight begins a legal day in the country: `zoneOf('DE')` is Europe/Berlin. */
export function zoneOf(country: Country): ZoneName {
  return zones[country]
}

/**
 * Whether the country (ISO 3166-1 alpha-2) is bound by EU acts on the date.
 *
 * `isEuMember('HR', '2013-06-30')` is false, a day later true. GB is always false: it left on
 * 31 January 2020, its transition ended on 31 December 2020, and no EU duty of the record applied
 * before 7 June 2022, so none ever reached it; nor is a proposal counted as coming there.
 */
export function isEuMember(country: string, date: IsoDate): boolean {
  const accession = euAccessions[country]
  return accession !== undefined && accession <= date
}

/**
 * Whether what the jurisdiction makes reaches cases in the country on the date: its own country, or
 * the EU's members. `reaches('EU', 'IE', '2024-02-17')` is true, `reaches('EU', 'GB', …)` never,
 * `reaches('US', …)` never (no case country is in the US).
 */
export function reaches(jurisdiction: Jurisdiction, country: Country, date: IsoDate): boolean {
  return jurisdiction === 'EU' ? isEuMember(country, date) : jurisdiction === country
}

/** The calendar day it is in the zone: 2024-05-13T22:00Z is '2024-05-14' in Europe/Berlin. */
export function localDate(at: Instant, zone: ZoneName): IsoDate {
  return isoDate(toCalendarDate(fromAbsolute(at * 1000, zone)).toString())
}

/** When the day begins in the zone: '2024-05-14' in Europe/Berlin is 2024-05-13T22:00Z. */
export function startOfDay(date: IsoDate, zone: ZoneName): Instant {
  return instant(toZoned(parseDate(date), zone).toDate().getTime() / 1000)
}

/** 00:00 UTC of the day: what an as-of date means for cases. */
export function utcMidnight(date: IsoDate): Instant {
  return instant(Date.parse(`${date}T00:00:00Z`) / 1000)
}
