/** The days law changed within the span of the on-time chart. */
import type { LawChange } from '#charts/onTimeRow.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country, Status } from '#contract/vocabulary.ts'
import { changesBetween } from '#domain/changes.ts'
import { dutyReaches } from '#domain/status.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { utcMidnight } from '#domain/jurisdictions.ts'

/** More labels than this hide the plot. */
const MOST_MARKS = 5

const verbs: Record<Status, string> = {
  exploratory: 'explored',
  proposed: 'proposed',
  adopted: 'adopted',
  'in force': 'in force',
  'applies in part': 'applies in part',
  'struck down': 'struck down',
  repealed: 'repealed',
  superseded: 'superseded',
  requested: 'requested',
  announced: 'announced',
  'under way': 'under way',
  ended: 'ended',
  pending: 'pending',
  settled: 'settled',
}

/** What bears most on a clock comes first when there are too many. */
const weight: Partial<Record<Status, number>> = {
  'in force': 3,
  'applies in part': 3,
  'struck down': 3,
  repealed: 3,
  superseded: 3,
  proposed: 2,
  adopted: 2,
}

/**
 * Changes of status of law on removal cases that reaches the chosen countries, from the first day
 * drawn to the as-of. With more than five the weightier ones stay: what began or ended before what
 * was proposed.
 */
export function lawChanges(
  instruments: readonly Instrument[],
  countries: readonly Country[],
  from: IsoDate,
  to: IsoDate,
): LawChange[] {
  const dayBefore = dayOf(utcMidnight(from) - 1) // changes are dated after `from`, the first day is one
  return changesBetween(instruments, dayBefore, to)
    .flatMap((change) => {
      if (change.kind !== 'status' || !change.instrument.isContentObligation) return []
      const duty = change.duties.find(
        (each) =>
          each.isLaw &&
          each.caseKind === 'removal' &&
          countries.some((country) => dutyReaches(each, change.instrument, country, change.on)),
      )
      if (!duty) return []
      const label = `${change.instrument.shortName} ${verbs[change.status]}`
      return [{ on: change.on, status: change.status, label }]
    })
    .toSorted((one, other) => (weight[other.status] ?? 1) - (weight[one.status] ?? 1))
    .slice(0, MOST_MARKS)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
}
