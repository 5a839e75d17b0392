import { useId } from 'react'
import type { ReactNode } from 'react'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import { CountryShape, countryColour } from '#ui/CountryShape.tsx'
import { ChartText } from './ChartText.tsx'
import { Hatch } from './Hatch.tsx'
import type { LadderMark, LadderWords } from './ladderLane.ts'
import {
  ladderLane,
  type LaneLayout,
  nameOf,
  type PlacedMark,
  type WantedMark,
} from './ladderLayout.ts'
import { MarkTips } from './MarkTips.tsx'
import { useMeasuredWidth } from './measuredWidth.ts'
import { StatusPoint } from './StatusPoint.tsx'
import { textWidth } from './textWidth.ts'

/** Under this width places' names stand above their lanes. */
const NARROW = 480
const HEAD = 22
const NAME_LINE = 22
/** Free at both ends of the axis, so that a mark and its label do not hang over. */
const INSET = 20

/** The ticks of a ladder's axis for a width in pixels. */
export interface LadderAxis {
  /** Where each tick stands, 0 to 1, with its words. */
  ticks: (axisWidth: number) => { at: number; label: string }[]
}

/** A ladder: a lane for each place, marks placed by the axis, words where nothing can be measured. */
export interface LadderProps<Mark extends LadderMark> {
  lanes: readonly {
    place: Jurisdiction
    placeName: string
    marks: readonly Mark[]
    words: readonly LadderWords[]
  }[]
  axis: LadderAxis
  /** A mark's ends on the axis, 0 to 1; a point's are the same. */
  span: (mark: Mark) => { from: number; to: number }
  /** The mark itself; left out, the point of its status. */
  drawMark?: (placed: PlacedMark<Mark>, axisEnds: { low: number; high: number }) => ReactNode
  description: string
  width?: number | undefined
}

/**
 * A lane for each place under one axis: marks with two lines of text, then what has no number, in
 * words. Arrow keys walk the marks, and each says all of it.
 */
export function Ladder<Mark extends LadderMark>(props: LadderProps<Mark>) {
  const [block, width] = useMeasuredWidth(props.width)
  return <div ref={block}>{width !== null && <Lanes {...props} width={width} />}</div>
}

function Lanes<Mark extends LadderMark>(props: LadderProps<Mark> & { width: number }) {
  const { lanes, axis, span, drawMark = statusPoint, description, width } = props
  const hatchId = useId()
  const isNarrow = width < NARROW
  const nameWidth = Math.max(...lanes.map(({ placeName }) => textWidth(placeName, 13, true))) + 30
  const plotLeft = isNarrow ? 0 : Math.ceil(nameWidth)
  const low = plotLeft + INSET
  const high = width - INSET
  const xOf = (fraction: number) => Math.round((low + fraction * (high - low)) * 10) / 10
  const room = { low: plotLeft + 2, high: width - 2, top: isNarrow ? NAME_LINE : 0 }
  const drawn = stacked(
    lanes.map((lane) => {
      const wanted = lane.marks.map((mark): WantedMark<Mark> => {
        const { from, to } = span(mark)
        return { mark, from: xOf(from), to: xOf(to) }
      })
      return { lane, ...ladderLane(wanted, lane.words, room) }
    }),
  )
  const bottom = drawn.reduce((sum, { height }) => sum + height, HEAD)
  const ticks = axis.ticks(high - low)
  return (
    <div className="relative">
      <svg
        role="img"
        aria-label={description}
        width={width}
        height={bottom + 1}
        viewBox={`0 0 ${width} ${bottom + 1}`}
        className="block overflow-visible"
      >
        <defs>
          <Hatch id={hatchId} tone="line2" spacing={6} strokeWidth={1.5} />
        </defs>
        {ticks.map(({ at, label }) => (
          <g key={label}>
            <line x1={xOf(at)} x2={xOf(at)} y1={HEAD - 4} y2={bottom} stroke="var(--line)" />
            <ChartText x={insideX(xOf(at), label, width)} y={12} anchor="middle">
              {label}
            </ChartText>
          </g>
        ))}
        {drawn.map(({ lane, top, height, marks, words }, index) => (
          <g key={lane.place}>
            {isNarrow && (
              <rect y={top + 1} width={width} height={NAME_LINE} fill="var(--surface)" />
            )}
            <line
              x2={width}
              y1={top}
              y2={top}
              stroke={index === 0 ? 'var(--line2)' : 'var(--line)'}
            />
            <PlaceName {...lane} y={isNarrow ? top + 16 : top + Math.min(height / 2, 28) + 1} />
            {marks.map((placed) => (
              <g key={placed.mark.id}>
                {drawMark(placed, { low: xOf(0), high: xOf(1) })}
                <Label placed={placed} />
              </g>
            ))}
            {words.map((placed) => (
              <g key={placed.words.id}>
                <StatusPoint
                  status={placed.words.status}
                  x={room.low + 7}
                  y={placed.y - 4}
                  size={12}
                />
                {placed.lines.map((line, number) => (
                  <ChartText
                    key={line}
                    x={room.low + 18}
                    y={placed.y + number * 16}
                    tone="muted"
                    halo
                  >
                    <WordsLine line={line} bold={number === 0 ? placed.words.words : ''} />
                  </ChartText>
                ))}
                {placed.words.isHatched && placed.endX + 40 < high && (
                  <rect
                    x={placed.endX + 8}
                    y={placed.y - 11 + (placed.lines.length - 1) * 16}
                    width={high - placed.endX - 8}
                    height={14}
                    fill={`url(#${hatchId})`}
                  />
                )}
              </g>
            ))}
          </g>
        ))}
        <line x2={width} y1={bottom} y2={bottom} stroke="var(--line2)" />
      </svg>
      <MarkTips
        name={description}
        width={width}
        marks={drawn.flatMap(({ lane, marks }) =>
          marks.map(({ mark, from, to, y }) => ({
            id: `${lane.place} ${mark.id}`,
            x: (from + to) / 2,
            y,
            reach: Math.max(12, (to - from) / 2),
            words: `${lane.placeName}: ${mark.words}`,
          })),
        )}
      />
    </div>
  )
}

/** Lanes one below the other: their marks and words move down with them. */
function stacked<Mark extends LadderMark, Lane extends LaneLayout<Mark>>(lanes: readonly Lane[]) {
  return lanes.map((lane, index) => {
    const top = lanes.slice(0, index).reduce((sum, { height }) => sum + height, HEAD)
    const marks = lane.marks.map((each) => ({ ...each, y: top + each.y }))
    const words = lane.words.map((each) => ({ ...each, y: top + each.y }))
    return { ...lane, top, marks, words }
  })
}

/** A label's middle, so that it does not hang over the picture's edges. */
function insideX(x: number, label: string, width: number): number {
  const half = textWidth(label, 12) / 2
  return Math.max(half, Math.min(x, width - half))
}

function statusPoint({ mark, from, y }: PlacedMark<LadderMark>) {
  return <StatusPoint status={mark.status} x={from} y={y} size={18} />
}

function PlaceName(props: { place: Jurisdiction; placeName: string; y: number }) {
  const { place, placeName, y } = props
  return (
    <g style={{ color: countryColour(place) }}>
      <CountryShape country={place} x={8} y={y - 4} size={13} ground="var(--surface)" />
      <text x={20} y={y} fontSize={13} fontWeight={700} fill="currentColor">
        {placeName}
      </text>
    </g>
  )
}

function Label({ placed }: { placed: PlacedMark<LadderMark> }) {
  const { mark, y, labelLeft, labelWidth } = placed
  const middle = labelLeft + labelWidth / 2
  return (
    <>
      <ChartText x={middle} y={y + 21} size={11} anchor="middle" bold tone="text" halo>
        {nameOf(mark)}
      </ChartText>
      <ChartText x={middle} y={y + 33} size={11} anchor="middle" halo>
        {mark.label}
      </ChartText>
    </>
  )
}

/** A line of words, the words themselves in bold. */
function WordsLine({ line, bold }: { line: string; bold: string }) {
  if (bold === '' || !line.startsWith(bold)) return line
  return (
    <>
      <tspan fontWeight={700} fill="var(--text)">
        {bold}
      </tspan>
      {line.slice(bold.length)}
    </>
  )
}
