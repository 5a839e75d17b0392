/** Local time without asking the calendar for every row: a zone's offsets from UTC as a short list. */
import type { Instant, ZoneName } from '#contract/units.ts'

const DAY_SECONDS = 86_400
const PROBE_SECONDS = 7 * DAY_SECONDS // no zone keeps an offset for less than a week

/** From `startsAt[i]` (inclusive, ascending) on, local time is UTC + `offsetSeconds[i]`. */
export type ZoneOffsets = { startsAt: number[]; offsetSeconds: number[] }

const offsetsByYear = new Map<string, ZoneOffsets>()

/**
 * The offsets that hold from the year of `from` to the year of `to`, joined where they do not
 * change. The first counts for everything before it, the last for everything after.
 *
 * `zoneOffsets('Europe/Berlin', 2019-01-01, 2019-12-31)` → 3600 s until 2019-03-31T01:00Z, 7200 s
 * until 2019-10-27T01:00Z, 3600 s from then on.
 *
 * Throws a RangeError for a name that is no time zone.
 */
export function zoneOffsets(zone: ZoneName, from: Instant, to: Instant): ZoneOffsets {
  const startsAt: number[] = []
  const offsetSeconds: number[] = []
  for (let year = yearOf(from); year <= yearOf(Math.max(from, to)); year++) {
    const ofYear = offsetsOfYear(zone, year)
    ofYear.startsAt.forEach((start, index) => {
      const offset = ofYear.offsetSeconds[index] ?? 0
      if (offset === offsetSeconds.at(-1)) return
      startsAt.push(start)
      offsetSeconds.push(offset)
    })
  }
  return { startsAt, offsetSeconds }
}

/** The index of the offset that holds at a moment. */
export function offsetIndexAt(offsets: ZoneOffsets, at: number): number {
  let index = offsets.startsAt.length - 1
  while (index > 0 && at < (offsets.startsAt[index] ?? 0)) index--
  return index
}

/** Seconds of local time since 1970-01-01T00:00 on the wall clock. */
export function localSeconds(offsets: ZoneOffsets, at: number): number {
  return at + (offsets.offsetSeconds[offsetIndexAt(offsets, at)] ?? 0)
}

/**
 * The moment at which a wall clock shows `local` seconds: the earlier one where the clock shows it
 * twice, and the length of the gap later where it never does.
 */
export function momentOf(offsets: ZoneOffsets, local: number): number {
  const candidates = offsets.offsetSeconds.map((offset) => local - offset)
  const shown = candidates.filter((at) => localSeconds(offsets, at) === local)
  if (shown.length > 0) return Math.min(...shown)
  // In a gap the offset before it, applied past it, lands the gap's length later.
  const before = offsets.offsetSeconds[offsetIndexAt(offsets, local - DAY_SECONDS)] ?? 0
  return local - before
}

const yearOf = (at: number) => new Date(at * 1000).getUTCFullYear()

function offsetsOfYear(zone: ZoneName, year: number): ZoneOffsets {
  const key = `${zone} ${year}`
  const known = offsetsByYear.get(key)
  if (known) return known
  const offsetAt = offsetReader(zone)
  const start = Date.UTC(year) / 1000
  const end = Date.UTC(year + 1) / 1000
  const startsAt = [start]
  const offsetSeconds = [offsetAt(start)]
  for (let probe = start; probe < end; probe += PROBE_SECONDS) {
    const next = Math.min(probe + PROBE_SECONDS, end - 1)
    if (offsetAt(next) === offsetSeconds.at(-1)) continue
    startsAt.push(changeBetween(offsetAt, probe, next))
    offsetSeconds.push(offsetAt(next))
  }
  const found = { startsAt, offsetSeconds }
  offsetsByYear.set(key, found)
  return found
}

/** The first second at which the offset is no longer that at `from`. */
function changeBetween(offsetAt: (at: number) => number, from: number, to: number): number {
  const before = offsetAt(from)
  let same = from
  let changed = to
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2)
    if (offsetAt(middle) === before) same = middle
    else changed = middle
  }
  return changed
}

/** A zone's offset from UTC at a moment, in seconds, asked of the browser's own calendar. */
export function offsetReader(zone: ZoneName): (at: number) => number {
  let format = formats.get(zone)
  if (!format) formats.set(zone, (format = formatOf(zone)))
  const known = format
  return (at) => {
    const part: Record<string, number> = {}
    for (const { type, value } of known.formatToParts(at * 1000)) part[type] = Number(value)
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
    return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - at
  }
}

const formats = new Map<ZoneName, Intl.DateTimeFormat>()

const formatOf = (zone: ZoneName) =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
