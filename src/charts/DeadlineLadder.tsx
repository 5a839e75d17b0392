import { hourFraction, hourTickLabel, hourTicks } from './hourScale.ts'
import { Ladder } from './Ladder.tsx'
import type { DeadlineLadderProps, DeadlineMark } from './ladderLane.ts'

const axis = {
  ticks: (width: number) =>
    hourTicks(width, 34).map((hours) => ({ at: hourFraction(hours), label: hourTickLabel(hours) })),
}

const spanOf = ({ hours }: DeadlineMark) => {
  const at = hourFraction(hours)
  return { from: at, to: at }
}

/**
 * Deadlines of several places on one logarithmic axis of hours, from an hour to thirty days; what
 * names no number stands in its lane as words. Not an order of size: see the guard beneath.
 */
export function DeadlineLadder({ lanes, description, width }: DeadlineLadderProps) {
  return <Ladder {...{ lanes, axis, description, width }} span={spanOf} />
}
