/** Moving the as-of by pointer, touch and keyboard. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { IsoDate } from '#contract/units.ts'
import { dayNumber, dayOf } from './days.ts'
import { dayAfterKey } from './timelineKeys.ts'

/** Key presses nearer to each other than this are one change in the browser's history. */
const BURST_MS = 1000

/** Where the line stands, and what its handle listens to. */
export interface AsOfDrag {
  /** Where the line stands now: while it is dragged, ahead of the app. */
  shown: IsoDate
  handlers: {
    onPointerDown: (event: PointerEvent<SVGGElement>) => void
    onPointerMove: (event: PointerEvent<SVGGElement>) => void
    onPointerUp: (event: PointerEvent<SVGGElement>) => void
    onPointerCancel: (event: PointerEvent<SVGGElement>) => void
    onKeyDown: (event: KeyboardEvent) => void
  }
}

/**
 * The line follows the pointer by itself; `onMove` is called at most once a frame, and not before
 * the app has come after the last call. `isNew` is true for the first move of a drag or of a burst
 * of keys: the others take its place in the history.
 * @param first the earliest day it can be moved to, `last` the latest
 */
export function useAsOfDrag(props: {
  asOf: IsoDate
  daysPerPixel: number
  first: IsoDate
  last: IsoDate
  onMove: (day: IsoDate, isNew: boolean) => void
}): AsOfDrag {
  const { asOf, daysPerPixel, first, last, onMove } = props
  const [drag, setDrag] = useState<{ day: IsoDate; isOver: boolean } | null>(null)
  const start = useRef<{ clientX: number; day: number; hasMoved: boolean } | null>(null)
  const frame = useRef(0)
  /** Where the pointer is, and the day the app is still busy with. */
  const pointerDay = useRef<IsoDate | null>(null)
  const busyWith = useRef<IsoDate | null>(null)
  const lastKeyAt = useRef(-Infinity)
  const latestTell = useRef((_day: IsoDate) => {})
  useEffect(() => () => cancelAnimationFrame(frame.current), [])
  // The line stays where it was let go until the app has come after.
  if (drag?.isOver && drag.day === asOf) setDrag(null)
  const shown = drag?.day ?? asOf

  const dayAt = (clientX: number): IsoDate => {
    const { clientX: startX, day } = start.current!
    const wanted = Math.round(day + (clientX - startX) * daysPerPixel)
    return dayOf(Math.min(Math.max(wanted, dayNumber(first)), dayNumber(last)))
  }
  const tell = (day: IsoDate) => {
    if (!start.current) return
    busyWith.current = day
    onMove(day, !start.current.hasMoved)
    start.current.hasMoved = true
  }
  useEffect(() => {
    latestTell.current = tell
  })
  const tellSoon = useCallback(() => {
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() => {
      if (busyWith.current === null && pointerDay.current !== null) {
        latestTell.current(pointerDay.current)
      }
    })
  }, [])
  // The app has come after: on to where the pointer is by now.
  useEffect(() => {
    busyWith.current = null
    if (start.current && pointerDay.current !== null && pointerDay.current !== asOf) tellSoon()
  }, [asOf, tellSoon])
  const end = (day: IsoDate) => {
    cancelAnimationFrame(frame.current)
    setDrag(day === asOf ? null : { day, isOver: true })
    if (day !== asOf) tell(day)
    start.current = null
    pointerDay.current = null
  }
  return {
    shown,
    handlers: {
      onPointerDown: (event) => {
        if (event.button !== 0) return
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { clientX: event.clientX, day: dayNumber(shown), hasMoved: false }
      },
      onPointerMove: (event) => {
        if (!start.current) return
        const day = dayAt(event.clientX)
        if (day === shown) return
        setDrag({ day, isOver: false })
        pointerDay.current = day
        tellSoon()
      },
      onPointerUp: (event) => {
        if (start.current) end(dayAt(event.clientX))
      },
      onPointerCancel: () => {
        if (start.current) end(shown)
      },
      onKeyDown: (event) => {
        const day = dayAfterKey(event.key, shown, { first, last })
        if (day === null) return
        event.preventDefault()
        event.stopPropagation()
        if (day === shown) return
        const isNew = event.timeStamp - lastKeyAt.current > BURST_MS
        lastKeyAt.current = event.timeStamp
        onMove(day, isNew)
      },
    },
  }
}
