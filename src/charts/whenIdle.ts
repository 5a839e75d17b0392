/** Milliseconds to wait where the browser cannot say that it is idle (Safari). */
const LATER_MS = 3000

/** Calls back once the page has nothing else to do; returns how to call it off. */
export function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(callback, LATER_MS)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(callback)
  return () => cancelIdleCallback(handle)
}
