/** The day "today" stands for. */
import { useSyncExternalStore } from 'react'
import type { IsoDate } from '#contract/units.ts'
import { utcDayOf } from '#domain/calendarDay.ts'

const subscribe = (onChange: () => void): (() => void) => {
  document.addEventListener('visibilitychange', onChange)
  return () => document.removeEventListener('visibilitychange', onChange)
}

const read = (): IsoDate => utcDayOf(Date.now())

/** Today in UTC, as cases are read at 00:00 UTC; looked up anew when one comes back to the tab. */
export const useToday = (): IsoDate => useSyncExternalStore(subscribe, read)
