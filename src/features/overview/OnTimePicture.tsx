/** On-time share by month as a still picture: no measuring and no library, so that a print never waits. */
import type { ReactNode } from 'react'
import { dayNumber, monthTicks } from '#charts/days.ts'
import { dodge } from '#charts/dodge.ts'
import type { OnTimeRow } from '#charts/onTimeRow.ts'
import {
  countriesOf,
  lowestShare,
  type OnTimeEnd,
  onTimeEnds,
  type OnTimePoint,
  onTimePoints,
  seriesKey,
} from '#charts/onTimeSeries.ts'
import { shareTicks } from '#charts/shareAxis.ts'
import { StatusPoint } from '#charts/StatusPoint.tsx'
import { textWidth } from '#charts/textWidth.ts'
import type { Country } from '#contract/vocabulary.ts'
import { countryShortName } from '#ui/CountryMark.tsx'
import { countryColour, CountryShape } from '#ui/CountryShape.tsx'
import { formatMonthName, formatShare } from '#ui/format.ts'
import type { LawChange } from './boardFacts.ts'

const TEXT = 12
const LEFT = 40
const AXIS = 20
const STRIP = 18
const LABEL_FROM_PLOT = 12
/** Least pixels from mark to mark on one line. */
const MARK_SPACING = 30

interface OnTimePictureProps {
  rows: readonly OnTimeRow[]
  /** Numbered in the strip above; the caller writes the key. */
  changes: readonly LawChange[]
  width: number
  height: number
  description: string
}

interface Frame {
  xOf: (day: number) => number
  yOf: (share: number) => number
  left: number
  right: number
  top: number
  bottom: number
}

export function OnTimePicture({ rows, changes, width, height, description }: OnTimePictureProps) {
  const points = onTimePoints(rows)
  const ends = onTimeEnds(rows)
  const from = Math.min(...rows.map((row) => dayNumber(row.periodStart)))
  const to = Math.max(...rows.map((row) => dayNumber(row.periodEnd)))
  const labelWidth = Math.max(0, ...ends.map((end) => textWidth(endWords(end), TEXT, true)))
  const percents = shareTicks(lowestShare(rows))
  const lowest = (percents[0] ?? 0) / 100
  const left = LEFT
  const right = width - Math.ceil(labelWidth) - LABEL_FROM_PLOT
  const top = changes.length > 0 ? STRIP + 6 : 8
  const bottom = height - AXIS
  const frame: Frame = {
    xOf: (day) => left + ((day - from) / (to - from)) * (right - left),
    yOf: (share) => bottom - ((share - lowest) / (1 - lowest)) * (bottom - top),
    left,
    right,
    top,
    bottom,
  }
  return (
    <svg width={width} height={height} role="img" aria-label={description} fontSize={TEXT}>
      <ShareAxis percents={percents} frame={frame} />
      <MonthAxis from={from} to={to} frame={frame} />
      <Changes changes={changes} frame={frame} />
      {countriesOf(rows).map((country) => (
        <CountryLine key={country} country={country} points={points} frame={frame} />
      ))}
      <Immature points={points} frame={frame} />
      <EndLabels ends={ends} frame={frame} />
    </svg>
  )
}

const endWords = ({ country, share }: OnTimeEnd): string =>
  `${countryShortName(country)}\u00a0${formatShare(share)}`

function ShareAxis({ percents, frame }: { percents: readonly number[]; frame: Frame }) {
  return percents.map((percent) => {
    const y = frame.yOf(percent / 100)
    return (
      <g key={percent}>
        <line x1={frame.left} x2={frame.right} y1={y} y2={y} stroke="var(--line)" />
        <text x={frame.left - 6} y={y + 4} textAnchor="end" fill="var(--muted)">
          {percent === 100 ? '100\u00a0%' : percent}
        </text>
      </g>
    )
  })
}

function MonthAxis({ from, to, frame }: { from: number; to: number; frame: Frame }) {
  const ticks = monthTicks(from, to, Math.max(2, Math.floor((frame.right - frame.left) / 62)))
  const startsYear = (index: number) => index === 0 || ticks[index - 1]?.year !== ticks[index]?.year
  return (
    <g fill="var(--muted)">
      <line
        x1={frame.left}
        x2={frame.right}
        y1={frame.bottom}
        y2={frame.bottom}
        stroke="var(--line2)"
      />
      {ticks.map(({ day, on, year }, index) => {
        const x = frame.xOf(day)
        const words = startsYear(index) ? `${formatMonthName(on)} ${year}` : formatMonthName(on)
        const isLate = x + textWidth(words, TEXT) > frame.right + 24
        return (
          <g key={day}>
            <line x1={x} x2={x} y1={frame.bottom} y2={frame.bottom + 4} stroke="var(--line2)" />
            <text x={x} y={frame.bottom + 16} textAnchor={isLate ? 'end' : 'start'}>
              {words}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function Changes({ changes, frame }: { changes: readonly LawChange[]; frame: Frame }) {
  const wanted = changes.map(({ on }) => frame.xOf(dayNumber(on)))
  const places = dodge(wanted, 26, frame.left + 6, frame.right - 6)
  return changes.map((change, index) => {
    const at = wanted[index] ?? frame.left
    const place = places[index] ?? at
    return (
      <g key={`${change.on} ${change.label}`}>
        <path
          d={`M${place} ${STRIP - 2}L${at} ${frame.top + 4}V${frame.bottom}`}
          fill="none"
          stroke="var(--ctl)"
          strokeWidth={0.75}
          strokeDasharray="1.5 2.500"
        />
        <StatusPoint status={change.status} x={place} y={9} size={13} />
        <text x={place + 8} y={13} fill="var(--text)">
          {index + 1}
        </text>
      </g>
    )
  })
}

/** The points of a line in one stroke for each unbroken run of periods. */
function runsOf(points: readonly OnTimePoint[], key: string): [number, number][][] {
  const runs: [number, number][][] = []
  let isBroken = true
  for (const { day, values } of points) {
    const share = values[key]
    if (typeof share !== 'number') {
      isBroken = true
      continue
    }
    if (isBroken) runs.push([])
    isBroken = false
    runs.at(-1)?.push([day, share])
  }
  return runs
}

const pathOf = (run: readonly [number, number][], { xOf, yOf }: Frame): string =>
  run
    .map(
      ([day, share], index) => `${index === 0 ? 'M' : 'L'}${round(xOf(day))} ${round(yOf(share))}`,
    )
    .join('')

const round = (value: number) => Math.round(value * 10) / 10

interface LineProps {
  country: Country
  points: readonly OnTimePoint[]
  frame: Frame
}

function CountryLine({ country, points, frame }: LineProps) {
  const colour = countryColour(country)
  return (
    <g stroke={colour} fill="none" strokeLinejoin="round" style={{ color: colour }}>
      <Band country={country} points={points} frame={frame} />
      {(['not law', 'law'] as const).flatMap((kind) =>
        runsOf(points, seriesKey(country, kind)).map((run) => (
          <path
            key={`${kind} ${run[0]?.[0]}`}
            d={pathOf(run, frame)}
            strokeWidth={kind === 'law' ? 2.5 : 1.25}
          />
        )),
      )}
      <Marks country={country} points={points} frame={frame} />
    </g>
  )
}

function Band({ country, points, frame }: LineProps) {
  const key = seriesKey(country, 'band')
  const bands = points.flatMap(({ day, values }) => {
    const band = values[key]
    return Array.isArray(band) ? [{ x: round(frame.xOf(day)), band }] : []
  })
  if (bands.length < 2) return null
  const upper = bands.map(({ x, band }) => `${x} ${round(frame.yOf(band[1]))}`)
  const lower = bands.map(({ x, band }) => `${x} ${round(frame.yOf(band[0]))}`).toReversed()
  return (
    <path
      d={`M${[...upper, ...lower].join('L')}Z`}
      fill={countryColour(country)}
      fillOpacity={0.14}
      stroke="none"
    />
  )
}

/** A mark on the last point, and back from there as often as there is room. */
function Marks({ country, points, frame }: LineProps) {
  const own = points.flatMap(({ day, rows }) => {
    const row = rows.find((each) => each.country === country)
    return row && row.share !== null && !row.bounds
      ? [{ day, share: row.share, isLaw: row.isLaw }]
      : []
  })
  const pixels = (frame.right - frame.left) / Math.max(1, points.length)
  const every = Math.max(1, Math.ceil(MARK_SPACING / pixels))
  return own.map(({ day, share, isLaw }, index) =>
    (own.length - 1 - index) % every === 0 ? (
      <CountryShape
        key={day}
        country={country}
        x={frame.xOf(day)}
        y={frame.yOf(share)}
        size={isLaw ? 13 : 10}
        hollow={!isLaw}
        ground="var(--surface)"
      />
    ) : null,
  )
}

/** A period not yet mature: from all late to all on time, a bar for each country. */
function Immature({ points, frame }: { points: readonly OnTimePoint[]; frame: Frame }) {
  return points.map(({ day, rows }): ReactNode => {
    const bounded = rows.filter(({ bounds }) => bounds)
    const [first] = bounded
    if (!first) return null
    const start = frame.xOf(dayNumber(first.periodStart))
    const end = frame.xOf(dayNumber(first.periodEnd))
    const step = Math.min(5, (end - start) / (bounded.length + 1))
    return (
      <g key={day}>
        <rect
          x={start}
          y={frame.top}
          width={Math.max(0, end - start)}
          height={frame.bottom - frame.top}
          fill="var(--sunken)"
          fillOpacity={0.7}
        />
        {bounded.map(({ country, bounds, isLaw }, order) => {
          if (!bounds) return null
          const x = round((start + end) / 2 + (order - (bounded.length - 1) / 2) * step)
          const top = round(frame.yOf(bounds.allOnTime))
          const low = round(frame.yOf(bounds.allLate))
          return (
            <path
              key={country}
              d={`M${x - 2} ${top}h4M${x} ${top}V${low}M${x - 2} ${low}h4`}
              stroke={countryColour(country)}
              strokeWidth={isLaw ? 2.25 : 1.25}
            />
          )
        })}
      </g>
    )
  })
}

function EndLabels({ ends, frame }: { ends: readonly OnTimeEnd[]; frame: Frame }) {
  const wanted = ends.map(({ share }) => frame.yOf(share))
  const places = dodge(wanted, 15, frame.top, frame.bottom - 2)
  return ends.map((end, index) => {
    const at = wanted[index] ?? frame.bottom
    const place = places[index] ?? at
    return (
      <g key={end.country} fill={countryColour(end.country)}>
        <path
          d={`M${round(frame.xOf(end.day)) + 6} ${round(at)}L${frame.right + LABEL_FROM_PLOT - 3} ${round(place)}`}
          stroke={countryColour(end.country)}
          strokeWidth={0.6}
          strokeDasharray="1.5 2.500"
        />
        <text x={frame.right + LABEL_FROM_PLOT} y={place + 4} fontWeight={end.isLaw ? 700 : 400}>
          {endWords(end)}
        </text>
      </g>
    )
  })
}
