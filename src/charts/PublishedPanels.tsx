import { formatDate } from '#ui/format.ts'
import { Hatch } from './Hatch.tsx'
import { useMeasuredWidth } from './measuredWidth.ts'
import { PublishedPanel } from './PublishedPanel.tsx'
import { countTicks, type PublishedPanelsProps } from './publishedPanel.ts'

const LEAST_WIDTH = 260
const GAP = 24

/**
 * Published half-years, a panel for each place: numbers above, shares below, neighbours joined by a
 * line. Half-years without a number are hatched, or framed where none was published; a figure that
 * became public after the as-of is hollow, though its half-year may have ended before.
 */
export function PublishedPanels(props: PublishedPanelsProps) {
  const { panels, asOf, description } = props
  const [block, width] = useMeasuredWidth(props.width)
  const most = Math.max(1, Math.floor(((width ?? 0) + GAP) / (LEAST_WIDTH + GAP)))
  const columns = Math.min(panels.length, most)
  const panelWidth = width === null ? 0 : Math.floor((width - GAP * (columns - 1)) / columns)
  const ticks = countTicks(
    Math.max(...panels.flatMap(({ points }) => points.map(({ requests }) => requests ?? 0))),
  )
  const reasons = new Set(panels.flatMap(({ points }) => points.map(({ missing }) => missing)))
  const hasLater = panels.some(({ points }) => points.some(({ isLater }) => isLater))
  return (
    <figure ref={block} aria-label={description} className="m-0 min-h-48">
      <div className="flex flex-wrap gap-x-6 gap-y-5">
        {width !== null &&
          panels.map((panel) => (
            <PublishedPanel key={panel.group} {...{ panel, asOf, ticks }} width={panelWidth} />
          ))}
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-12 text-muted">
        {hasLater && (
          <li className="flex items-center gap-2">
            <svg className="flex-none" width={12} height={12} aria-hidden="true">
              <circle cx={6} cy={6} r={4} fill="none" stroke="var(--text)" strokeWidth={1.5} />
            </svg>
            hollow: published after {formatDate(asOf)}, known today
          </li>
        )}
        {reasons.has('not researched') && (
          <li className="flex items-center gap-2">
            <Swatch id="published-key" isHatched />
            published, not read for this record
          </li>
        )}
        {reasons.has('not published') && (
          <li className="flex items-center gap-2">
            <Swatch id="published-key-none" isHatched={false} />
            no exact figure published
          </li>
        )}
      </ul>
    </figure>
  )
}

const Swatch = ({ id, isHatched }: { id: string; isHatched: boolean }) => (
  <svg className="flex-none" width={18} height={12} aria-hidden="true">
    <defs>
      <Hatch id={id} tone="line" strokeWidth={2} spacing={5} />
    </defs>
    <rect
      x={0.5}
      y={0.5}
      width={17}
      height={11}
      fill={isHatched ? `url(#${id})` : 'none'}
      stroke="var(--line2)"
      strokeDasharray={isHatched ? undefined : '2 2'}
    />
  </svg>
)
