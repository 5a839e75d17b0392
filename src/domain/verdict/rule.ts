/** What single cases are read against: a duty as law, a duty as a yardstick, or an own target. */
import type { Duty } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import { type Instant, instant, type ZoneName } from '#contract/units.ts'
import type { CaseKind } from '#contract/vocabulary.ts'
import { dueAt } from '#domain/deadline.ts'
import type { Clock } from '#domain/onTime/clock.ts'
import { clockDeadline, type ResolvedYardstick, type YardstickDeadline } from '#domain/yardstick.ts'

/** A clock, which cases it governs, and what satisfies it. */
export type Rule = Omit<Clock, 'deadline' | 'caseKind'> & {
  /** The duty's id; "own target" for one. */
  id: string
  /** "NetzDG 24 h", "Own target 24 h". */
  label: string
  /** Null: the text names no number of hours or days. */
  deadline: YardstickDeadline | null
  /** Null: it governs no cases of a log. */
  caseKind: CaseKind | null
  /** Null for an own target. */
  duty: Duty | null
  instrument: Instrument | null
  /**
   * As law it governs what was received while it was in force and where it reaches; as a yardstick
   * any case of its kind, channels and categories, wherever and whenever received.
   */
  reading: 'law' | 'yardstick'
}

/** A duty of the record with the instrument it is of. */
export interface DutyOfInstrument {
  duty: Duty
  instrument: Instrument
}

const ruleOf = ({ duty, instrument }: DutyOfInstrument, reading: Rule['reading']): Rule => ({
  id: duty.id,
  label: duty.shortTitle,
  deadline: clockDeadline(duty.deadline),
  caseKind: duty.caseKind,
  channels: duty.channels,
  categories: duty.categories,
  onlyClass: duty.onlyClass,
  satisfiedBy: duty.satisfiedBy,
  exceptions: duty.exceptions,
  duty,
  instrument,
  reading,
})

/** The duty as the law it was: it reads no case received before or after it was in force. */
export const lawRule = (of: DutyOfInstrument): Rule => ruleOf(of, 'law')

/** The duty as a yardstick, whatever became of it: a bill, a dead law, another country's. */
export const yardstickRule = (of: DutyOfInstrument): Rule => ruleOf(of, 'yardstick')

/** The resolved yardstick as a yardstick: its duty, or the own target. */
export function ruleOfYardstick(resolved: ResolvedYardstick): Rule {
  const { duty, instrument, label, deadline } = resolved
  if (duty && instrument) return yardstickRule({ duty, instrument })
  const { caseKind, channels, categories, onlyClass, satisfiedBy } = resolved
  return {
    id: 'own target',
    label,
    deadline,
    caseKind,
    channels,
    categories,
    onlyClass,
    satisfiedBy,
    exceptions: [],
    duty: null,
    instrument: null,
    reading: 'yardstick',
  }
}

/**
 * The rule read over every class alike, as the headline on-time share reads it: a case whose class
 * nobody knows yet cannot be left out of a count.
 */
export const overEveryClass = (rule: Rule): Rule => ({ ...rule, onlyClass: null })

/** When the deadline passes: 24 h after 2019-06-24T21:54 is 21:54 on the 25th. */
export function deadlinePasses(
  deadline: YardstickDeadline,
  receivedAt: Instant,
  zone: ZoneName,
): Instant {
  const due = dueAt(
    deadline.unit === 'hours'
      ? { form: 'hours', deadlineHours: deadline.deadlineHours }
      : { form: 'local days', deadlineDays: deadline.deadlineDays },
    receivedAt,
    zone,
  )
  return due ?? instant(receivedAt)
}
