import { statusColour } from '#ui/statusWords.ts'
import { Ladder } from './Ladder.tsx'
import type { PenaltyLadderProps, PenaltyMark } from './ladderLane.ts'
import type { PlacedMark } from './ladderLayout.ts'
import { moneyScale, moneyTickLabel, ticksWritten } from './moneyScale.ts'
import { StatusPoint } from './StatusPoint.tsx'

/**
 * What may be imposed in several places on one logarithmic axis of money: an exact amount is its
 * status mark, "at least" a tick with an arrow right, "at most" one with an arrow left, both joined
 * by dashes; "none set" and "unknown" are words.
 */
export function PenaltyLadder({ lanes, currency, description, width }: PenaltyLadderProps) {
  const scale = moneyScale(lanes.flatMap(({ marks }) => marks.flatMap(amountsOf)))
  const axis = {
    ticks: () =>
      ticksWritten(scale.ticks).map((amount, index) => ({
        at: scale.fractionOf(amount),
        label: moneyTickLabel({ currency, amount }, index === 0),
      })),
  }
  const span = (mark: PenaltyMark) => {
    const fractions = amountsOf(mark).map(scale.fractionOf)
    return { from: Math.min(...fractions), to: Math.max(...fractions) }
  }
  return <Ladder {...{ lanes, axis, span, description, width }} drawMark={drawSum} />
}

function amountsOf({ sum }: PenaltyMark): number[] {
  if (sum.form === 'exact') return [sum.amount]
  return [sum.atLeast, sum.atMost].filter((amount) => amount !== undefined)
}

function drawSum({ mark, from, to, y }: PlacedMark<PenaltyMark>) {
  const { sum, status } = mark
  if (sum.form === 'exact') return <StatusPoint status={status} x={from} y={y} size={18} />
  const hasBoth = sum.atLeast !== undefined && sum.atMost !== undefined
  return (
    <g fill="none" stroke={statusColour(status)} strokeWidth={2}>
      {hasBoth && (
        <path d={`M${from + 11} ${y}H${to - 11}`} strokeWidth={1.5} strokeDasharray="4 4" />
      )}
      {sum.atLeast !== undefined && (
        <path d={`M${from} ${y - 8}v16M${from} ${y}h11m-4-4l4 4l-4 4`} data-bound="at least" />
      )}
      {sum.atMost !== undefined && (
        <path d={`M${to} ${y - 8}v16M${to} ${y}h-11m4-4l-4 4l4 4`} data-bound="at most" />
      )}
    </g>
  )
}
