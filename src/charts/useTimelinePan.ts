/** Moving and scaling the timeline's window by pointer and wheel. */
import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'
import type { TimelineWindow } from './timelineLane.ts'
import { clampedWindow, scaledWindow, shiftedWindow } from './timelineWindow.ts'

/** Pixels a pointer may tremble before it pans. */
const TREMBLE = 4
/** The wheel is over when it was still for this long. */
const WHEEL_PAUSE_MS = 200

/** The window drawn, and what the picture listens to. */
export interface TimelinePan {
  /** The window to draw: while it is moved, ahead of the address. */
  window: TimelineWindow
  isPanning: boolean
  onPointerDown: (event: PointerEvent) => void
  onPointerMove: (event: PointerEvent) => void
  onPointerUp: (event: PointerEvent) => void
}

/**
 * Dragging the plot shifts the window; the wheel with Ctrl (or a pinch on a touch pad) scales it
 * around the pointer, and sideways shifts it. `onWindow` hears of it once, at the end.
 * @param picture the element whose wheel is heard
 * @param plotLeft where the plot begins in it, and its width, in pixels
 */
export function useTimelinePan(props: {
  picture: RefObject<SVGSVGElement | null>
  given: TimelineWindow
  whole: TimelineWindow
  leastDays: number
  plotLeft: number
  plotWidth: number
  onWindow: (window: TimelineWindow) => void
}): TimelinePan {
  const { picture, given, whole, leastDays, plotLeft, plotWidth, onWindow } = props
  const [moved, setMoved] = useState<TimelineWindow | null>(null)
  const [isPanning, setPanning] = useState(false)
  const [seen, setSeen] = useState(given)
  const start = useRef<{ clientX: number; window: TimelineWindow; isFar: boolean } | null>(null)
  if (seen.from !== given.from || seen.to !== given.to) {
    setSeen(given)
    setMoved(null)
  }
  const shown = moved ?? given
  const daysPerPixel = (shown.to - shown.from) / plotWidth

  const latest = useRef({ shown, onWindow })
  useEffect(() => {
    latest.current = { shown, onWindow }
  })
  useEffect(() => {
    const element = picture.current
    if (!element) return
    let pause: ReturnType<typeof setTimeout> | undefined
    const turn = (event: WheelEvent) => {
      const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY)
      if (!event.ctrlKey && !isSideways) return
      event.preventDefault()
      const window = latest.current.shown
      const days = (window.to - window.from) / plotWidth
      const x = event.clientX - element.getBoundingClientRect().left - plotLeft
      const next = event.ctrlKey
        ? clampedWindow(
            scaledWindow(window, Math.exp(event.deltaY / 300), window.from + x * days),
            whole,
            leastDays,
          )
        : shiftedWindow(window, event.deltaX * days, whole)
      latest.current.shown = next
      setMoved(next)
      clearTimeout(pause)
      pause = setTimeout(() => latest.current.onWindow(next), WHEEL_PAUSE_MS)
    }
    // React's own wheel listener is passive: it could not keep the page from zooming.
    element.addEventListener('wheel', turn, { passive: false })
    return () => {
      clearTimeout(pause)
      element.removeEventListener('wheel', turn)
    }
  }, [picture, plotLeft, plotWidth, whole, leastDays])

  return {
    window: shown,
    isPanning,
    onPointerDown: (event) => {
      if (event.button !== 0) return
      start.current = { clientX: event.clientX, window: shown, isFar: false }
    },
    onPointerMove: (event) => {
      if (!start.current) return
      const pixels = event.clientX - start.current.clientX
      if (!start.current.isFar) {
        if (Math.abs(pixels) < TREMBLE) return
        start.current.isFar = true
        event.currentTarget.setPointerCapture(event.pointerId)
        setPanning(true)
      }
      setMoved(shiftedWindow(start.current.window, -pixels * daysPerPixel, whole))
    },
    onPointerUp: () => {
      if (start.current?.isFar && moved) onWindow(moved)
      start.current = null
      setPanning(false)
    },
  }
}
