/** The width a chart has to draw in. */
import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { onPaperChange } from '#ui/paper.ts'

/**
 * Ref for a block element and its width in whole pixels, kept up to date on screen and on paper;
 * null until it was measured.
 * @param fixedWidth used instead of measuring, for tests
 */
export function useMeasuredWidth(
  fixedWidth?: number,
): [RefObject<HTMLDivElement | null>, number | null] {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const block = element.current
    if (fixedWidth !== undefined || !block) return
    // The computed width is in the block's own pixels, whatever the sheet's zoom.
    const measure = () => setWidth(Math.floor(parseFloat(getComputedStyle(block).width)) || null)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(block)
    const stopListening = onPaperChange(measure)
    return () => {
      observer.disconnect()
      stopListening()
    }
  }, [fixedWidth])
  return [element, fixedWidth ?? width]
}
