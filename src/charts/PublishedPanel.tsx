import { useId } from 'react'
import type { IsoDate } from '#contract/units.ts'
import { formatCount } from '#ui/format.ts'
import { groupColour, GroupMark } from '#ui/GroupMark.tsx'
import { AsOfFlag, asOfFlagWidth } from './AsOfFlag.tsx'
import { ChartText } from './ChartText.tsx'
import { Hatch } from './Hatch.tsx'
import { MarkTips } from './MarkTips.tsx'
import { PublishedRule, PublishedYears } from './PublishedAxes.tsx'
import { PublishedEndLabels, PublishedShareLabels } from './PublishedLabels.tsx'
import { LEFT, RIGHT } from './publishedLayout.ts'
import { PublishedMissing } from './PublishedMissing.tsx'
import { halfYearsFrom, missingRuns, type PublishedPanelData } from './publishedPanel.ts'
import { PublishedSeries } from './PublishedSeries.tsx'

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
          <PublishedMissing
            runs={missingRuns(points.map(({ missing }) => missing))}
            {...{ hatchId: id, step }}
            top={countsFoot - countsHeight + 8}
            foot={countsFoot}
          />
          {hasShares && (
            <PublishedMissing
              runs={missingRuns(points.map(({ missingPercent }) => missingPercent))}
              {...{ hatchId: id, step, foot }}
              top={sharesTop + 8}
            />
          )}
          {ticks.map((tick, index) => (
            <PublishedRule key={tick} y={countY(tick)} width={width} isBase={tick === 0}>
              {index === ticks.length - 1 || tick === 0 || ticks.length < 6 || index % 2 === 0
                ? formatCount(tick)
                : ''}
            </PublishedRule>
          ))}
          <PublishedSeries points={points} of="requests" group={group} xOf={xOf} yOf={countY} />
          {hasShares && (
            <>
              {SHARE_TICKS.map((tick) => (
                <PublishedRule key={tick} y={shareY(tick)} width={width} isBase={tick === 0}>
                  {tick === 100 ? '100\u00a0%' : String(tick)}
                </PublishedRule>
              ))}
              <PublishedSeries points={points} of="percent" group={group} xOf={xOf} yOf={shareY} />
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
          <PublishedEndLabels points={points} xOf={xOf} yOf={countY} right={width - RIGHT} />
          {hasShares && (
            <>
              <ChartText x={LEFT} y={sharesTop - 4} size={11} halo>
                some data produced, % of requests
              </ChartText>
              <PublishedShareLabels points={points} xOf={xOf} yOf={shareY} />
            </>
          )}
          <PublishedYears points={points} xOf={xOf} y={foot + 15} />
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
