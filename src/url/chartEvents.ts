/** Which events lie over a page's charts of time: the same for all of them, kept in the address. */
import { useMemo } from 'react'
import { type EventChoice, eventChoices } from '#domain/eventsOverTime.ts'
import { usePageExtras } from './useSharedSearch.ts'

/**
 * Reads `events`: `law` (changes of law, also where it is left out), `all` or `none`. Anything else
 * is `law` and a problem.
 */
export const parseChartEvents = (
  raw: Record<string, unknown>,
): { choice: EventChoice; problem: string | null } => {
  const given = raw['events']
  const choice = eventChoices.find((candidate) => candidate === given)
  const isBad = choice === undefined && typeof given === 'string' && given !== ''
  return {
    choice: choice ?? 'law',
    problem: isBad ? `events=${given} is not known; showing changes of law` : null,
  }
}

/** The choice of this page, and how to change it; the page's other values stay. */
export const useChartEvents = (): {
  choice: EventChoice
  problem: string | null
  choose: (choice: EventChoice) => void
} => {
  const { extras, setExtras } = usePageExtras()
  const read = useMemo(() => parseChartEvents(extras), [extras])
  return {
    ...read,
    choose: (choice) => setExtras({ ...extras, events: choice === 'law' ? undefined : choice }),
  }
}
