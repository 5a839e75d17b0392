import { useId } from 'react'
import type { IsoDate } from '#contract/units.ts'
import { groupColour, GroupMark, groupShape } from '#ui/GroupMark.tsx'
import { CountryShape } from '#ui/CountryShape.tsx'
import { formatCount } from '#ui/format.ts'
import { AsOfFlag, asOfFlagWidth } from './AsOfFlag.tsx'
import { ChartText } from './ChartText.tsx'
import { Hatch } from './Hatch.tsx'
import { MarkTips } from './MarkTips.tsx'
import {
  halfYearsFrom,
  type MissingRun,
  missingRuns,
  type PublishedPanelData,
  type PublishedPoint,
} from './publishedPanel.ts'
import { textWidth } from './textWidth.ts'

const LEFT = 46
const RIGHT = 10
/** Room for the as-of's flag, and above a panel without one. */
const FLAG = 24
const NO_FLAG = 8
/** With shares below, and alone. */
const COUNTS = 120
const COUNTS_ALONE = 200
const BETWEEN = 26
const SHARES = 90
const FOOT = 22
const SHARE_TICKS = [0, 50, 100]

interface PublishedPanelProps {
  panel: PublishedPanelData
  asOf: IsoDate
  /** Of the numbers, from 0 up; all panels share them. */
  ticks: readonly number[]
  width: number
}

/** One place's half-years. */
export function PublishedPanel({ panel, asOf, ticks, width }: PublishedPanelProps) {
  const id = useId()
  const { group, name, points, hasShares } = panel
  const step = (width - LEFT - RIGHT) / Math.max(1, points.length)
  const xOf = (index: number) => LEFT + (index + 0.5) * step
  const countsHeight = hasShares ? COUNTS : COUNTS_ALONE
  const asOfX = LEFT + halfYearsFrom(points[0]?.halfYear ?? '', asOf) * step
  const isAsOfInside = asOfX > LEFT && asOfX < width - RIGHT
  const top = isAsOfInside ? FLAG : NO_FLAG
  const countsFoot = top + countsHeight
  const sharesTop = countsFoot + BETWEEN
  const foot = hasShares ? sharesTop + SHARES : countsFoot
  const most = ticks.at(-1) ?? 1
  const countY = (count: number) => countsFoot - (count / most) * (countsHeight - 10)
  const shareY = (percent: number) => foot - (percent / 100) * (SHARES - 10)
  const flagWidth = asOfFlagWidth(asOf)
  return (
    <section aria-label={name}>
      <h3
        className="mb-1 flex items-center gap-1.5 text-13 font-bold"
        style={{ color: groupColour(group) }}
      >
        <GroupMark group={group} />
        {name}
      </h3>
      <div className="relative" style={{ width, height: foot + FOOT }}>
        <svg width={width} height={foot + FOOT} aria-hidden="true">
          <defs>
            <Hatch id={id} tone="line" strokeWidth={2} spacing={5} />
          </defs>
          {isAsOfInside && (
            <rect
              x={asOfX}
              y={top}
              width={width - RIGHT - asOfX}
              height={foot - top}
              fill="var(--tint)"
            />
          )}
          <Missing
            runs={missingRuns(points.map(({ missing }) => missing))}
            {...{ hatchId: id, step }}
            top={countsFoot - countsHeight + 8}
            foot={countsFoot}
          />
          {hasShares && (
            <Missing
              runs={missingRuns(points.map(({ missingPercent }) => missingPercent))}
              {...{ hatchId: id, step, foot }}
              top={sharesTop + 8}
            />
          )}
          {ticks.map((tick, index) => (
            <Rule key={tick} y={countY(tick)} width={width} isBase={tick === 0}>
              {index === ticks.length - 1 || tick === 0 || ticks.length < 6 || index % 2 === 0
                ? formatCount(tick)
                : ''}
            </Rule>
          ))}
          <Series points={points} of="requests" group={group} xOf={xOf} yOf={countY} />
          {hasShares && (
            <>
              {SHARE_TICKS.map((tick) => (
                <Rule key={tick} y={shareY(tick)} width={width} isBase={tick === 0}>
                  {tick === 100 ? '100\u00a0%' : String(tick)}
                </Rule>
              ))}
              <Series points={points} of="percent" group={group} xOf={xOf} yOf={shareY} />
            </>
          )}
          {isAsOfInside && (
            <AsOfFlag
              asOf={asOf}
              x={asOfX}
              flagFrom={asOfX + flagWidth > width ? asOfX - flagWidth : asOfX}
              top={0}
              bottom={foot}
              noteRoom={asOfX + flagWidth > width ? 0 : width - asOfX - flagWidth}
            />
          )}
          <EndLabels points={points} xOf={xOf} yOf={countY} right={width - RIGHT} />
          {hasShares && (
            <>
              <ChartText x={LEFT} y={sharesTop - 4} size={11} halo>
                some data produced, % of requests
              </ChartText>
              <ShareLabels points={points} xOf={xOf} yOf={shareY} />
            </>
          )}
          <Years points={points} xOf={xOf} y={foot + 15} />
        </svg>
        <MarkTips
          name={`${name}: published half-years`}
          width={width}
          marks={points.map(({ halfYear, words, requests }, index) => ({
            id: halfYear,
            x: xOf(index),
            y: requests === null ? countsFoot - countsHeight / 2 : countY(requests),
            reach: step / 2,
            reachDown: 24,
            words,
          }))}
        />
      </div>
    </section>
  )
}

interface MissingProps {
  runs: readonly MissingRun[]
  hatchId: string
  /** Pixels of a half-year. */
  step: number
  top: number
  foot: number
}

/** Hatched: published and not read. Framed: never published as an exact figure. */
const Missing = ({ runs, hatchId, step, top, foot }: MissingProps) =>
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

const Rule = (props: { y: number; width: number; isBase: boolean; children: string }) => (
  <g>
    <line
      x1={LEFT}
      x2={props.width - RIGHT}
      y1={props.y}
      y2={props.y}
      stroke={props.isBase ? 'var(--line2)' : 'var(--line)'}
    />
    <ChartText x={LEFT - 6} y={props.y + 4} size={11} anchor="end">
      {props.children}
    </ChartText>
  </g>
)

interface SeriesProps {
  points: readonly PublishedPoint[]
  of: 'requests' | 'percent'
  group: string
  xOf: (index: number) => number
  yOf: (value: number) => number
}

/** A mark for each figure, hollow where it came later; only neighbours are joined. */
function Series({ points, of, group, xOf, yOf }: SeriesProps) {
  const placed = points.flatMap((point, index) => {
    const value = point[of]
    return value === null ? [] : [{ ...point, index, x: xOf(index), y: yOf(value) }]
  })
  return (
    <g data-series={of} style={{ color: groupColour(group) }}>
      {placed.map(({ halfYear, index, x, y }, order) => {
        const before = placed[order - 1]
        return before?.index === index - 1 ? (
          <line
            key={halfYear}
            x1={before.x}
            y1={before.y}
            x2={x}
            y2={y}
            stroke="currentColor"
            strokeWidth={1.5}
          />
        ) : null
      })}
      {placed.map(({ halfYear, isLater, x, y }) => (
        <CountryShape
          key={halfYear}
          country={groupShape(group)}
          {...{ x, y }}
          size={11}
          hollow={isLater}
          ground="var(--surface)"
        />
      ))}
    </g>
  )
}

interface LabelProps {
  points: readonly PublishedPoint[]
  xOf: (index: number) => number
  yOf: (value: number) => number
}

/** The first and the last number in figures. */
function EndLabels({ points, xOf, yOf, right }: LabelProps & { right: number }) {
  const there = points.flatMap(({ requests }, index) =>
    requests === null ? [] : [{ index, requests }],
  )
  const ends = [there[0], there.length > 1 ? there.at(-1) : undefined]
  return ends.map((end, order) => {
    if (!end) return null
    const words = formatCount(end.requests)
    const half = textWidth(words, 11, true) / 2
    const x = Math.max(LEFT + half + 2, Math.min(xOf(end.index), right - half))
    // Above whatever stands beneath the words.
    const under = there.filter(({ index }) => Math.abs(xOf(index) - x) < half + 6)
    const y = Math.min(...under.map(({ requests }) => yOf(requests)))
    return (
      <ChartText key={order} x={x} y={y - 9} size={11} anchor="middle" bold halo tone="text">
        {words}
      </ChartText>
    )
  })
}

/** Nearer ones would stand on one another: the higher is written above, the lower beneath. */
const SHARE_ROOM = 15

/** Every share, rounded; the decimals published are in the words and the table. */
function ShareLabels({ points, xOf, yOf }: LabelProps) {
  const there = points.flatMap(({ halfYear, percent }, index) =>
    percent === null ? [] : [{ halfYear, percent, x: xOf(index) }],
  )
  return there.map(({ halfYear, percent, x }) => {
    const isBeneath = there.some(
      (other) => other.percent > percent && Math.abs(other.x - x) < SHARE_ROOM,
    )
    return (
      <ChartText
        key={halfYear}
        x={x}
        y={yOf(percent) + (isBeneath ? 17 : -9)}
        size={11}
        anchor="middle"
        bold
        halo
        tone="text"
      >
        {String(Math.round(percent))}
      </ChartText>
    )
  })
}

/** The year under its first half, as many as there is room for. */
function Years({ points, xOf, y }: Omit<LabelProps, 'yOf'> & { y: number }) {
  const firsts = points.flatMap(({ halfYear }, index) =>
    halfYear.startsWith('H1') || index === 0 ? [{ year: halfYear.slice(3), index }] : [],
  )
  const perYear = firsts.length > 1 ? xOf(firsts[1]!.index) - xOf(firsts[0]!.index) : 100
  const every = Math.max(1, Math.ceil(34 / perYear))
  return firsts.map(({ year, index }, order) =>
    order % every === 0 ? (
      <ChartText key={year} x={xOf(index)} y={y} size={11} anchor="middle">
        {year}
      </ChartText>
    ) : null,
  )
}
