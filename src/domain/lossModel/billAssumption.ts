/** What is assumed of a text that does not apply yet. */
import { type IsoDate, isoDate, share, type Share } from '#contract/units.ts'
import { addDays } from '#domain/calendarDay.ts'
import { bindsOn, type PenaltyStatus } from '#domain/status.ts'
import type { BillAssumption } from './assumptions.ts'

const HALF_A_YEAR_DAYS = 182
/** Adopted is not in force: the Avia Act was struck down five weeks after its adoption. */
const CHANCE_OF_ADOPTED = share(0.9)

/**
 * The default for a bill. Exploratory or proposed: it is not adopted, because today's losses are
 * those of today's law. Adopted: 9 in 10, applying from the day its own history names if that was
 * public on the date, else half a year later.
 *
 * The DSA on 2022-12-01: 9 in 10, from 2024-02-17 (its Article 93 said so). The Avia bill on
 * 2019-06-26: 0.
 */
export function defaultBillAssumption(standing: PenaltyStatus, date: IsoDate): BillAssumption {
  if (standing.status !== 'adopted') return { chance: share(0), appliesFrom: date }
  const named = standing.duty.transitions.find(
    ({ on, status, publishedOn }) => on > date && bindsOn(status) && publishedOn <= date,
  )
  return { chance: CHANCE_OF_ADOPTED, appliesFrom: named?.on ?? addDays(date, HALF_A_YEAR_DAYS) }
}

/** Why the default is what it is, for the page. */
export const billReason =
  'Law of today: a bill counts 0 until somebody assumes otherwise; what is adopted counts 9 in 10, from the day it names.'

/**
 * The part of the modelled year (the 12 months from the date) in which a text applies that begins to
 * on a day: 1 from the date or before, 0 from a year on. On 2019-06-26 and from 2019-12-26: 183 of
 * 366 days, 0.5.
 */
export function appliesShareOfYear(date: IsoDate, appliesFrom: IsoDate): Share {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const end = Date.UTC(year + 1, month - 1, day)
  const begins = Math.max(Date.parse(date), Date.parse(isoDate(appliesFrom)))
  return share(Math.max(0, (end - begins) / (end - Date.parse(date))))
}
