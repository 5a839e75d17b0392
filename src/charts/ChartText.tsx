import type { ReactNode } from 'react'

/** A line of words in a picture; `x` and `y` in pixels. */
export interface ChartTextProps {
  x: number
  y: number
  children: ReactNode
  anchor?: 'start' | 'middle' | 'end'
  /** Pixels; 11 is the smallest text there is. Default 12. */
  size?: 11 | 12 | 13
  bold?: boolean
  /** A colour token's name without dashes. Default muted. */
  tone?: string
  /** A rim of the surface, for text over gridlines. */
  halo?: boolean
}

/** A line of text in a picture, its baseline at y. */
export function ChartText(props: ChartTextProps) {
  const { x, y, children, anchor = 'start', size = 12, bold = false, tone = 'muted', halo } = props
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={size}
      fontWeight={bold ? 700 : 400}
      fill={`var(--${tone})`}
      {...(halo
        ? {
            paintOrder: 'stroke',
            stroke: 'var(--surface)',
            strokeWidth: 5,
            strokeLinejoin: 'round' as const,
          }
        : {})}
    >
      {children}
    </text>
  )
}
