import { formatShare } from '#ui/format.ts'

const STEPS = [0, 0.2, 0.4, 0.6, 0.8, 1]
const SWATCH = { width: 16, height: 10 }

/** What the colours and the hatch of a heat map mean. */
export interface HeatKeyProps {
  /** The share at full colour. */
  top: number
  words: { share: string; few: string }
  hasFew: boolean
}

/** "0 % ▢▢▢▢▢▢ 15 % late", and what a dashed cell is. */
export function HeatKey({ top, words, hasFew }: HeatKeyProps) {
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-11 text-muted">
      <span className="inline-flex items-center gap-2 whitespace-nowrap">
        0&nbsp;%
        <svg width={STEPS.length * SWATCH.width} height={SWATCH.height} aria-hidden="true">
          {STEPS.map((part, index) => (
            <rect
              key={part}
              x={index * SWATCH.width}
              width={SWATCH.width - 1}
              height={SWATCH.height}
              fill="var(--late)"
              fillOpacity={Math.max(0.04, part)}
            />
          ))}
        </svg>
        {formatShare(top)} {words.share}
      </span>
      {hasFew && (
        <span className="inline-flex items-center gap-2 whitespace-nowrap">
          <svg width={SWATCH.width} height={SWATCH.height} aria-hidden="true">
            <rect
              x={0.5}
              y={0.5}
              width={SWATCH.width - 1}
              height={SWATCH.height - 1}
              fill="none"
              stroke="var(--ctl)"
              strokeDasharray="2 2"
            />
          </svg>
          {words.few}
        </span>
      )}
    </p>
  )
}
