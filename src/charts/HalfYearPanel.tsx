import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { formatCount } from '#ui/format.ts'
import { ChartText } from './ChartText.tsx'
import { EventStrip } from './EventStrip.tsx'
import type { EventStripLayout } from './eventStripLayout.ts'
import type { HalfYearRow } from './halfYearRow.ts'
import { panelPlot } from './halfYearStrip.ts'

interface PanelPoint {
  halfYear: string
  row: HalfYearRow | undefined
  reported: number | null
  removed: number | null
}

/** One platform's published half-years; figures are counts of items. */
export interface HalfYearPanelProps {
  platform: string
  rows: readonly HalfYearRow[]
  halfYears: readonly string[]
  /** The largest figure of all panels: they share one axis. */
  top: number
  width: number
  height: number
  /** Events over the plot; an empty strip takes no room. */
  strip: EventStripLayout
}

/** One platform's half-years; neighbours are joined by a line, gaps are left open. */
export function HalfYearPanel(props: HalfYearPanelProps) {
  const { platform, rows, halfYears, top, width, strip } = props
  const marginTop = strip.placed.length > 0 ? strip.height : 8
  const height = props.height + marginTop - 8 // events come on top, the plot keeps its size
  const points: PanelPoint[] = halfYears.map((halfYear) => {
    const row = rows.find((each) => each.halfYear === halfYear)
    const { itemsReported = null, itemsRemoved = null } = row ?? {}
    return { halfYear, row, reported: itemsReported, removed: itemsRemoved }
  })
  const ticks = decades(top)
  return (
    <section aria-label={platform}>
      <h3 className="mb-1 text-12 font-bold">{platform}</h3>
      <LineChart
        width={width}
        height={height}
        data={points}
        margin={{ top: marginTop, right: panelPlot.right, bottom: 0, left: 0 }}
        accessibilityLayer
        aria-label={`${platform}: items reported and removed by half-year`}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="halfYear"
          interval={0}
          height={24}
          padding={{ left: panelPlot.padLeft, right: panelPlot.padRight }}
          axisLine={{ stroke: 'var(--line2)' }}
          tickLine={false}
          tick={<HalfYearTick halfYears={halfYears} />}
        />
        <YAxis
          width={panelPlot.left}
          scale="log"
          domain={[ticks[0]!, ticks.at(-1)!]}
          ticks={ticks}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={{ fill: 'var(--muted)', fontSize: 11 }}
          tickFormatter={formatCount}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--line2)' }}
          content={<HalfYearTooltip />}
        />
        {(['reported', 'removed'] as const).map((kind) => (
          <Line
            key={kind}
            dataKey={kind}
            stroke="var(--ctl)"
            strokeWidth={1}
            isAnimationActive={false}
            activeDot={false}
            dot={<HalfYearDot kind={kind} top={marginTop} bottom={height - 24} />}
          />
        ))}
        <EventStrip layout={strip} bottom={height - 24} />
      </LineChart>
    </section>
  )
}

/** Powers of ten from 10 to the first that holds the largest figure. */
function decades(top: number): number[] {
  const ticks = [10]
  while (ticks.at(-1)! < top) ticks.push(ticks.at(-1)! * 10)
  return ticks
}

interface HalfYearTickProps {
  halfYears: readonly string[]
  x?: number | string
  y?: number | string
  index?: number
}

/** The year under its first half; the tick's own words are in the tooltip and the table. */
function HalfYearTick({ halfYears, x = 0, y = 0, index = 0 }: HalfYearTickProps) {
  const name = halfYears[index]
  if (!name || (name.startsWith('H2') && index > 0)) return null
  return (
    <ChartText x={Number(x)} y={Number(y) + 10} anchor="middle" size={11}>
      {name.slice(3)}
    </ChartText>
  )
}

interface HalfYearDotProps {
  kind: 'reported' | 'removed'
  top: number
  bottom: number
  cx?: number
  cy?: number
  payload?: PanelPoint
}

/** A figure's dot; not published: a dash at the top for reported, at the foot for removed. */
function HalfYearDot({ kind, top, bottom, cx, cy, payload }: HalfYearDotProps) {
  if (cx === undefined || !payload?.row) return null
  if (payload[kind] === null)
    return (
      <ChartText x={cx} y={kind === 'reported' ? top + 6 : bottom - 4} anchor="middle" size={11}>
        –
      </ChartText>
    )
  return (
    <circle
      cx={cx}
      cy={cy}
      r={4}
      fill={kind === 'removed' ? 'var(--text)' : 'var(--surface)'}
      stroke="var(--text)"
      strokeWidth={1.5}
      strokeDasharray={payload.row.isUnverified ? '2 1.5' : undefined}
    />
  )
}

interface HalfYearTooltipProps {
  active?: boolean
  payload?: readonly { payload?: PanelPoint }[]
}

function HalfYearTooltip({ active = false, payload = [] }: HalfYearTooltipProps) {
  const point = payload[0]?.payload
  if (!active || !point) return null
  const words = (count: number | null) => (count === null ? 'not published' : formatCount(count))
  return (
    <div className="rounded-control border border-ctl bg-surface px-3 py-2 text-12">
      <p className="font-bold">{point.halfYear}</p>
      {point.row ? (
        <p>
          {words(point.reported)} reported, {words(point.removed)} removed
          {point.row.isUnverified ? ', unverified' : ''}
        </p>
      ) : (
        <p>no figure found</p>
      )}
    </div>
  )
}
