/** Where a duty reaches, and when a day begins there. */
import { instant, zoneName } from '#contract/units.ts'
import type { Instant, IsoDate, ZoneName } from '#contract/units.ts'
import type { Country, Jurisdiction } from '#contract/vocabulary.ts'
import { utcDayOf } from './calendarDay.ts'
import { euAccessions } from './euMembership.ts'
import { offsetReader } from './zoneOffsets.ts'

const DAY_SECONDS = 86_400

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
  return utcDayOf((at + offsetReader(zone)(at)) * 1000)
}

/**
 * When the day begins in the zone: '2024-05-14' in Europe/Berlin is 2024-05-13T22:00Z. Where clocks
 * skip midnight it begins as much later as they skip; where they show it twice, at the first.
 */
export function startOfDay(date: IsoDate, zone: ZoneName): Instant {
  const offsetAt = offsetReader(zone)
  const midnight = utcMidnight(date)
  const before = midnight - offsetAt(midnight - DAY_SECONDS)
  const after = midnight - offsetAt(midnight + DAY_SECONDS)
  const shown = [before, after].filter((at) => at + offsetAt(at) === midnight)
  return instant(shown.length > 0 ? Math.min(...shown) : before)
}

/** 00:00 UTC of the day: what an as-of date means for cases. */
export function utcMidnight(date: IsoDate): Instant {
  return instant(Date.parse(`${date}T00:00:00Z`) / 1000)
}
