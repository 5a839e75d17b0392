/** `n`, `p` and Escape while the walk is open, wherever they mean nothing else. */
import { useEffect } from 'react'

const isElsewhere = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  event.ctrlKey ||
  event.altKey ||
  event.metaKey ||
  document.querySelector('dialog[open]') !== null ||
  (event.target instanceof HTMLElement &&
    (event.target.isContentEditable || event.target.matches('input, select, textarea')))

/** Each function is called for its key; ending the walk takes the keys away again. */
export function useWalkKeys(keys: { next: () => void; back: () => void; end: () => void }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = { n: keys.next, p: keys.back, Escape: keys.end }[event.key]
      if (act === undefined || isElsewhere(event)) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [keys])
}
