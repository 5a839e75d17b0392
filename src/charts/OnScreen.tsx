import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'

/**
 * Renders its children once they come near the screen, or at once to be printed, and keeps them.
 * Until then it holds their height, so that nothing jumps.
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
    window.addEventListener('beforeprint', show)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', show)
    }
  }, [isNear])
  return isNear ? children : <div ref={block} style={{ height }} />
}
