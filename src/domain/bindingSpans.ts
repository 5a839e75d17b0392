/** From when to when a duty bound. */
import type { Duty } from '#contract/duty.ts'
import type { Instant, ZoneName } from '#contract/units.ts'
import { startOfDay } from './jurisdictions.ts'
import { bindsOn } from './status.ts'

/** A stretch of time in which a duty bound. */
export interface BindingSpan {
  /** Inclusive. */
  from: Instant
  /** Exclusive; null: it had not ended by the last transition of the record. */
  to: Instant | null
}

/**
 * The spans in which the duty bound, oldest first, as moments in the zone of the case's country. A
 * change from one binding status to another is no break. What is not law never binds.
 *
 * NetzDG's 24 h duty in Europe/Berlin: from 2017-12-31T23:00Z to 2024-05-13T22:00Z. The Avia bill's
 * was never in force: none.
 */
export function bindingSpans(duty: Duty, zone: ZoneName): BindingSpan[] {
  const spans: BindingSpan[] = []
  let from: Instant | null = null
  if (!duty.isLaw) return spans
  const inTime = duty.transitions.toSorted((one, other) =>
    one.on === other.on ? 0 : one.on < other.on ? -1 : 1,
  )
  for (const { on, status } of inTime) {
    const at = startOfDay(on, zone)
    if (bindsOn(status)) from ??= at
    else if (from !== null) {
      if (at > from) spans.push({ from, to: at })
      from = null
    }
  }
  return from === null ? spans : [...spans, { from, to: null }]
}
