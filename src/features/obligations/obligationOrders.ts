/** The orders in which the list of duties is offered. */
import type { OrderChoice } from '#ui/OrderSelect.tsx'
import type { SortKey } from '#url/obligationsSearch.ts'

export const obligationOrders: readonly OrderChoice<SortKey>[] = [
  { words: 'As in the record', sort: { key: 'record', descending: false } },
  { words: 'Status, in force first', sort: { key: 'status', descending: false } },
  { words: 'Newest status first', sort: { key: 'since', descending: true } },
  { words: 'Oldest status first', sort: { key: 'since', descending: false } },
  { words: 'Shortest deadline first', sort: { key: 'deadline', descending: false } },
  { words: 'Made by', sort: { key: 'jurisdiction', descending: false } },
  { words: 'Trigger', sort: { key: 'trigger', descending: false } },
  { words: 'Duty, A to Z', sort: { key: 'duty', descending: false } },
]
