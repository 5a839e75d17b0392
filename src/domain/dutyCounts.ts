/** How many duties stand where, with the duties behind each number. */
import type { Duty, Transition } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country, Status } from '#contract/vocabulary.ts'
import { dutyReaches, dutyStatusOn } from './status.ts'

/** A duty that has begun by the date, with what stands for it and the chosen countries it reaches. */
export type StandingDuty = {
  instrument: Instrument
  duty: Duty
  standing: Transition
  countries: readonly Country[]
}

/** Duties that have begun by the date, by how far they had come. */
export type DutyCounts = {
  inForce: readonly StandingDuty[]
  /** Exploratory, proposed, or adopted and not yet applying. */
  proposed: readonly StandingDuty[]
  /** Struck down, repealed, superseded or ended. */
  ended: readonly StandingDuty[]
  /** Requests, commitments, cooperations: never counted as duties. */
  notLaw: readonly StandingDuty[]
}

/** Which group a law's status counts in; "not law" for the words that only what is not law has. */
export function statusGroupOf(status: Status): 'in force' | 'proposed' | 'ended' | 'not law' {
  switch (status) {
    case 'in force':
    case 'applies in part':
      return 'in force'
    case 'exploratory':
    case 'proposed':
    case 'adopted':
      return 'proposed'
    case 'struck down':
    case 'repealed':
    case 'superseded':
    case 'ended':
      return 'ended'
    case 'requested':
    case 'announced':
    case 'under way':
    case 'pending':
    case 'settled':
      return 'not law'
  }
}

/**
 * Counts the duties that reach at least one of the countries on the date, in the order of the
 * record. Duties not yet begun and instruments that are no content obligation (the FTC settlement)
 * are in no list; a duty is counted once however many countries it reaches. No country is also no
 * duty.
 */
export function countDuties(
  instruments: readonly Instrument[],
  asOf: IsoDate,
  countries: readonly Country[],
): DutyCounts {
  const standing = standingDuties(instruments, asOf, countries)
  const inGroup = (group: ReturnType<typeof groupOf>) =>
    standing.filter((each) => groupOf(each) === group)
  return {
    inForce: inGroup('in force'),
    proposed: inGroup('proposed'),
    ended: inGroup('ended'),
    notLaw: inGroup('not law'),
  }
}

const groupOf = ({ duty, standing }: StandingDuty) =>
  duty.isLaw ? statusGroupOf(standing.status) : 'not law'

function standingDuties(
  instruments: readonly Instrument[],
  asOf: IsoDate,
  countries: readonly Country[],
): StandingDuty[] {
  return instruments
    .filter(({ isContentObligation }) => isContentObligation)
    .flatMap((instrument) =>
      instrument.duties.flatMap((duty) => {
        const standing = dutyStatusOn(duty, asOf)
        const reached = countries.filter((country) => dutyReaches(duty, instrument, country, asOf))
        return standing && reached.length > 0
          ? [{ instrument, duty, standing, countries: reached }]
          : []
      }),
    )
}
