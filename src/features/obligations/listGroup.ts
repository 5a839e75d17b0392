/** The five groups in which a list of duties is read. */
import type { Status } from '#contract/vocabulary.ts'
import type { StatusGroup } from '#url/obligationsSearch.ts'

const groups: Record<Status, StatusGroup> = {
  exploratory: 'coming',
  proposed: 'coming',
  adopted: 'coming',
  'in force': 'binds',
  'applies in part': 'binds',
  'struck down': 'over',
  repealed: 'over',
  superseded: 'over',
  requested: 'soft',
  announced: 'soft',
  'under way': 'soft',
  ended: 'over',
  pending: 'soft',
  settled: 'over',
}

/** The group of a status; null, a duty that had not begun, is `later`. */
export const listGroupOf = (status: Status | null): StatusGroup =>
  status === null ? 'later' : groups[status]

export const listGroupWords: Record<StatusGroup, string> = {
  binds: 'In force',
  coming: 'Proposed or adopted',
  soft: 'Not law, open',
  over: 'Ended',
  later: 'Not begun',
}
