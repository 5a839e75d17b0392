/** Since when a text stands as it does, and until when: as known on the date, and as known today. */
import { type ComparisonCell, type ComparisonFact, factOf } from './comparisonFact.ts'
import type { CellGround } from './comparisonGround.ts'
import { statusGroupOf } from './dutyCounts.ts'
import { bindsOn } from './status.ts'

/**
 * Since: the day of the status on the date. Until: the next change, where the law had it by the date
 * ("until 14 May 2024"), else that none was known then, and what came later.
 *
 * The Avia bill on 2019-06-26: since 20 March 2019, outcome open; later: adopted on 13 May 2020. On
 * 2020-07-01: struck down since 18 June 2020, never in force.
 */
export function spanCell({ text, date }: CellGround): ComparisonCell {
  const { instrument, duties, standing } = text
  const [lead] = duties
  const fact = (says: ComparisonFact['says'], marks: typeof standing) =>
    factOf(says, instrument, marks, date)
  const since = fact({ kind: 'since', on: standing.on, event: standing.event }, standing)
  const group = statusGroupOf(standing.status)
  if (group === 'ended') {
    const bound = lead.transitions.find(({ on, status }) => on <= date && bindsOn(status))
    if (!lead.isLaw) return { state: 'value', facts: [since] }
    const life = bound
      ? fact({ kind: 'was in force', from: bound.on, until: standing.on }, bound)
      : fact({ kind: 'never in force' }, standing)
    return { state: 'value', facts: [since, life] }
  }
  const next = lead.transitions
    .filter(({ on }) => on > date)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0]
  // Nothing further was found: that is no reading of a source, so it carries no doubt of its own.
  const open = {
    ...fact({ kind: group === 'proposed' ? 'outcome open' : 'no end known' }, standing),
    verified: true,
    note: null,
  }
  if (!next) return { state: 'value', facts: [since, open] }
  const end = fact({ kind: 'until', on: next.on, status: next.status }, next)
  return { state: 'value', facts: end.isLater ? [since, open, end] : [since, end] }
}
