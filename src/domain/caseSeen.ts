/** A case as it was seen at a moment. */
import type { Case } from '#contract/case.ts'
import type { Instant } from '#contract/units.ts'

/**
 * The case without anything that became known at or after the moment: a decision with its outcome,
 * process, reason and exception; the class; a pause, or a pause's end.
 *
 * Decided as manifest on 26 June: seen as of 26 June 00:00 it is open and has no class.
 */
export function caseSeen(one: Case, asOf: Instant): Case {
  const { decidedAt, outcome, process, reason, exception, ...rest } = one
  const { class: judgedClass, classifiedAt, pauses, ...known } = rest
  const judgedAt = classifiedAt ?? decidedAt
  const isDecided = decidedAt !== undefined && decidedAt < asOf
  const isJudged = judgedAt !== undefined && judgedAt < asOf
  const begun = pauses
    ?.filter((pause) => pause.from < asOf)
    .map(({ from, to }) => (to !== undefined && to < asOf ? { from, to } : { from }))
  return {
    ...known,
    ...(isDecided && { decidedAt }),
    ...(isDecided && outcome !== undefined && { outcome }),
    ...(isDecided && process !== undefined && { process }),
    ...(isDecided && reason !== undefined && { reason }),
    ...(isDecided && exception !== undefined && { exception }),
    ...(isJudged && judgedClass !== undefined && { class: judgedClass }),
    ...(isJudged && classifiedAt !== undefined && { classifiedAt }),
    ...(begun !== undefined && begun.length > 0 && { pauses: begun }),
  }
}
