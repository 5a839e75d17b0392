/** What the clock can be read against on a day: the duties with a clock, with how they stand. */
import type { Duty } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'
import { bindsOn, dutyStatusOn } from '#domain/status.ts'
import { formatDays, formatHours } from '#ui/format.ts'

export interface YardstickChoice {
  dutyId: string
  shortTitle: string
  instrument: string
  clock: string // "24 h", "7 d"
  /** Null: not begun on that day. */
  status: Status | null
  isLaw: boolean
}

/** "24 h" or "7 d"; null for a duty without a clock. */
const clockOf = ({ deadline }: Duty): string | null => {
  if (deadline.form === 'hours') return formatHours(deadline.deadlineHours)
  return deadline.form === 'local days' ? formatDays(deadline.deadlineDays) : null
}

/** Duties over removal cases that have a clock, in the record's order. */
export const yardstickChoices = (
  instruments: readonly Instrument[],
  asOf: IsoDate,
): YardstickChoice[] =>
  instruments.flatMap((instrument) =>
    instrument.duties.flatMap((duty) => {
      const clock = clockOf(duty)
      if (clock === null || duty.caseKind !== 'removal') return []
      const status = dutyStatusOn(duty, asOf)?.status ?? null
      return [
        {
          dutyId: duty.id,
          shortTitle: duty.shortTitle,
          instrument: instrument.shortName,
          clock,
          status,
          isLaw: status !== null && bindsOn(status),
        },
      ]
    }),
  )
