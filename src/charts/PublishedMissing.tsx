import type { MissingRun } from './publishedPanel.ts'
import { LEFT } from './publishedLayout.ts'

interface PublishedMissingProps {
  runs: readonly MissingRun[]
  hatchId: string
  /** Pixels of a half-year. */
  step: number
  top: number
  foot: number
}

/** Hatched: published and not read. Framed: never published as an exact figure. */
export const PublishedMissing = ({ runs, hatchId, step, top, foot }: PublishedMissingProps) =>
  runs.map(({ from, to, missing }) => (
    <rect
      key={from}
      data-missing={missing}
      x={LEFT + from * step + 1}
      y={top}
      // A page on its way to paper may be measured while it has no width.
      width={Math.max(0, (to - from + 1) * step - 2)}
      height={foot - top}
      fill={missing === 'not researched' ? `url(#${hatchId})` : 'none'}
      stroke={missing === 'not published' ? 'var(--line2)' : 'none'}
      strokeDasharray="2 2"
    />
  ))
