/** Where a list that scrolls stood when the page went on paper. */
import { useEffect, useState } from 'react'
import { onPaperChange } from '#ui/paper.ts'

/**
 * The offset as the page went on paper, in pixels; null on screen. It is the last one of the screen:
 * a sheet has its own zoom, in which a scrolled element tells another.
 */
export function useOffsetOnPaper(offset: number): number | null {
  const [paperOffset, setPaperOffset] = useState<number | null>(null)
  useEffect(() => onPaperChange((isOnPaper) => setPaperOffset(isOnPaper ? offset : null)), [offset])
  return paperOffset
}
