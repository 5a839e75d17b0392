/** What the two engines write differently. */
import { instant, type ZoneName } from '#contract/units.ts'
import { zoneOffsets } from '#domain/zoneOffsets.ts'

export type Dialect = {
  text: (value: string) => string
  /** A whole number divided by a whole number, rounded down; neither is negative. */
  quotient: (expression: string, divisor: number) => string
  /** The number of a moment's local calendar day, from any fixed day on. */
  dayNumber: (moment: string, zone: ZoneName) => string
  /** "0" for Monday 00:00 in the zone … "167". */
  hourOfWeek: (moment: string, zone: ZoneName) => string
}

/** ClickHouse as Debian has it (18.16): its own calendar, no parameters, no FILTER, no widthBucket. */
export const clickhouse: Dialect = {
  text: (value) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  quotient: (expression, divisor) => `intDiv(${expression}, ${divisor})`,
  dayNumber: (moment, zone) => `toInt64(toRelativeDayNum(toDateTime(${moment}), '${zone}'))`,
  hourOfWeek: (moment, zone) =>
    `toString((toDayOfWeek(toDateTime(${moment}, '${zone}')) - 1) * 24 + toHour(toDateTime(${moment}), '${zone}'))`,
}

const from = instant(Date.UTC(2015, 0) / 1000)
const to = instant(Date.UTC(2030, 0) / 1000)

/** DuckDB without its time zone extension, which it would fetch: the offsets are written out. */
export const duckdb: Dialect = {
  text: (value) => `'${value.replaceAll("'", "''")}'`,
  quotient: (expression, divisor) => `((${expression}) // ${divisor})`,
  dayNumber: (moment, zone) => `((${localMoment(moment, zone)}) // 86400)`,
  hourOfWeek: (moment, zone) =>
    `CAST(((${localMoment(moment, zone)}) // 3600 + 72) % 168 AS VARCHAR)`,
}

function localMoment(moment: string, zone: ZoneName): string {
  const { startsAt, offsetSeconds } = zoneOffsets(zone, from, to)
  const cases = startsAt
    .map((start, index) => `WHEN ${moment} >= ${start} THEN ${offsetSeconds[index] ?? 0}`)
    .toReversed()
  return `${moment} + CASE ${cases.join(' ')} ELSE 0 END`
}
