import { useId } from 'react'
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts'
import { formatCount, formatMonth } from '#ui/format.ts'
import { ChartText } from './ChartText.tsx'
import { dayNumber } from './days.ts'
import { EventStrip, EventStripKey } from './EventStrip.tsx'
import { type LayerFill, layerFill } from './layerFill.ts'
import { LayerHatches, LayerKey } from './LayerKey.tsx'
import { useMeasuredWidth } from './measuredWidth.ts'
import { useEnterOnPoint } from './useEnterOnPoint.ts'
import { VOLUME_AXIS, volumeStrip } from './volumeStrip.ts'
import type { VolumeChartProps, VolumeRow } from './volumeRow.ts'
import { VolumeTooltip } from './VolumeTooltip.tsx'

const HEIGHT = 260
const FOOT = 24
/** Room above the bars where no event stands there. */
const TOP = 12
/** Pixels of a month under which bars touch and have no rims: a hatch still shows across them. */
const LEAST_BAR = 8

/**
 * How many came in each month: a bar a month, groups upon one another in the order given, events as
 * marks above. A month that is not over is paler.
 */
export function VolumeChart(props: VolumeChartProps) {
  const [block, width] = useMeasuredWidth(props.width)
  const height = props.height ?? HEIGHT
  return (
    <div ref={block} style={{ minHeight: height }}>
      {width !== null && props.rows.length > 0 && (
        <Volume {...props} width={width} height={height} />
      )}
    </div>
  )
}

function Volume(props: VolumeChartProps & { width: number; height: number }) {
  const { rows, groups, events = [], noun, description, onOpen, width, height } = props
  const id = useId()
  const strip = volumeStrip(events, rows, width)
  const open = (day: number) => {
    const row = rows.find(({ start }) => dayNumber(start) === day)
    if (row) onOpen?.(row.start)
  }
  const { block, reach } = useEnterOnPoint<HTMLDivElement>(open)
  const data = rows.map((row) => ({ ...row, day: dayNumber(row.start) }))
  const ticks = yearTicks(data, width)
  const isNarrow = (width - VOLUME_AXIS) / rows.length < LEAST_BAR
  return (
    <>
      <div ref={block}>
        <BarChart
          width={width}
          height={height}
          data={data}
          margin={{
            top: strip.placed.length > 0 ? strip.height + 4 : TOP,
            right: 0,
            bottom: 0,
            left: 0,
          }}
          barCategoryGap={isNarrow ? 0 : 2}
          accessibilityLayer
          aria-label={`${description}${onOpen ? '; Enter opens the cases' : ''}`}
          {...(onOpen
            ? {
                onClick: ({ activeLabel }: { activeLabel?: string | number | undefined }) =>
                  open(Number(activeLabel)),
                className: 'cursor-pointer',
              }
            : {})}
        >
          <defs>
            <LayerHatches chartId={id} />
          </defs>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="day"
            ticks={ticks}
            interval={0}
            height={FOOT}
            axisLine={{ stroke: 'var(--line2)' }}
            tickLine={false}
            tick={<MonthTick rows={data} />}
          />
          <YAxis
            width={VOLUME_AXIS}
            domain={[0, 'auto']}
            allowDecimals={false}
            tickCount={5}
            axisLine={false}
            tickLine={false}
            tick={{ fill: 'var(--muted)', fontSize: 12 }}
            tickFormatter={formatCount}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--sunken)' }}
            content={<VolumeTooltip rows={rows} groups={groups} noun={noun} onReach={reach} />}
          />
          {groups.map((group) => (
            <Bar
              key={group.id}
              dataKey={({ counts }: VolumeRow) => counts[group.id] ?? 0}
              name={group.name}
              stackId="month"
              isAnimationActive={false}
              shape={<Layer {...layerFill(group.id, group.look, id)} isNarrow={isNarrow} />}
            />
          ))}
          <EventStrip layout={strip} bottom={height - FOOT} mayCrossPlot={false} />
        </BarChart>
      </div>
      <LayerKey groups={groups} />
      <EventStripKey layout={strip} />
    </>
  )
}

interface LayerProps extends LayerFill {
  isNarrow: boolean
  x?: number
  y?: number
  width?: number
  height?: number
  payload?: VolumeRow
}

/** One group's part of a month, with a rim of its own inside, so that none covers its neighbour. */
function Layer(props: LayerProps) {
  const { fill, rim, isNarrow, x = 0, y = 0, width = 0, height = 0, payload } = props
  if (height <= 0) return null
  const inset = rim !== undefined && !isNarrow && height > 2 ? 0.5 : 0
  return (
    <rect
      x={x + inset}
      y={y + inset}
      width={Math.max(0.5, width - 2 * inset)}
      height={Math.max(0.5, height - 2 * inset)}
      fill={fill}
      stroke={inset > 0 ? rim : undefined}
      opacity={payload?.isWhole === false ? 0.45 : undefined}
    />
  )
}

/** The first month of each year, or of every second or fifth where they are too many. */
function yearTicks(rows: readonly (VolumeRow & { day: number })[], width: number): number[] {
  const januaries = rows.filter(({ start }) => start.slice(5, 7) === '01')
  const step =
    [1, 2, 5].find((years) => (januaries.length / years) * 48 <= width - VOLUME_AXIS) ?? 10
  const kept = januaries.filter(({ start }) => Number(start.slice(0, 4)) % step === 0)
  return (kept.length > 0 ? kept : rows.slice(0, 1)).map(({ day }) => day)
}

interface MonthTickProps {
  rows: readonly (VolumeRow & { day: number })[]
  x?: number | string
  y?: number | string
  payload?: { value: number }
}

/** The year under its January; a month by its name where no January is drawn. */
function MonthTick({ rows, x = 0, y = 0, payload }: MonthTickProps) {
  const start = rows.find(({ day }) => day === payload?.value)?.start
  if (start === undefined) return null
  return (
    <ChartText x={Number(x)} y={Number(y) + 10} anchor="middle">
      {start.slice(5, 7) === '01' ? start.slice(0, 4) : formatMonth(start)}
    </ChartText>
  )
}
