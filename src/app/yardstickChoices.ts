/** What the clock can be read against on a day: the duties with a clock, with how they stand. */
import type { Duty } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'
import { dutyBindsOn, dutyStatusOn } from '#domain/status.ts'
import { formatDays, formatHours } from '#ui/format.ts'

export interface YardstickChoice {
  dutyId: string
  shortTitle: string
  instrument: string
  clock: string | null // "24 h", "7 d"
  /** Why no figure can be read against it: "has no clock". Only an address can name such a duty. */
  unreadable: string | null
  /** Null: not begun on that day. */
  status: Status | null
  isLaw: boolean
}

/** "24 h" or "7 d"; null for a duty without a clock. */
const clockOf = ({ deadline }: Duty): string | null => {
  if (deadline.form === 'hours') return formatHours(deadline.deadlineHours)
  return deadline.form === 'local days' ? formatDays(deadline.deadlineDays) : null
}

const unreadableBecause = (duty: Duty): string | null => {
  if (clockOf(duty) === null) return 'has no clock'
  return duty.caseKind === null ? 'governs no cases of a log' : null
}

const choiceOf = (instrument: Instrument, duty: Duty, asOf: IsoDate): YardstickChoice => ({
  dutyId: duty.id,
  shortTitle: duty.shortTitle,
  instrument: instrument.shortName,
  clock: clockOf(duty),
  unreadable: unreadableBecause(duty),
  status: dutyStatusOn(duty, asOf)?.status ?? null,
  isLaw: dutyBindsOn(duty, asOf),
})

/** Duties over removal cases that have a clock, in the record's order. */
export const yardstickChoices = (
  instruments: readonly Instrument[],
  asOf: IsoDate,
): YardstickChoice[] =>
  instruments.flatMap((instrument) =>
    instrument.duties
      .filter((duty) => duty.caseKind === 'removal' && clockOf(duty) !== null)
      .map((duty) => choiceOf(instrument, duty, asOf)),
  )

/** Any duty of the record, with a clock or without, as an address may name it; null for no duty. */
export const yardstickDuty = (
  instruments: readonly Instrument[],
  dutyId: string,
  asOf: IsoDate,
): YardstickChoice | null => {
  for (const instrument of instruments) {
    const duty = instrument.duties.find(({ id }) => id === dutyId)
    if (duty) return choiceOf(instrument, duty, asOf)
  }
  return null
}

/** What must be said beside the duty's name: "has no clock", "yardstick, not law"; null for law. */
export const besideDuty = ({ unreadable, isLaw }: YardstickChoice): string | null =>
  unreadable ?? (isLaw ? null : 'yardstick, not law')
