/** What the timeline says in words: its heading, and what stands before and after the as-of. */
import type { IsoDate } from '#contract/units.ts'
import { formatCount, formatCounted, formatDate, formatDateShort } from '#ui/format.ts'

/**
 * "Between 2015 and 2027, 15 texts have 104 dated entries; the next legal date is 9 July 2019".
 * @param next the nearest legal date after the as-of that was public by then; null where none was
 */
export function timelineFinding(texts: number, entries: number, next: IsoDate | null): string {
  const has = texts === 1 ? 'has' : 'have'
  const ahead =
    next === null ? 'no later legal date was public' : `the next legal date is ${formatDate(next)}`
  return `Between 2015 and 2027, ${formatCounted(texts, 'text', 'texts')} ${has} ${formatCounted(entries, 'dated entry', 'dated entries')}; ${ahead}`
}

/** "By 26 June 2019, 31 of 104 entries had happened". */
export function timelineTitle(days: readonly IsoDate[], asOf: IsoDate): string {
  const past = days.filter((on) => on <= asOf).length
  return `By ${formatDate(asOf)}, ${formatCount(past)} of ${formatCounted(days.length, 'entry', 'entries')} had happened`
}

/** What is said of the time after the as-of; with a day of knowledge, only what was public then. */
export function laterWordsOf(knownOn: IsoDate | undefined): string {
  return knownOn === undefined
    ? 'later: known today'
    : `later: public by ${formatDateShort(knownOn)}`
}
