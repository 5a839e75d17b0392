import { Area, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts'
import type { IsoDate } from '#contract/units.ts'
import { groupColour, GroupMark } from '#ui/GroupMark.tsx'
import { formatMonth } from '#ui/format.ts'
import { bandColour } from './bandColour.ts'
import { ChartText } from './ChartText.tsx'
import { dayNumber, dayOf } from './days.ts'
import { EventStrip } from './EventStrip.tsx'
import type { EventStripLayout } from './eventStripLayout.ts'
import { OnTimeDot } from './OnTimeDot.tsx'
import { ImmatureBars } from './OnTimeImmature.tsx'
import type { OnTimeRow } from './onTimeRow.ts'
import type { OnTimePoint } from './onTimeSeries.ts'
import { countriesOf, lowestShare, seriesKey } from './onTimeSeries.ts'
import { OnTimeTooltip } from './OnTimeTooltip.tsx'
import { shareTicks } from './shareAxis.ts'
import { useEnterOnPoint } from './useEnterOnPoint.ts'
import type { ShareFigure } from './shareMultiple.ts'
import { sharePlot } from './shareMultipleStrip.ts'

const HEIGHT = 148
const TOP = 8
const BOTTOM = 22
/** From this width on the figure stands beside the name, below it under the name. */
const BESIDE = 280

interface ShareMultipleProps {
  figure: ShareFigure<string>
  /** Of all countries: the scale is theirs together. */
  rows: readonly OnTimeRow<string>[]
  points: readonly OnTimePoint<string>[]
  width: number
  /** Events over the plot; an empty strip takes no room. */
  strip: EventStripLayout
  periodWord: string
  hasBands: boolean
  onOpen?: (group: string, periodStart: IsoDate) => void
}

/** One country's name, figure and line, the other countries' lines in grey behind it. */
export function ShareMultiple(props: ShareMultipleProps) {
  const { figure, rows, points, width, strip, periodWord, hasBands, onOpen } = props
  const { country, countryName, share, interval, isLaw, contrast } = figure
  const from = Math.min(...rows.map((row) => dayNumber(row.periodStart)))
  const to = Math.max(...rows.map((row) => dayNumber(row.periodEnd)))
  const percents = spreadTicks(shareTicks(lowestShare(rows)))
  const others = countriesOf(rows).filter((each) => each !== country)
  const own = points.map((point) => ({
    ...point,
    rows: point.rows.filter((row) => row.country === country),
  }))
  const marginTop = strip.placed.length > 0 ? strip.height : TOP
  const height = HEIGHT + marginTop - TOP // events come on top, the plot keeps its size
  const naiveKey = seriesKey(country, 'naive')
  const open = (day: number) => {
    const start = own.find((point) => point.day === day)?.rows[0]?.periodStart
    if (start !== undefined) onOpen?.(country, start)
  }
  const { block, reach } = useEnterOnPoint<HTMLElement>(open)
  const pixelsPerPeriod = (width - sharePlot.left - sharePlot.right) / Math.max(1, points.length)
  const lastIndex = own.findLastIndex(({ values }) =>
    kinds.some((kind) => values[seriesKey(country, kind)] !== undefined),
  )
  return (
    <section ref={block} aria-label={countryName}>
      <div className={width < BESIDE ? '' : 'flex items-start justify-between gap-2'}>
        <h3
          className="flex items-center gap-1.5 text-13 leading-6 font-bold whitespace-nowrap"
          style={{ color: groupColour(country) }}
        >
          <GroupMark group={country} hollow={!isLaw} />
          {countryName}
        </h3>
        <p className="text-12 leading-6 whitespace-nowrap text-muted">
          <b className={share.endsWith('%') ? 'text-20 text-text' : ''}>{share}</b> {interval}
        </p>
      </div>
      <p className={`mb-1 text-11 text-muted ${width < BESIDE ? '' : 'text-right'}`}>
        {isLaw ? 'law in force' : 'yardstick, not law'}
        {contrast !== undefined && <span className="block">{contrast}</span>}
      </p>
      <ComposedChart
        width={width}
        height={height}
        data={own}
        margin={{ top: marginTop, right: sharePlot.right, bottom: 0, left: 0 }}
        accessibilityLayer
        aria-label={`${countryName}: ${share}${interval === '' ? '' : `, ${interval}`}, by ${periodWord}${onOpen ? '; Enter opens the cases' : ''}`}
        {...(onOpen
          ? {
              onClick: ({ activeLabel }: { activeLabel?: string | number | undefined }) =>
                open(Number(activeLabel)),
              className: 'cursor-pointer',
            }
          : {})}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="day"
          type="number"
          domain={[from, to]}
          ticks={[from, to]}
          interval={0}
          height={BOTTOM}
          axisLine={{ stroke: 'var(--line2)' }}
          tickLine={false}
          tick={<EndTick last={to} />}
        />
        <YAxis
          width={sharePlot.left}
          domain={[(percents[0] ?? 0) / 100, 1]}
          ticks={percents.map((percent) => percent / 100)}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={{ fill: 'var(--muted)', fontSize: 11 }}
          tickFormatter={(at: number) => (at === 1 ? '100\u00a0%' : String(Math.round(at * 100)))}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--line2)' }}
          content={<OnTimeTooltip points={points} onReach={reach} />}
          wrapperStyle={{ zIndex: 10 }}
          allowEscapeViewBox={{ x: false, y: true }}
        />
        {others.map((other) => (
          <Line
            key={other}
            dataKey={(point: OnTimePoint<string>) => anyShare(point, other)}
            stroke="var(--line2)"
            strokeWidth={1}
            isAnimationActive={false}
            activeDot={false}
            dot={false}
          />
        ))}
        {hasBands && (
          <Area
            dataKey={bandOf}
            stroke="none"
            fill={bandColour(groupColour(country))}
            fillOpacity={1}
            isAnimationActive={false}
            activeDot={false}
            tooltipType="none"
          />
        )}
        {kinds
          .filter((kind) => isDrawn(points, seriesKey(country, kind)))
          .map((kind) => (
            <Line
              key={kind}
              dataKey={(point: OnTimePoint<string>) => point.values[seriesKey(country, kind)]}
              name={seriesKey(country, kind)}
              stroke={groupColour(country)}
              strokeWidth={kind === 'law' ? 2.75 : 1.5}
              strokeLinejoin="round"
              isAnimationActive={false}
              activeDot={false}
              dot={<OnTimeDot {...{ country, kind, pixelsPerPeriod, lastIndex }} />}
            />
          ))}
        {isDrawn(own, naiveKey) && (
          <Line
            dataKey={(point: OnTimePoint<string>) => point.values[naiveKey]}
            name={naiveKey}
            stroke="var(--text)"
            strokeWidth={1}
            strokeDasharray="1.5 2.5"
            isAnimationActive={false}
            activeDot={false}
            dot={false}
          />
        )}
        <ImmatureBars points={own} pixelsPerPeriod={pixelsPerPeriod} />
        <EventStrip layout={strip} bottom={height - BOTTOM} />
      </ComposedChart>
    </section>
  )
}

const kinds = ['not law', 'law'] as const

const isDrawn = (points: readonly OnTimePoint<string>[], key: string): boolean =>
  points.some(({ values }) => values[key] !== undefined)

const anyShare = ({ values }: OnTimePoint<string>, country: string) =>
  values[seriesKey(country, 'law')] ?? values[seriesKey(country, 'not law')]

/** The 95 % interval of a small chart's one period; a period not yet mature has its bounds instead. */
const bandOf = ({ rows: [row] }: OnTimePoint<string>): [number, number] | undefined =>
  row && !row.bounds && typeof row.lower === 'number' && typeof row.upper === 'number'
    ? [row.lower, row.upper]
    : undefined

/** Four ticks at most, the lowest among them: a small chart says from where to where. */
const spreadTicks = (percents: readonly number[]): number[] => {
  const [first = 0, second = 0] = percents
  if (percents.length <= 4) return [...percents]
  const even = percents.length % 2 === 0 ? [Math.max(0, 2 * first - second), ...percents] : percents
  return even.filter((_, index) => index % 2 === 0)
}

interface EndTickProps {
  last: number
  // Given by the axis:
  x?: number | string
  y?: number | string
  payload?: { value: number }
}

/** The first month under the axis's beginning, the last under its end. */
function EndTick({ last, x = 0, y = 0, payload }: EndTickProps) {
  if (!payload) return null
  const isLast = payload.value === last
  return (
    <ChartText x={Number(x)} y={Number(y) + 10} size={11} anchor={isLast ? 'end' : 'start'}>
      {formatMonth(dayOf(isLast ? last - 1 : payload.value))}
    </ChartText>
  )
}
