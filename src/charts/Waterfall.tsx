import { useId } from 'react'
import { ChartText } from './ChartText.tsx'
import { Hatch } from './Hatch.tsx'
import { MarkTips } from './MarkTips.tsx'
import { useMeasuredWidth } from './measuredWidth.ts'
import { moneyTicks, moneyTickWords } from './moneyTicks.ts'
import { textWidth, wrapText } from './textWidth.ts'
import { WaterfallArrow } from './WaterfallArrow.tsx'
import type { WaterfallProps } from './waterfallBar.ts'
import { WaterfallList } from './WaterfallList.tsx'
import { highestLevel, type PlacedBar, placedBars } from './waterfallLayout.ts'

const NARROW = 500 // under this width bars lie, one below the other
const HEIGHT = 300
const AXIS = 60
const TOP = 26
const NAMES = 40
const WIDEST_BAR = 84
const LABEL_ROOM = 80 // where there is no bar: "not comparable" takes two lines

/**
 * From one amount to another: totals are solid ink, what raised it points up and is filled, what
 * lowered it points down and is hollow; a line leads from each to the next. Unknown is hatched.
 */
export function Waterfall(props: WaterfallProps) {
  const [block, width] = useMeasuredWidth(props.width)
  return (
    <div ref={block}>
      {width !== null &&
        (width < NARROW ? (
          <WaterfallList {...props} placed={placedBars(props.bars)} width={width} />
        ) : (
          <Columns {...props} width={width} />
        ))}
    </div>
  )
}

function Columns(props: WaterfallProps & { width: number }) {
  const { bars, currency, description, onOpen, width, height = HEIGHT } = props
  const hatchId = useId()
  const placed = placedBars(bars)
  const most = highestLevel(placed)
  const ticks = moneyTicks(most, 4)
  const bottom = height - NAMES
  const yOf = (amount: number) =>
    Math.round((bottom - (most > 0 ? amount / most : 0) * (bottom - TOP)) * 10) / 10
  const column = (width - AXIS) / bars.length
  const xOf = (index: number) => AXIS + (index + 0.5) * column
  const half = Math.min(WIDEST_BAR, column * 0.62) / 2
  return (
    <div className="relative" style={{ width, height }}>
      <svg width={width} height={height} role="img" aria-label={description}>
        <defs>
          <Hatch id={hatchId} tone="line2" spacing={6} strokeWidth={1.5} />
        </defs>
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              x1={AXIS}
              x2={width}
              y1={yOf(tick)}
              y2={yOf(tick)}
              stroke={tick === 0 ? 'var(--line2)' : 'var(--line)'}
            />
            <ChartText x={AXIS - 8} y={yOf(tick) + 4} anchor="end">
              {moneyTickWords(tick, ticks, currency)}
            </ChartText>
          </g>
        ))}
        {placed.map((each, index) => (
          <g key={each.bar.id}>
            {each.levelAfter !== null && index + 1 < placed.length && (
              <line
                x1={
                  xOf(index) +
                  (each.direction === 'level' && each.bar.form !== 'total' ? -half : half)
                }
                x2={xOf(index + 1) + (isThrough(placed[index + 1]) ? half : -half)}
                y1={yOf(each.levelAfter)}
                y2={yOf(each.levelAfter)}
                stroke="var(--ctl)"
                strokeDasharray="2 3"
              />
            )}
            <Bar {...{ each, hatchId, yOf, bottom, half, width }} x={xOf(index)} />
            <Name name={each.bar.name} x={xOf(index)} y={bottom + 18} room={column - 8} />
          </g>
        ))}
      </svg>
      <MarkTips
        name={description}
        width={width}
        marks={placed.map(({ bar, span }, index) => ({
          id: bar.id,
          x: xOf(index),
          y: span ? (yOf(span.low) + yOf(span.high)) / 2 : (TOP + bottom) / 2,
          reach: Math.max(12, half),
          reachDown: Math.max(12, span ? (yOf(span.low) - yOf(span.high)) / 2 : (bottom - TOP) / 2),
          words: bar.words,
        }))}
        {...(onOpen ? { onPress: onOpen } : {})}
      />
    </div>
  )
}

// A level that nothing happens to: the line goes on through its column.
const isThrough = (each: PlacedBar | undefined): boolean =>
  each?.span != null && each.direction === 'level' && each.bar.form !== 'total'

interface BarProps {
  each: PlacedBar
  x: number
  half: number
  bottom: number
  yOf: (amount: number) => number
  hatchId: string
  width: number
}

function Bar({ each, x, half, bottom, yOf, hatchId, width }: BarProps) {
  const { bar, span, direction } = each
  if (!span) {
    return (
      <>
        {bar.form === 'unknown' && (
          <rect
            x={x - half}
            y={TOP}
            width={2 * half}
            height={bottom - TOP}
            fill={`url(#${hatchId})`}
          />
        )}
        {wrapText(bar.label, LABEL_ROOM, 12, true, 2).map((line, index) => (
          <ChartText
            key={line}
            x={insideX(x, line, width)}
            y={(TOP + bottom) / 2 + 4 + index * 15}
            anchor="middle"
            bold={bar.form === 'unknown'}
            halo
            tone={bar.form === 'unknown' ? 'text' : 'muted'}
          >
            {line}
          </ChartText>
        ))}
      </>
    )
  }
  const [top, base] = [yOf(span.high), yOf(span.low)]
  const isQuiet = direction === 'level' && bar.form !== 'total'
  return (
    <>
      {bar.form === 'total' && (
        <rect
          x={x - half}
          y={top}
          width={2 * half}
          height={Math.max(1, base - top)}
          fill="var(--text)"
        />
      )}
      {direction !== 'level' && (
        <WaterfallArrow
          direction={direction}
          from={x - half}
          to={x + half}
          top={top}
          bottom={base}
        />
      )}
      <ChartText
        x={insideX(x, bar.label, width)}
        y={top - (isQuiet ? 6 : 8)}
        anchor="middle"
        bold={!isQuiet}
        tone={isQuiet ? 'muted' : 'text'}
        halo
      >
        {bar.label}
      </ChartText>
    </>
  )
}

/** A label is centred on its bar, unless it would hang over the picture's edge. */
function insideX(x: number, label: string, width: number): number {
  const half = textWidth(label, 12, true) / 2
  return Math.max(AXIS + half, Math.min(x, width - half))
}

function Name({ name, x, y, room }: { name: string; x: number; y: number; room: number }) {
  return wrapText(name, room, 12, false, 2).map((line, index) => (
    <ChartText key={line} x={x} y={y + index * 15} anchor="middle">
      {line}
    </ChartText>
  ))
}
