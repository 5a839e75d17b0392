/** Brings the part of the page that a step is about into view, and outlines it. */
import { useEffect } from 'react'

const MARK = 'data-walk-shown'
/** Pages fill for a moment; the part is brought back into view until then. */
const SETTLED_AFTER_MS = 1500

/**
 * Waits for the part to appear, outlines it as long as the step is open, and scrolls to it until
 * the page has settled or the reader scrolls. `isHere` false: another screen is shown, nothing is
 * outlined. Instant, so that nothing moves where reduced motion is asked for.
 */
export function useShownPart(selector: string, isHere: boolean): void {
  useEffect(() => {
    if (!isHere) return
    let shown: Element | null = null
    let isFollowing = true
    const follow = () => {
      if (isFollowing && shown?.isConnected) shown.scrollIntoView({ block: 'start' })
    }
    const stop = () => {
      isFollowing = false
    }
    const look = () => {
      if (shown?.isConnected) return
      shown = document.querySelector(selector)
      shown?.setAttribute(MARK, '')
      follow()
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    const size = new ResizeObserver(follow)
    size.observe(document.body)
    const settled = setTimeout(stop, SETTLED_AFTER_MS)
    const gestures = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const
    for (const gesture of gestures) window.addEventListener(gesture, stop, { passive: true })
    look()
    return () => {
      observer.disconnect()
      size.disconnect()
      clearTimeout(settled)
      for (const gesture of gestures) window.removeEventListener(gesture, stop)
      for (const part of document.querySelectorAll(`[${MARK}]`)) part.removeAttribute(MARK)
    }
  }, [selector, isHere])
}
