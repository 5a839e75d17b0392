/** The 14 status marks as SVG groups centred on 0, 0, for marks in text and points in charts. */
import type { ReactNode } from 'react'
import type { Status } from '#contract/vocabulary.ts'

const ring = <circle r="5.2" />
const rhomb = <path d="M0-5.6 5.6 0 0 5.6-5.6 0Z" />
const solid = { fill: 'currentColor', stroke: 'none' } as const

/**
 * Circle: law; diamond: not law. The fill says how far it binds, a stroke inside that it is over.
 * Drawn 12 units across in a box of 14.
 */
const shapes: Record<Status, ReactNode> = {
  exploratory: <circle r="5.2" strokeDasharray="1.75 1.88" transform="rotate(-98)" />,
  proposed: ring,
  adopted: (
    <>
      {ring}
      <path d="M-5.2 0A5.2 5.2 0 0 0 5.2 0Z" {...solid} />
    </>
  ),
  'in force': <circle r="6" {...solid} />,
  'applies in part': (
    <>
      {ring}
      <path d="M0-5.2A5.2 5.2 0 1 1-5.2 0H0Z" {...solid} />
    </>
  ),
  'struck down': (
    <>
      {ring}
      <path d="M-2.9-2.9 2.9 2.9M2.9-2.9-2.9 2.9" />
    </>
  ),
  repealed: (
    <>
      {ring}
      <path d="M-3 0H3" strokeWidth="1.8" />
    </>
  ),
  superseded: (
    <>
      {ring}
      <path d="M-3 0H2.6M.4-2.3 2.7 0 .4 2.3" strokeWidth="1.5" />
    </>
  ),
  requested: <path d="M0-5.6 5.6 0 0 5.6-5.6 0Z" strokeDasharray="1.7 1.82" />,
  announced: rhomb,
  'under way': (
    <>
      {rhomb}
      <circle r="2" {...solid} />
    </>
  ),
  pending: (
    <>
      {rhomb}
      <path d="M-2.75 0h1.3M-.65 0h1.3M1.45 0h1.3" strokeWidth="1.5" />
    </>
  ),
  ended: (
    <>
      {rhomb}
      <path d="M-2.7 0H2.7" strokeWidth="1.8" />
    </>
  ),
  settled: (
    <>
      {rhomb}
      <path d="M-2.4.2-.7 1.9 2.5-1.6" strokeWidth="1.4" />
    </>
  ),
}

/**
 * The mark of a status in a chart, centred on (x, y). Takes its colour from `color`
 * (`style={{ color: statusColour(status) }}` on a parent) and scales from `size`, 14 in text,
 * 18 as a chart point. `ground` fills the hollow so that a line behind does not show through.
 */
export const StatusShape = (props: {
  status: Status
  x?: number
  y?: number
  size?: number
  ground?: string
}) => {
  const { status, x = 0, y = 0, size = 14, ground = 'none' } = props
  return (
    <g
      transform={`translate(${x} ${y}) scale(${size / 14})`}
      fill={ground}
      stroke="currentColor"
      strokeWidth="1.6"
    >
      {shapes[status]}
    </g>
  )
}
