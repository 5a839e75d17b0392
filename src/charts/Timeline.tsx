import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import { ChartText } from './ChartText.tsx'
import { dayNumber } from './days.ts'
import { Hatch } from './Hatch.tsx'
import { useMeasuredWidth } from './measuredWidth.ts'
import { wrapText } from './textWidth.ts'
import { TimelineAsOf } from './TimelineAsOf.tsx'
import { TimelineAxis } from './TimelineAxis.tsx'
import { TimelineBars } from './TimelineBars.tsx'
import { timelineItems, type TimelineItem } from './timelineItems.ts'
import { itemAfterKey } from './timelineKeys.ts'
import type { TimelineLane } from './timelineLane.ts'
import { TimelineLaneHead } from './TimelineLaneHead.tsx'
import { HEAD_HEIGHT, timelineLayout } from './timelineLayout.ts'
import { TimelineList } from './TimelineList.tsx'
import { TimelineMarks } from './TimelineMarks.tsx'
import { viewOf, windowOf, windowWith } from './timelineWindow.ts'
import { useAsOfDrag } from './useAsOfDrag.ts'
import { useTimelinePan } from './useTimelinePan.ts'

/** Under this width names stand above their rows. */
const NARROW = 720
/** Under this width it is a list. */
const LIST = 440
const NAME_WIDTH = 208
const FLAG_TOP = 26

export interface TimelineProps {
  lanes: readonly TimelineLane[]
  asOf: IsoDate
  /** The span shown; both days are in it. */
  view: { from: IsoDate; to: IsoDate }
  /** The longest span that can be shown; the as-of moves within it too. */
  whole: { from: IsoDate; to: IsoDate }
  leastDays: number
  /** The entry that is open. */
  selectedId: string | null
  description: string
  /** `isNew` is false where the move takes the last one's place in the history. */
  onMoveAsOf: (day: IsoDate, isNew: boolean) => void
  onView: (view: { from: IsoDate; to: IsoDate }) => void
  onFold: (place: Jurisdiction) => void
  /** The entries of the mark that was pressed. */
  onOpen: (ids: readonly string[]) => void
  width?: number
}

/**
 * Lanes of places with a row for each text: marks of days above, bars of what lasted below. The
 * as-of is a line that can be dragged; the plot can be dragged and, with Ctrl and the wheel, scaled;
 * arrow keys walk from mark to mark. Where it is too narrow for lanes it is a list.
 */
export function Timeline(props: TimelineProps) {
  const [block, width] = useMeasuredWidth(props.width)
  if (width !== null && width < LIST) {
    const { view, whole } = props
    const isWhole = view.from === whole.from && view.to === whole.to
    return (
      <div ref={block}>
        <TimelineList {...props} isWhole={isWhole} />
      </div>
    )
  }
  return <div ref={block}>{width !== null && <Picture {...props} width={width} />}</div>
}

function Picture(props: TimelineProps & { width: number }) {
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
        <g key={row.id}>
          <line x2={width} y1={row.top} y2={row.top} stroke="var(--line)" />
          <ChartText x={isNarrow ? 8 : 20} y={row.titleY} size={13} tone="text">
            {wrapText(row.title, (isNarrow ? width : left) - 32, 13, false, 1)[0]!}
          </ChartText>
          <TimelineBars
            tracks={row.tracks}
            xOf={xOf}
            left={left}
            right={right}
            hatchUrl={`url(#${hatchId})`}
          />
        </g>
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

/** A function that stays the same while it calls the newest one. */
function useLatest<Argument>(call: (argument: Argument) => void): (argument: Argument) => void {
  const latest = useRef(call)
  useEffect(() => {
    latest.current = call
  })
  return useCallback((argument: Argument) => latest.current(argument), [])
}

/** Which mark the Tab key reaches, and moving the focus to one that may have to come into view. */
function useMarkFocus(
  items: readonly (readonly TimelineItem[])[],
  selectedId: string | null,
  reveal: (day: number) => void,
) {
  const [entryId, setEntryId] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  const elements = useRef(new Map<string, SVGGElement>())
  const flat = useMemo(() => items.flat(), [items])
  const itemWith = (id: string | null) =>
    flat.find(({ entries }) => entries.some((entry) => entry.id === id))
  const tabbable = itemWith(entryId ?? selectedId) ?? flat[0]
  useEffect(() => {
    if (wanted.current === null) return
    const item = flat.find(({ entries }) => entries.some(({ id }) => id === wanted.current))
    const element = item && elements.current.get(item.key)
    if (!element) return
    wanted.current = null
    element.focus()
  })
  return {
    tabbable: tabbable?.key ?? null,
    at: setEntryId,
    itemOf: (target: EventTarget): TimelineItem | undefined => {
      const mark = target instanceof Element ? target.closest('[data-entry]') : null
      return flat.find(({ key }) => key === mark?.getAttribute('data-entry'))
    },
    moveTo: (item: TimelineItem) => {
      wanted.current = item.key
      setEntryId(item.key)
      reveal(dayNumber(item.lead.on))
    },
    onElement: useCallback((key: string, element: SVGGElement | null) => {
      if (element) elements.current.set(key, element)
      else elements.current.delete(key)
    }, []),
  }
}
