/** Whether the page is at least so wide. */
import { useSyncExternalStore } from 'react'
import { isOnPaper, onPaperChange } from './paper.ts'

/** `pixels` of the window's width. A sheet of paper has the wide screen's columns, so it is wide. */
export function useIsWide(pixels: number): boolean {
  const query = `(width >= ${pixels}px)`
  return useSyncExternalStore(
    (onChange) => {
      const list = globalThis.matchMedia?.(query)
      list?.addEventListener('change', onChange)
      const stopListening = onPaperChange(onChange)
      return () => {
        list?.removeEventListener('change', onChange)
        stopListening()
      }
    },
    () => isOnPaper() || (globalThis.matchMedia?.(query).matches ?? true),
  )
}
