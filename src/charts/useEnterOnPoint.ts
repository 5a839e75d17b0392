/** The Enter key on a chart of the library, which walks from point to point itself and knows no press. */
import { useCallback, useEffect, useRef } from 'react'

/**
 * The ref of the block around the chart, and what its tooltip tells of the point it shows. Enter
 * within the block then opens that point.
 * @param open given the point's day
 */
export function useEnterOnPoint<Block extends HTMLElement>(open: (day: number) => void) {
  const block = useRef<Block>(null)
  const reached = useRef<number | null>(null)
  const latest = useRef(open)
  useEffect(() => {
    latest.current = open
  })
  useEffect(() => {
    const element = block.current
    const enter = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || reached.current === null) return
      event.preventDefault() // else the same key would press what the opened sheet puts in focus
      latest.current(reached.current)
    }
    element?.addEventListener('keydown', enter)
    return () => element?.removeEventListener('keydown', enter)
  }, [])
  const reach = useCallback((day: number | null) => {
    reached.current = day
  }, [])
  return { block, reach }
}
