/** Marks of events that change no status: none is a circle or a diamond, which say what is law. */
import type { ReactNode } from 'react'
import type { EventMark } from './timelineLane.ts'

const solid = { fill: 'currentColor', stroke: 'none' } as const

/** Drawn 12 units across in a box of 14. */
const shapes: Record<EventMark, ReactNode> = {
  // a stair
  'legislative step': <path d="M-5.5 4.5V1.5H-1.8V-1.5H1.8V-4.5H5.5V4.5Z" />,
  // a balloon of speech
  hearing: <path d="M-5.5-4.5H5.5V2.5H.5L-2.5 5.2V2.5H-5.5Z" />,
  // a table with two seats
  meeting: (
    <>
      <path d="M-5.5 0H5.5" strokeWidth="2.2" />
      <path d="M-3-5V-2.6M3-5V-2.6M-3 5V2.6M3 5V2.6" strokeWidth="2.2" />
    </>
  ),
  // a sheet of paper
  report: (
    <>
      <path d="M-4-5.5H2L4.5-3V5.5H-4Z" />
      <path d="M-1.8-.8H2.2M-1.8 2H2.2" strokeWidth="1.2" />
    </>
  ),
  // a seal
  decision: <path d="M-4.8-5H4.8V1L0 5.6-4.8 1Z" />,
  // a flag
  'entry into force': (
    <>
      <path d="M-4 5.8V-5.2" />
      <path d="M-4-5.2H5L2.5-2.2 5 .8H-4Z" {...solid} />
    </>
  ),
  // a horn
  announcement: <path d="M-5.4-1.8H-2.4L4.8-5.2V5.2L-2.4 1.8H-5.4Z" />,
  // a stop sign
  enforcement: <path d="M-2.3-5.5H2.3L5.5-2.3V2.3L2.3 5.5H-2.3L-5.5 2.3V-2.3Z" />,
  // a hollow pill
  sum: <rect x="-6" y="-3.4" width="12" height="6.8" rx="3.4" />,
  // a stop sign, filled
  fine: <path d="M-2.5-6H2.5L6-2.5V2.5L2.5 6H-2.5L-6 2.5V-2.5Z" {...solid} />,
}

/** The mark centred on (x, y) in the colour of the words around; `ground` fills the hollow. */
export function EventShape(props: {
  mark: EventMark
  x?: number
  y?: number
  size?: number
  ground?: string
}) {
  const { mark, x = 0, y = 0, size = 14, ground = 'var(--surface)' } = props
  return (
    <g
      transform={`translate(${x} ${y}) scale(${size / 14})`}
      fill={ground}
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
    >
      {shapes[mark]}
    </g>
  )
}

/** The colour of an event's mark: a fine is ink, the rest quiet. */
export function eventColour(mark: EventMark): string {
  return mark === 'fine' ? 'var(--text)' : 'var(--muted)'
}
