import { Area, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts'
import type { Country } from '#contract/vocabulary.ts'
import { countryColour } from '#ui/CountryShape.tsx'
import { bandColour } from './bandColour.ts'
import { dayNumber, monthTicks } from './days.ts'
import { EventStrip, EventStripKey } from './EventStrip.tsx'
import { eventStripLayout } from './eventStripLayout.ts'
import { useMeasuredWidth } from './measuredWidth.ts'
import { EndLabels, endLabelWidth } from './OnTimeEndLabels.tsx'
import { ImmatureBars } from './OnTimeImmature.tsx'
import { OnTimeDot } from './OnTimeDot.tsx'
import { OnTimeTooltip } from './OnTimeTooltip.tsx'
import type { OnTimeChartProps } from './onTimeRow.ts'
import type { OnTimePoint } from './onTimeSeries.ts'
import { countriesOf, lowestShare, onTimeEnds, onTimePoints, seriesKey } from './onTimeSeries.ts'
import { shareTicks } from './shareAxis.ts'
import { OnTimeTick } from './OnTimeTick.tsx'

/** Under this width countries are labelled by code and events become numbers. */
const NARROW = 480

/**
 * On-time share by period and country. Where the clock was law: a heavy line, filled points and the
 * 95 % band; where it was not: a thin line and hollow points. Labels stand at the lines' ends, law
 * changes in a strip above. A period not yet mature is a bar from all late to all on time.
 */
export function OnTimeChart(props: OnTimeChartProps) {
  const [block, width] = useMeasuredWidth(props.width)
  return (
    <div ref={block} style={width === null ? { height: props.height ?? 340 } : {}}>
      {width !== null && props.rows.length > 0 && <OnTime {...props} width={width} />}
    </div>
  )
}

function OnTime(props: OnTimeChartProps & { width: number }) {
  const { rows, events, description, height = 340, width } = props
  const isNarrow = width < NARROW
  const countries = countriesOf(rows)
  const points = onTimePoints(rows)
  const ends = onTimeEnds(rows)
  const from = Math.min(...rows.map((row) => dayNumber(row.periodStart)))
  const to = Math.max(...rows.map((row) => dayNumber(row.periodEnd)))
  const left = 46
  const right = Math.max(30, ...ends.map((end) => endLabelWidth(end, isNarrow)))
  const plotWidth = width - left - right
  const xOf = (day: number) => left + ((day - from) / (to - from)) * plotWidth
  const inSpan = events.filter(({ on }) => dayNumber(on) >= from && dayNumber(on) <= to)
  const strip = eventStripLayout(inSpan, xOf, { low: 0, high: width, isNarrow })
  const percents = shareTicks(lowestShare(rows))
  const months = monthTicks(from, to, Math.max(2, Math.floor(plotWidth / (isNarrow ? 48 : 84))))
  const pixelsPerPeriod = plotWidth / Math.max(1, points.length)
  return (
    <>
      <ComposedChart
        width={width}
        height={height}
        data={points}
        margin={{ top: strip.height, right, bottom: 0, left: 0 }}
        accessibilityLayer
        aria-label={description}
        className="on-time-chart"
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="day"
          type="number"
          domain={[from, to]}
          ticks={months.map((tick) => tick.day)}
          interval={0}
          height={26}
          axisLine={{ stroke: 'var(--line2)' }}
          tickLine={{ stroke: 'var(--line2)' }}
          tickSize={4}
          tick={<OnTimeTick months={months} endX={xOf(to)} lastDay={to} isNarrow={isNarrow} />}
        />
        <YAxis
          width={left}
          domain={[percents[0]! / 100, 1]}
          ticks={percents.map((percent) => percent / 100)}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={{ fill: 'var(--muted)', fontSize: 12 }}
          tickFormatter={shareTick}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--line2)' }}
          content={<OnTimeTooltip points={points} />}
        />
        {countries
          .filter((country) => isDrawn(points, seriesKey(country, 'band')))
          .map((country) => (
            <Area
              key={country}
              dataKey={(point: OnTimePoint) => point.values[seriesKey(country, 'band')]}
              stroke="none"
              fill={bandColour(countryColour(country))}
              fillOpacity={1}
              isAnimationActive={false}
              activeDot={false}
              tooltipType="none"
            />
          ))}
        {(['not law', 'law'] as const).flatMap((kind) =>
          countries
            .filter((country) => isDrawn(points, seriesKey(country, kind)))
            .map((country) => (
              <Line
                key={`${country} ${kind}`}
                dataKey={(point: OnTimePoint) => point.values[seriesKey(country, kind)]}
                name={seriesKey(country, kind)}
                stroke={countryColour(country)}
                strokeWidth={kind === 'law' ? 2.75 : 1.5}
                strokeLinejoin="round"
                isAnimationActive={false}
                activeDot={false}
                dot={
                  <OnTimeDot
                    {...{ country, kind, pixelsPerPeriod }}
                    lastIndex={lastIndexOf(points, country)}
                  />
                }
              />
            )),
        )}
        <ImmatureBars points={points} pixelsPerPeriod={pixelsPerPeriod} />
        <EventStrip layout={strip} bottom={height - 26} />
        <EndLabels {...{ ends, isNarrow, pixelsPerPeriod }} />
      </ComposedChart>
      <EventStripKey layout={strip} />
    </>
  )
}

function isDrawn(points: readonly OnTimePoint[], key: string): boolean {
  return points.some((point) => point.values[key] !== undefined)
}

/** The last period in which a country has a point. */
function lastIndexOf(points: readonly OnTimePoint[], country: Country): number {
  return points.findLastIndex(({ values }) =>
    (['law', 'not law'] as const).some((kind) => values[seriesKey(country, kind)] !== undefined),
  )
}

function shareTick(share: number): string {
  const percent = Math.round(share * 100)
  return percent === 100 ? '100\u00a0%' : String(percent)
}
