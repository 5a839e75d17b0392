/**
 * All-day events as an iCalendar file (RFC 5545), written here: of the libraries looked at one folds
 * lines by letters and not by octets, one needs a newer Node, and one is 20 times this file's size.
 * The tests read it back with an independent one.
 */
import type { IsoDate } from '#contract/units.ts'

/** An event of one calendar day. */
export interface CalendarFileEvent {
  /** The same for the same event in every file, so that saving anew replaces it. */
  uid: string
  on: IsoDate
  summary: string
  description: string
  url: string
  categories: readonly string[]
}

/** A calendar of events and when it was written. */
export interface CalendarFile {
  name: string
  /** In whole seconds since 1970: what DTSTAMP says of each event. */
  writtenAt: number
  events: readonly CalendarFileEvent[]
}

/**
 * The file's text: CRLF, lines of at most 75 octets, no METHOD (it is no invitation), events that
 * block no time. A day is a date without a zone: the event stands on that day wherever it is opened.
 *
 * An event on '2026-08-18' has `DTSTART;VALUE=DATE:20260818` and, as RFC 5545 wants the end
 * exclusive, `DTEND;VALUE=DATE:20260819`.
 */
export function calendarFileText({ name, writtenAt, events }: CalendarFile): string {
  const stamp = basic(new Date(writtenAt * 1000).toISOString().slice(0, 19)) + 'Z'
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dueline//Public record//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${escaped(event.uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(event.on)}`,
      `DTEND;VALUE=DATE:${basic(dayAfter(event.on))}`,
      `SUMMARY:${escaped(event.summary)}`,
      `DESCRIPTION:${escaped(event.description)}`,
      `URL:${withoutControls(event.url)}`,
      `CATEGORIES:${event.categories.map(escaped).join(',')}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** "2026-08-18" → "20260818": the basic format without separators. */
const basic = (text: string): string => text.replaceAll(/[-:]/g, '')

const dayAfter = (on: IsoDate): string =>
  new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10)

const withoutControls = (text: string): string => text.replaceAll(/\p{Cc}/gu, '')

/** A TEXT value (RFC 5545, 3.3.11): backslash, semicolon, comma and line breaks are escaped. */
const escaped = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => withoutControls(line).replaceAll(/[\\;,]/g, String.raw`\$&`))
    .join(String.raw`\n`)

const MOST_OCTETS = 75

/** A content line folded between characters: each part, its leading space included, at most 75 octets. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > MOST_OCTETS) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n')
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4
}
