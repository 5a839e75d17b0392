import { Children, isValidElement, useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { onPaperChange } from '#ui/paper.ts'
import type { LazyChart } from './lazyChart.tsx'
import { whenIdle } from './whenIdle.ts'

/**
 * Renders its children once they come near the screen, or at once to be printed, and keeps them.
 * Until then it holds their height, so that nothing jumps, and has their code loaded in a quiet moment,
 * because a print waits for nothing.
 */
export function OnScreen({ children, height }: { children: ReactNode; height: number }) {
  const [isNear, setIsNear] = useState(() => typeof IntersectionObserver === 'undefined')
  const block = useRef<HTMLDivElement>(null)
  const latest = useRef<LazyChart<never>[]>([])
  useEffect(() => {
    latest.current = lazyChartsIn(children)
  })
  useEffect(() => {
    if (isNear || !block.current) return
    const show = () => setIsNear(true)
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && show(),
      { rootMargin: '240px' },
    )
    observer.observe(block.current)
    const stopListening = onPaperChange(show)
    const stopWaiting = whenIdle(() => {
      // What does not arrive now is asked for again, and reported, by the chart itself.
      for (const chart of latest.current) chart.preload().catch(() => undefined)
    })
    return () => {
      observer.disconnect()
      stopListening()
      stopWaiting()
    }
  }, [isNear])
  return isNear ? children : <div ref={block} style={{ height }} />
}

/** The charts among a node and its descendants whose code arrives later. */
function lazyChartsIn(node: ReactNode): LazyChart<never>[] {
  return Children.toArray(node).flatMap((child) => {
    if (!isValidElement<{ children?: ReactNode }>(child)) return []
    const isLazy = typeof child.type === 'function' && 'preload' in child.type
    return [
      ...(isLazy ? [child.type as unknown as LazyChart<never>] : []),
      ...lazyChartsIn(child.props.children),
    ]
  })
}
