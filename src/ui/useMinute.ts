/** The minute it is, for words like "Read 3 min ago" that must not stand still. */
import { useSyncExternalStore } from 'react'

const MINUTE_MS = 60_000

const everyMinute = (onChange: () => void): (() => void) => {
  const timer = setInterval(onChange, MINUTE_MS)
  return () => clearInterval(timer)
}
const minutesNow = (): number => Math.floor(Date.now() / MINUTE_MS)

/** Milliseconds since 1970, to the minute; renders anew each minute. */
export const useMinute = (): number => useSyncExternalStore(everyMinute, minutesNow) * MINUTE_MS
