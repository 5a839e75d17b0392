/** The width a chart has to draw in. */
import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

/**
 * Ref for a block element and its width in whole pixels, kept up to date; null until it was measured.
 * @param fixedWidth used instead of measuring, for tests and print
 */
export function useMeasuredWidth(
  fixedWidth?: number,
): [RefObject<HTMLDivElement | null>, number | null] {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const block = element.current
    if (fixedWidth !== undefined || !block) return
    const measure = () => setWidth(Math.floor(block.getBoundingClientRect().width) || null)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(block)
    return () => observer.disconnect()
  }, [fixedWidth])
  return [element, fixedWidth ?? width]
}
