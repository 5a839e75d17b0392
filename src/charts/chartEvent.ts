/** An event laid over a chart of time: its day, a few words, and its mark. */
import type { Status } from '#contract/vocabulary.ts'
import type { IsoDate } from '#contract/units.ts'
import type { EventMark } from './timelineLane.ts'

/** A change of status has the mark of the status, everything else that of its kind. */
export type ChartEvent = { on: IsoDate; label: string } & (
  | { status: Status }
  | { event: EventMark }
)

/** How much an event bears on a clock: what is left out first has the least. */
export function eventWeight(event: ChartEvent): number {
  if ('status' in event) return HEAVY.has(event.status) ? 3 : 2
  return event.event === 'fine' || event.event === 'decision' ? 1 : 0
}

const HEAVY = new Set<Status>([
  'in force',
  'applies in part',
  'struck down',
  'repealed',
  'superseded',
])
