/** The legal dates that lie ahead of the as-of and were public by then, with the days left. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { calendarEntries } from '#domain/calendar.ts'
import { isLegalDateAhead } from '#domain/changes.ts'
import { daysAhead } from '#domain/daysAhead.ts'
import { formatCounted, formatDate } from '#ui/format.ts'
import type { CalendarFileEvent } from './calendarFile.ts'
import { type ChangeRow, changeRow } from './changesRows.ts'

export interface ComingUpRow extends ChangeRow {
  /** Calendar days from the as-of, at least one. */
  inDays: number
}

/**
 * The nearest first, with the names that texts and duties had on the as-of. Seen from 1 June 2026 the
 * e-Evidence Regulation applies in 78 days.
 */
export function comingUpRows(instruments: readonly Instrument[], asOf: IsoDate): ComingUpRow[] {
  return calendarEntries(instruments, [])
    .filter(({ change }) => isLegalDateAhead(change, asOf))
    .map((entry) => ({ ...changeRow(entry, asOf), inDays: daysAhead(asOf, entry.on) }))
}

/** "The next legal date is 18 August 2026, in 78 days: eu-e-evidence"; how many there are in all. */
export function comingUpFinding(rows: readonly ComingUpRow[], asOf: IsoDate): string {
  const [next] = rows
  if (!next) return `No legal date ahead was public by ${formatDate(asOf)}`
  const days = formatCounted(next.inDays, 'day', 'days')
  const others = rows.length > 1 ? `; ${formatCounted(rows.length, 'date', 'dates')} in all` : ''
  return `Next is ${formatDate(next.on)}, in ${days}: ${next.name}${others}`
}

/**
 * The rows as events of a calendar file. The uid rests on the entry's own id, so that saving again
 * replaces an event. `linkOf` gives the address of an instrument's page.
 */
export function comingUpEvents(
  rows: readonly ComingUpRow[],
  linkOf: (instrumentId: string) => string,
): CalendarFileEvent[] {
  return rows.map((row) => ({
    uid: `${row.id}@dueline`,
    on: row.on,
    summary: plain(`${row.name}: ${row.text}`),
    description: plain(
      [
        `${row.text}.`,
        ...row.meaning,
        ...(row.unverified === null ? [] : [`Unverified: ${row.unverified}`]),
        ...row.sources.map(
          ({ title, publisher, url }) =>
            `Source: ${title}, ${publisher}${url === undefined ? '' : `, ${url}`}`,
        ),
        'From Dueline’s public record. Not legal advice.',
      ].join('\n'),
    ),
    url: linkOf(row.instrumentId),
    categories: [...row.jurisdictions, row.kind],
  }))
}

/** Calendars show a no-break space as they please. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
