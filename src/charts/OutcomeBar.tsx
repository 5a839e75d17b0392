import { formatShare } from '#ui/format.ts'
import type { OutcomePart } from './outcomePart.ts'

const FILLS: Record<OutcomePart['fill'], { fill: string; stroke?: string }> = {
  ink: { fill: 'var(--text)' },
  slate: { fill: 'var(--ctl)' },
  pale: { fill: 'var(--line2)' },
  outline: { fill: 'var(--surface)', stroke: 'var(--ctl)' },
  late: { fill: 'var(--late)' },
}
const HEIGHT = 18
const WIDTH = 400

/** Shares of a whole in one bar; what is left is open. */
export interface OutcomeBarProps {
  parts: readonly OutcomePart[]
  /** What the bar is of, for those who cannot see it. */
  description: string
}

/** One bar from 0 to 100 %, its parts named beneath with their share. */
export function OutcomeBar({ parts, description }: OutcomeBarProps) {
  const placed = parts.map((part, index) => {
    const before = parts.slice(0, index).reduce((sum, { share }) => sum + share, 0)
    return { ...part, x: before * WIDTH, width: Math.max(0, part.share * WIDTH - 1) }
  })
  return (
    <figure className="m-0">
      <svg
        className="block w-full"
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${description}: ${parts.map(({ name, share }) => `${name} ${shareWords(share)}`).join(', ')}`}
      >
        {placed.map(({ name, fill, x, width }) => (
          <rect key={name} x={x} y={0.5} width={width} height={HEIGHT - 1} {...FILLS[fill]} />
        ))}
      </svg>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-12 text-muted" aria-hidden="true">
        {parts.map(({ name, share, fill }) => (
          <li key={name} className="flex items-center gap-1.5 whitespace-nowrap">
            <svg width="10" height="10">
              <rect x="0.5" y="0.5" width="9" height="9" {...FILLS[fill]} />
            </svg>
            {name} {shareWords(share)}
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** What is there and rounds to nothing is not "0 %". */
const shareWords = (share: number): string =>
  share > 0 && share < 0.005 ? `under ${formatShare(0.01)}` : formatShare(share)
