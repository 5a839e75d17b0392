import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts'
import { formatCount, formatFixed } from '#ui/format.ts'
import { ChartText } from './ChartText.tsx'
import { EventStrip, EventStripKey } from './EventStrip.tsx'
import { useMeasuredWidth } from './measuredWidth.ts'
import type { RevenueYearRow, RevenueYearsChartProps } from './revenueYearRow.ts'
import { AXIS, revenueYearStrip } from './revenueYearStrip.ts'

const HEIGHT = 170
/** Room above the bars for the highest one's amount. */
const BAR_LABEL = 22

/**
 * The statutory maximum worked for each revenue year: dashed outlines for a bill, solid bars for law.
 * The year that counts on the as-of is heavier; a year without a published figure says so.
 */
export function RevenueYearsChart(props: RevenueYearsChartProps) {
  const [block, width] = useMeasuredWidth(props.width)
  const height = props.height ?? HEIGHT
  return (
    <div ref={block} style={{ minHeight: height }}>
      {width !== null && props.rows.length > 0 && (
        <Years {...props} width={width} height={height} />
      )}
    </div>
  )
}

function Years(props: RevenueYearsChartProps & { width: number; height: number }) {
  const { rows, binds, unit, divisor = 1e6, description, width, height } = props
  const data = rows.map((row) => ({ ...row, drawn: (row.amount ?? 0) / divisor }))
  const strip = revenueYearStrip(props.events ?? [], rows, width)
  const marginTop = strip.placed.length > 0 ? strip.height + BAR_LABEL : BAR_LABEL
  return (
    <>
      <BarChart
        width={width}
        height={height}
        data={data}
        margin={{ top: marginTop, right: 0, bottom: 0, left: 0 }}
        barCategoryGap="16%"
        accessibilityLayer
        aria-label={description}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="financialYear"
          interval={0}
          height={24}
          axisLine={{ stroke: 'var(--line2)' }}
          tickLine={false}
          tick={<YearTick rows={rows} room={(width - AXIS) / rows.length} />}
        />
        <YAxis
          width={AXIS}
          domain={[0, 'auto']}
          tickCount={5}
          axisLine={false}
          tickLine={false}
          tick={{ fill: 'var(--muted)', fontSize: 12 }}
          tickFormatter={formatCount}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={false}
          content={<YearTooltip unit={unit} divisor={divisor} />}
        />
        <ChartText x={44} y={marginTop - 12} anchor="end" size={11}>
          {unit}
        </ChartText>
        <Bar
          dataKey="drawn"
          isAnimationActive={false}
          shape={<YearBar rows={rows} binds={binds} divisor={divisor} />}
        />
        <EventStrip layout={strip} bottom={height - 24} mayCrossPlot={false} />
      </BarChart>
      <EventStripKey layout={strip} />
    </>
  )
}

interface YearTickProps {
  rows: readonly RevenueYearRow[]
  room: number
  x?: number | string
  y?: number | string
  index?: number
}

function YearTick({ rows, room, x = 0, y = 0, index = 0 }: YearTickProps) {
  const row = rows[index]
  if (!row) return null
  const shortYear = `’${String(row.financialYear).slice(2)}`
  return (
    <ChartText
      x={Number(x)}
      y={Number(y) + 10}
      anchor="middle"
      bold={row.isBaseYear}
      tone={row.isBaseYear ? 'text' : 'muted'}
    >
      {room > 48 ? `FY${row.financialYear}` : shortYear}
    </ChartText>
  )
}

interface YearBarProps {
  rows: readonly RevenueYearRow[]
  binds: boolean
  divisor: number
  x?: number
  y?: number
  width?: number
  height?: number
  index?: number
}

function YearBar(props: YearBarProps) {
  const { rows, binds, divisor, x = 0, y = 0, width = 0, height = 0, index = 0 } = props
  const row = rows[index]
  if (!row) return null
  const middle = x + width / 2
  const baseline = y + height
  if (row.amount === null)
    return (
      <g transform={width < 60 ? `rotate(-90 ${middle} ${baseline - 4})` : undefined}>
        <ChartText
          x={middle}
          y={width < 60 ? baseline : baseline - 7}
          anchor={width < 60 ? 'start' : 'middle'}
          size={11}
        >
          not published
        </ChartText>
      </g>
    )
  const tone = row.isBaseYear ? (binds ? 'binds' : 'coming') : 'ctl'
  const stroke = row.isBaseYear ? 2 : 1.25
  return (
    <g>
      <rect
        x={x + stroke / 2}
        y={y + stroke / 2}
        width={Math.max(1, width - stroke)}
        height={Math.max(0, height - stroke / 2)}
        fill={binds ? `var(--${tone})` : 'var(--surface)'}
        stroke={`var(--${tone})`}
        strokeWidth={stroke}
        strokeDasharray={binds ? undefined : '4 3'}
      />
      <ChartText
        x={middle}
        y={y - 6}
        anchor="middle"
        size={width < 48 ? 11 : 12}
        bold={row.isBaseYear}
        tone={row.isBaseYear ? 'text' : 'muted'}
        halo
      >
        {formatFixed(row.amount / divisor, 1)}
      </ChartText>
    </g>
  )
}

interface YearTooltipProps {
  unit: string
  divisor: number
  active?: boolean
  payload?: readonly { payload?: RevenueYearRow }[]
}

function YearTooltip({ unit, divisor, active = false, payload = [] }: YearTooltipProps) {
  const row = payload[0]?.payload
  if (!active || !row) return null
  return (
    <p className="rounded-control border border-ctl bg-surface px-3 py-2 text-12">
      <b>FY{row.financialYear}</b>{' '}
      {row.amount === null ? 'not published' : `${formatFixed(row.amount / divisor, 1)} ${unit}`}
      {row.isUnverified ? ', unverified' : ''}
    </p>
  )
}
