/** An SVG pattern of strokes, to fill with `url(#id)`. */
export interface HatchProps {
  /** Unique in the document: take it from useId. */
  id: string
  /** A colour token's name without dashes. */
  tone: string
  /** Pixels from stroke to stroke and their width. Default 6 and 2. */
  spacing?: number
  strokeWidth?: number
}

/** Diagonal strokes as a fill: `fill="url(#id)"`. Stands inside `<defs>`. */
export function Hatch({ id, tone, spacing = 6, strokeWidth = 2 }: HatchProps) {
  return (
    <pattern
      id={id}
      width={spacing}
      height={spacing}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={spacing} height={spacing} fill="var(--surface)" />
      <line
        x1={spacing / 2}
        x2={spacing / 2}
        y2={spacing}
        stroke={`var(--${tone})`}
        strokeWidth={strokeWidth}
      />
    </pattern>
  )
}
