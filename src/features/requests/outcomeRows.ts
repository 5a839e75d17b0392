/** What became of the window's requests, by the page's groups: what picture, table and CSV show. */
import { type ChartTable, formatPercentCell, percentCell } from '#charts/chartTable.ts'
import type { Country } from '#contract/vocabulary.ts'
import { answerTo } from '#domain/onTime/questionParts.ts'
import {
  type AnsweredShare,
  answeredOf,
  challengedShare,
  type OutcomeCounts,
  outcomeCounts,
  producedShare,
  refusedShare,
} from '#domain/requests/requestOutcomes.ts'
import { groupName, groupsInOrder } from './requestsGroups.ts'
import { dimensionOf } from './requestsPlan.ts'
import type { RequestsView } from './useRequests.ts'

/** Requests of one group, or of all, and the shares of the answered ones. */
export interface OutcomeRow {
  group: string
  name: string
  counts: OutcomeCounts
  answered: number
  produced: AnsweredShare
  challenged: AnsweredShare
  refused: AnsweredShare
}

/** Why answered requests brought nothing: the reasons given, all groups together. */
export interface ReasonRow {
  reason: string
  challenged: number
  refused: number
}

export interface Outcomes {
  /** Null: no request at all. */
  all: OutcomeRow | null
  groups: OutcomeRow[]
  reasons: ReasonRow[]
}

/** The requests of the country the finding names, or of all chosen ones. */
export function countsOf(view: RequestsView, country: Country | null): OutcomeCounts | null {
  const { plan, tallies } = view
  const [asked] = plan.outcomes
  if (!tallies || !asked) return null
  const { by } = asked.question
  const at = by.indexOf('jurisdiction')
  const found = outcomeCounts(answerTo(asked, tallies), by, (values) =>
    country === null || values[at] === country ? 'all' : null,
  )
  return found.get('all') ?? null
}

const rowOf = (group: string, name: string, counts: OutcomeCounts): OutcomeRow => ({
  group,
  name,
  counts,
  answered: answeredOf(counts),
  produced: producedShare(counts),
  challenged: challengedShare(counts),
  refused: refusedShare(counts),
})

/** The reasons known to the field, then others a log has. */
const KNOWN_REASONS = ['overbroad', 'defective', 'conflict of law']

/** Reads the answer; null while there is none. */
export function outcomesOf(view: RequestsView): Outcomes | null {
  const { plan, tallies, by } = view
  const [asked] = plan.outcomes
  if (!tallies || !asked) return null
  const dimensions = asked.question.by
  const at = dimensions.indexOf(dimensionOf(by))
  const counted = outcomeCounts(
    answerTo(asked, tallies),
    dimensions,
    (values) => values[at] ?? null,
  )
  const all = countsOf(view, null)
  const given = Object.entries(all?.reasons ?? {})
  const others = given.map(([reason]) => reason).filter((each) => !KNOWN_REASONS.includes(each))
  return {
    all: all && rowOf('', 'All together', all),
    groups: groupsInOrder(by, counted.keys()).flatMap((group) => {
      const counts = counted.get(group)
      return counts ? [rowOf(group, groupName(by, group), counts)] : []
    }),
    reasons: [...KNOWN_REASONS, ...others.toSorted()].map((reason) => ({
      reason,
      challenged: all?.reasons[reason]?.challenged ?? 0,
      refused: all?.reasons[reason]?.refused ?? 0,
    })),
  }
}

const percent = { align: 'right', format: formatPercentCell } as const
const count = { align: 'right' } as const

/** A row a group and one for all, with counts, shares and bounds; then the reasons. */
export function outcomeTable(outcomes: Outcomes | null, groupHead: string): ChartTable {
  const rows = [...(outcomes?.groups ?? []), ...(outcomes?.all ? [outcomes.all] : [])]
  return {
    columns: [
      { key: 'group', label: groupHead },
      { key: 'received', label: 'Received', ...count },
      { key: 'open', label: 'Open', ...count },
      { key: 'withdrawn', label: 'Withdrawn', ...count },
      { key: 'answered', label: 'Answered', ...count },
      { key: 'disclosed', label: 'Disclosed', ...count },
      { key: 'partly', label: 'Partly disclosed', ...count },
      { key: 'refused', label: 'Refused', ...count },
      { key: 'challenged', label: 'Challenged', ...count },
      { key: 'share', label: 'Data produced, % of answered', ...percent },
      { key: 'lower', label: '95 % from', ...percent },
      { key: 'upper', label: '95 % to', ...percent },
      { key: 'none', label: 'If no open one did, %', ...percent },
      { key: 'all', label: 'If all open ones did, %', ...percent },
      { key: 'challengedShare', label: 'Challenged, % of answered', ...percent },
    ],
    rows: [
      ...rows.map(({ name, counts, answered, produced, challenged }) => ({
        group: name,
        received: counts.received,
        open: counts.open,
        withdrawn: counts.withdrawn,
        answered,
        disclosed: counts.disclosed,
        partly: counts.partlyDisclosed,
        refused: counts.refused,
        challenged: counts.challenged,
        share: percentCell(produced.share),
        lower: percentCell(produced.interval?.lower),
        upper: percentCell(produced.interval?.upper),
        none: percentCell(produced.ifOpen?.none),
        all: percentCell(produced.ifOpen?.all),
        challengedShare: percentCell(challenged.share),
      })),
      ...(outcomes?.all ? outcomes.reasons : []).map(({ reason, challenged, refused }) => ({
        group: `Reason: ${reason}`,
        received: null,
        open: null,
        withdrawn: null,
        answered: null,
        disclosed: null,
        partly: null,
        refused,
        challenged,
        share: null,
        lower: null,
        upper: null,
        none: null,
        all: null,
        challengedShare: null,
      })),
    ],
  }
}
