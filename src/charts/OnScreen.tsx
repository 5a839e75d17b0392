import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { onPaperChange } from '#ui/paper.ts'
import { preloadCharts } from './lazy.ts'
import { whenIdle } from './whenIdle.ts'

/**
 * Renders its children once they come near the screen, or at once to be printed, and keeps them.
 * Until then it holds their height, so that nothing jumps, and has the charts' code loaded in a quiet
 * moment, because a print waits for nothing.
 */
export function OnScreen({ children, height }: { children: ReactNode; height: number }) {
  const [isNear, setIsNear] = useState(() => typeof IntersectionObserver === 'undefined')
  const block = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isNear || !block.current) return
    const show = () => setIsNear(true)
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && show(),
      { rootMargin: '240px' },
    )
    observer.observe(block.current)
    const stopListening = onPaperChange(show)
    const stopWaiting = whenIdle(() => void preloadCharts())
    return () => {
      observer.disconnect()
      stopListening()
      stopWaiting()
    }
  }, [isNear])
  return isNear ? children : <div ref={block} style={{ height }} />
}
