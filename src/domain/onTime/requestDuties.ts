/** Duties with hours or days on requests for data, and how far each binds on a day. */
import type { Duty } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import { instant, type Instant, type IsoDate } from '#contract/units.ts'
import type { Country, Status } from '#contract/vocabulary.ts'
import { bindingSpans } from '#domain/bindingSpans.ts'
import { statusGroupOf } from '#domain/dutyCounts.ts'
import { dutyWordingOn } from '#domain/dutyWordingOn.ts'
import { zoneOf } from '#domain/jurisdictions.ts'
import { bindsOn, dutyReaches, dutyStatusOn } from '#domain/status.ts'
import { clockDeadline, deadlineInHours } from '#domain/yardstick.ts'
import { type Clock, clockOf } from './clock.ts'

/** A duty on requests with a clock, as it stands on a day. */
export interface RequestDuty {
  instrument: Instrument
  duty: Duty
  clock: Clock
  /** Null: not even proposed by the day. */
  status: Status | null
  /** Since when the status stands; null with it. */
  since: IsoDate | null
  /** Law on the day, not yet, or no longer. */
  standing: 'law' | 'not yet' | 'ended'
  /** The day on which it first binds, past or to come; null where the record has none. */
  appliesFrom: IsoDate | null
  /** The countries asked for that it reaches on the day. */
  countries: readonly Country[]
  /** False where the text of the day had no such clock, as a proposal with other hours. */
  isOfItsDay: boolean
}

/**
 * The duties on requests that have a clock, the shortest first; what is no law is not among them.
 *
 * As of 26 June 2019 over Germany and France: e-Evidence 8 h (proposed; the hours are of the later
 * text), NetzDG 48 h (law in Germany), e-Evidence 10 d (proposed). As of 14 May 2024 NetzDG's has
 * ended; from 18 August 2026 the two of e-Evidence are law in both.
 */
export function requestDuties(
  instruments: readonly Instrument[],
  countries: readonly Country[],
  date: IsoDate,
): RequestDuty[] {
  return instruments
    .flatMap((instrument) =>
      instrument.duties.flatMap((duty): RequestDuty[] => {
        const clock = clockOf(duty)
        if (!clock || clock.caseKind !== 'disclosure' || !duty.isLaw) return []
        const standing = dutyStatusOn(duty, date)
        const group = standing ? statusGroupOf(standing.status) : 'proposed'
        const days = duty.transitions.filter(({ status }) => bindsOn(status)).map(({ on }) => on)
        return [
          {
            instrument,
            duty,
            clock,
            status: standing?.status ?? null,
            since: standing?.on ?? null,
            standing: group === 'in force' ? 'law' : group === 'ended' ? 'ended' : 'not yet',
            appliesFrom: days.toSorted()[0] ?? null,
            countries: countries.filter((each) => dutyReaches(duty, instrument, each, date)),
            isOfItsDay: clockDeadline(dutyWordingOn(duty, date).deadline) !== null,
          },
        ]
      }),
    )
    .toSorted(
      (one, other) => deadlineInHours(one.clock.deadline) - deadlineInHours(other.clock.deadline),
    )
}

/**
 * The receipts in [from, to) that came while the duty bound in the country, by its own midnight.
 *
 * NetzDG's 48 h in Germany, receipts of 2024: up to 2024-05-13T22:00Z. In France: none, because it
 * does not reach there.
 */
export function lawfulReceipts(
  { duty, instrument }: Pick<RequestDuty, 'duty' | 'instrument'>,
  country: Country,
  { from, to }: { from: Instant; to: Instant },
  asOf: IsoDate,
): { from: Instant; to: Instant }[] {
  if (!dutyReaches(duty, instrument, country, asOf)) return []
  return bindingSpans(duty, zoneOf(country)).flatMap((span) => {
    const begins = instant(Math.max(from, span.from))
    const ends = instant(Math.min(to, span.to ?? to))
    return begins < ends ? [{ from: begins, to: ends }] : []
  })
}
