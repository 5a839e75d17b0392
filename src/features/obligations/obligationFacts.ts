/** The short facts at the head of an obligation's page. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { dutyWordingOn } from '#domain/dutyWordingOn.ts'
import { dutyStatusOn, instrumentStatusOn, type InstrumentStatus } from '#domain/status.ts'
import { deadlineWords, triggerOf } from '#ui/dutyWords.ts'
import { listGroupOf } from './listGroup.ts'

type DeadlineFact = { text: string; isProposed: boolean; isOver: boolean }

type ObligationFacts = {
  /** How it stood on the date; null before its first step. */
  now: InstrumentStatus | null
  /** The first step of all; what `now` null is waiting for. */
  begins: IsoDate | null
  /** How it stood when the record was last checked; null where that is no news. */
  became: InstrumentStatus | null
  /** What starts its clocks, each once; one "no trigger" only where nothing else does. */
  triggers: string[]
  /** Its deadlines in the order of its duties, each once. */
  deadlines: DeadlineFact[]
}

/**
 * Reads the head's facts off an instrument.
 *
 * NetzDG on 26 June 2019: in force, later "Duties repealed; agent for service remains"; triggers a
 * user's notice and an information request; deadlines 24 h, 7 d and 48 h.
 */
export function obligationFacts(instrument: Instrument, asOf: IsoDate): ObligationFacts {
  const now = instrumentStatusOn(instrument, asOf)
  const latest = instrumentStatusOn(instrument, instrument.lastCheckedOn)
  const steps = instrument.duties.flatMap((duty) => duty.transitions.map(({ on }) => on))
  const triggered = instrument.duties.filter(({ trigger }) => trigger !== 'none')
  const timed = instrument.duties.map((duty) => ({
    duty,
    deadline: dutyWordingOn(duty, asOf).deadline,
  }))
  const clocked = timed.filter(
    ({ deadline }) => deadline.form === 'hours' || deadline.form === 'local days',
  )
  const deadlines = (clocked.length > 0 ? clocked : timed.slice(0, 1)).map(
    ({ duty, deadline }): DeadlineFact => {
      const group = listGroupOf(dutyStatusOn(duty, asOf)?.status ?? null)
      return {
        text: deadlineWords(deadline),
        isProposed: group === 'coming',
        isOver: group === 'over' || group === 'later',
      }
    },
  )
  return {
    now,
    begins: steps.toSorted()[0] ?? null,
    became: latest !== null && latest.phrase !== now?.phrase ? latest : null,
    triggers: [...new Set((triggered.length > 0 ? triggered : instrument.duties).map(triggerOf))],
    deadlines: deadlines.filter(
      (deadline, index) => deadlines.findIndex(({ text }) => text === deadline.text) === index,
    ),
  }
}
