import { useMeasuredWidth } from './measuredWidth.ts'
import { EventStripKey } from './EventStrip.tsx'
import { HalfYearPanel } from './HalfYearPanel.tsx'
import type { HalfYearChartProps } from './halfYearRow.ts'
import { halfYearStrip } from './halfYearStrip.ts'

const PANEL_HEIGHT = 190
/** A panel narrower than this would not hold its half-years. */
const PANEL_LEAST_WIDTH = 250
const GAP = 24

/**
 * Published half-years, one panel for each platform on one logarithmic axis: hollow items reported,
 * filled items removed. A dash at the top or foot says that a figure was not published. Panels stand side
 * by side and are not to be ranked: what counted as reported differs from platform to platform.
 */
export function HalfYearChart(props: HalfYearChartProps) {
  const [block, width] = useMeasuredWidth(props.width)
  const { rows, description, events = [], height = PANEL_HEIGHT } = props
  const platforms = [...new Set(rows.map((row) => row.platform))]
  const halfYears = halfYearSpan(rows.map((row) => row.halfYear))
  const inRow = Math.min(
    platforms.length,
    Math.max(1, Math.floor(((width ?? 0) + GAP) / (PANEL_LEAST_WIDTH + GAP))),
  )
  const panelWidth = width === null ? 0 : Math.floor((width - GAP * (inRow - 1)) / inRow)
  const strip = halfYearStrip(events, halfYears, panelWidth)
  return (
    <figure ref={block} aria-label={description} className="m-0 min-h-48">
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        {width !== null &&
          platforms.map((platform) => (
            <HalfYearPanel
              key={platform}
              platform={platform}
              rows={rows.filter((row) => row.platform === platform)}
              halfYears={halfYears}
              top={Math.max(1, ...rows.map((row) => row.itemsReported ?? row.itemsRemoved ?? 1))}
              width={panelWidth}
              height={height}
              strip={strip}
            />
          ))}
      </div>
      <Legend />
      <EventStripKey layout={strip} />
    </figure>
  )
}

/**
 * All half-years from the first to the last.
 * @example halfYearSpan(['H2 2018', 'H1 2020']) // H2 2018, H1 2019, H2 2019, H1 2020
 */
export function halfYearSpan(halfYears: readonly string[]): string[] {
  const numbers = halfYears.map((name) => Number(name.slice(3)) * 2 + (name[1] === '2' ? 1 : 0))
  if (numbers.length === 0) return []
  const span: string[] = []
  for (let each = Math.min(...numbers); each <= Math.max(...numbers); each++)
    span.push(`H${(each % 2) + 1} ${Math.floor(each / 2)}`)
  return span
}

function Legend() {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-12 text-muted">
      <li className="flex items-center gap-2">
        <svg width={12} height={12} aria-hidden="true">
          <circle
            cx={6}
            cy={6}
            r={4}
            fill="var(--surface)"
            stroke="var(--text)"
            strokeWidth={1.5}
          />
        </svg>
        items reported
      </li>
      <li className="flex items-center gap-2">
        <svg width={12} height={12} aria-hidden="true">
          <circle cx={6} cy={6} r={4} fill="var(--text)" />
        </svg>
        items removed
      </li>
      <li>– not published: at the top reported, at the foot removed</li>
      <li>log scale</li>
    </ul>
  )
}
