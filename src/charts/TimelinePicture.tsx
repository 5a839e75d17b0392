import { useCallback, useId, useMemo, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { dayNumber } from './days.ts'
import { Hatch } from './Hatch.tsx'
import type { TimelineProps } from './timelineProps.ts'
import { TimelineAsOf } from './TimelineAsOf.tsx'
import { TimelineAxis } from './TimelineAxis.tsx'
import { timelineItems, type TimelineItem } from './timelineItems.ts'
import { itemAfterKey } from './timelineKeys.ts'
import { TimelineLaneHead } from './TimelineLaneHead.tsx'
import { HEAD_HEIGHT, timelineLayout } from './timelineLayout.ts'
import { TimelineMarks } from './TimelineMarks.tsx'
import { TimelineRowGround } from './TimelineRowGround.tsx'
import { viewOf, windowOf, windowWith } from './timelineWindow.ts'
import { useAsOfDrag } from './useAsOfDrag.ts'
import { useLatest } from './useLatest.ts'
import { useMarkFocus } from './useMarkFocus.ts'
import { useTimelinePan } from './useTimelinePan.ts'

/** Under this width names stand above their rows. */
const NARROW = 720
const NAME_WIDTH = 208
const FLAG_TOP = 26

/** The lanes as a picture: what keys, pointer and wheel do comes together here. */
export function TimelinePicture(props: TimelineProps & { width: number }) {
  const { lanes, asOf, view, whole, leastDays, selectedId, description, width } = props
  const { onMoveAsOf, onView, onFold, onOpen } = props
  const hatchId = useId()
  const picture = useRef<SVGSVGElement>(null)
  const isNarrow = width < NARROW
  const left = isNarrow ? 8 : NAME_WIDTH
  const right = width - 10
  const wholeWindow = useMemo(() => windowOf(whole), [whole])
  const given = useMemo(() => windowOf(view), [view])
  const pan = useTimelinePan({
    picture,
    given,
    whole: wholeWindow,
    leastDays,
    plotLeft: left,
    plotWidth: right - left,
    onWindow: (window) => onView(viewOf(window)),
  })
  const { from, to } = pan.window
  const xOf = useCallback(
    (day: number) => left + ((day - from) / (to - from)) * (right - left),
    [left, right, from, to],
  )

  const layout = useMemo(() => timelineLayout(lanes, isNarrow), [lanes, isNarrow])
  const { bottom, height } = layout
  const rows = useMemo(() => layout.lanes.flatMap((lane) => lane.rows), [layout])
  const items = useMemo(
    () => rows.map((row) => timelineItems(row.entries, xOf, { from, to }, { left, right })),
    [rows, xOf, from, to, left, right],
  )

  const drag = useAsOfDrag({
    asOf,
    daysPerPixel: (to - from) / (right - left),
    first: whole.from,
    last: whole.to,
    onMove: (day, isNew) => {
      onMoveAsOf(day, isNew)
      const wanted = windowWith(pan.window, dayNumber(day), wholeWindow)
      if (wanted !== pan.window) onView(viewOf(wanted))
    },
  })

  const focus = useMarkFocus(items, selectedId, (day) => {
    const wanted = windowWith(pan.window, day, wholeWindow)
    if (wanted !== pan.window) onView(viewOf(wanted))
  })
  const open = useLatest((item: TimelineItem) => {
    focus.at(item.key)
    onOpen(item.entries.map(({ id }) => id))
  })
  const walk = (event: KeyboardEvent) => {
    const item = focus.itemOf(event.target)
    if (!item) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      open(item)
      return
    }
    const next = itemAfterKey(event.key, item.key, items)
    if (!/^(?:Arrow|Home|End)/.test(event.key)) return
    event.preventDefault()
    if (next) focus.moveTo(next)
  }

  const wordsAt = useMemo(() => [14, bottom + 18], [bottom])
  const asOfX = Math.min(Math.max(xOf(dayNumber(drag.shown)), left), right)
  return (
    // The keys belong to the marks inside, which are buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <svg
      ref={picture}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it holds marks that are buttons
      role="group"
      aria-label={description}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={`block touch-pan-y select-none ${pan.isPanning ? 'cursor-grabbing' : ''}`}
      onPointerDown={pan.onPointerDown}
      onPointerMove={pan.onPointerMove}
      onPointerUp={pan.onPointerUp}
      onPointerCancel={pan.onPointerUp}
      onKeyDown={walk}
    >
      <defs>
        <Hatch id={hatchId} tone="coming" spacing={4} strokeWidth={1.75} />
      </defs>
      <rect
        x={asOfX}
        y={HEAD_HEIGHT}
        width={Math.max(0, right - asOfX)}
        height={bottom - HEAD_HEIGHT}
        fill="var(--tint)"
      />
      <TimelineAxis
        window={pan.window}
        xOf={xOf}
        top={HEAD_HEIGHT}
        bottom={bottom}
        wordsAt={wordsAt}
      />
      {rows.map((row) => (
        <TimelineRowGround
          key={row.id}
          row={row}
          window={pan.window}
          hatchUrl={`url(#${hatchId})`}
          {...{ xOf, left, right, width, isNarrow }}
        />
      ))}
      {layout.lanes.map(({ lane, top, headHeight }) => (
        <rect key={lane.place} y={top} width={width} height={headHeight} fill="var(--sunken)" />
      ))}
      <line x2={width} y1={bottom} y2={bottom} stroke="var(--line2)" />
      <TimelineAsOf
        {...drag}
        {...{ xOf, left, right, bottom }}
        flagTop={FLAG_TOP}
        first={whole.from}
        last={whole.to}
        laterWords={props.laterWords}
      />
      {layout.lanes.map((placed) => (
        <TimelineLaneHead
          key={placed.lane.place}
          placed={placed}
          width={width}
          onFold={() => onFold(placed.lane.place)}
        />
      ))}
      {rows.map((row, index) => (
        <TimelineMarks
          key={row.id}
          items={items[index]!}
          y={row.marksY}
          left={left}
          right={right}
          tabbable={keyIn(items[index]!, focus.tabbable)}
          selectedId={idIn(items[index]!, selectedId)}
          onOpen={open}
          onElement={focus.onElement}
        />
      ))}
    </svg>
  )
}

const keyIn = (items: readonly TimelineItem[], key: string | null): string | null =>
  items.some((item) => item.key === key) ? key : null

const idIn = (items: readonly TimelineItem[], id: string | null): string | null =>
  items.some(({ entries }) => entries.some((entry) => entry.id === id)) ? id : null
