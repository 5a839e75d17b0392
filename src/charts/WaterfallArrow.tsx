/** A step up or down; positions in pixels. */
export interface WaterfallArrowProps {
  direction: 'up' | 'down'
  /** Its sides across, and its ends, in pixels. */
  from: number
  to: number
  top: number
  bottom: number
}

const POINT = 7
const LEAST = 3

/** A change as a bar that points where it went: filled upwards, hollow downwards. */
export function WaterfallArrow({ direction, from, to, top, bottom }: WaterfallArrowProps) {
  const height = Math.max(LEAST, bottom - top)
  const point = Math.min(POINT, height)
  const middle = (from + to) / 2
  const low = top + height
  const path =
    direction === 'up'
      ? `M${from} ${low}V${top + point}L${middle} ${top}L${to} ${top + point}V${low}Z`
      : `M${from} ${top}H${to}V${low - point}L${middle} ${low}L${from} ${low - point}Z`
  return (
    <path
      d={path}
      data-direction={direction}
      fill={direction === 'up' ? 'var(--in-time)' : 'var(--surface)'}
      stroke={direction === 'up' ? 'var(--in-time)' : 'var(--better)'}
      strokeWidth={1.75}
      strokeLinejoin="round"
    />
  )
}
