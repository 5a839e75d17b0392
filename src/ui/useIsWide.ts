/** Whether the screen is at least so wide. */
import { useSyncExternalStore } from 'react'

/** `pixels` of the window's width; true where nothing can be measured, as on paper. */
export function useIsWide(pixels: number): boolean {
  const query = `(width >= ${pixels}px)`
  return useSyncExternalStore(
    (onChange) => {
      const list = globalThis.matchMedia?.(query)
      list?.addEventListener('change', onChange)
      return () => list?.removeEventListener('change', onChange)
    },
    () => globalThis.matchMedia?.(query).matches ?? true,
    () => true,
  )
}
