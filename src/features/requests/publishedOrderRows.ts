/** Removal orders under the EU regulation as published: issued by state, received by platform. */
import type { ChartTable } from '#charts/chartTable.ts'
import type { CountBar } from '#charts/CountBars.tsx'
import type { OrderMeasure, PublishedOrders, RemovalOrders } from '#contract/publishedRequests.ts'
import { formatCount, formatDateShort, formatList, formatNumeral } from '#ui/format.ts'

/** The counts alone. */
type OrderFigures = Pick<RemovalOrders, 'rows'>

/** Who stands for all member states in the record. */
const ALL = 'European Union'

const ofMeasure = ({ rows }: OrderFigures, measure: OrderMeasure) =>
  rows.filter((row) => row.measure === measure)

/** Orders issued by each state that issued any, the most first. */
export function issuedBars(file: OrderFigures): CountBar[] {
  return ofMeasure(file, 'removal orders issued')
    .filter(({ who }) => who !== ALL)
    .map(({ who, count }) => ({ name: who, count }))
    .toSorted((one, other) => other.count - one.count)
}

/** "Six member states issued 349 removal orders by the end of 2023, Germany 249 of them". */
export function ordersFinding(file: OrderFigures): string {
  const total = ofMeasure(file, 'removal orders issued').find(({ who }) => who === ALL)
  const bars = issuedBars(file)
  const [most] = bars
  if (!total || !most) return 'How many removal orders were issued was not published'
  const states = capital(formatNumeral(bars.length))
  return `${states} member states issued ${formatCount(total.count)} removal orders by the end of ${total.periodEnd.slice(0, 4)}, ${most.name} ${formatCount(most.count)} of them`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** How many states could have issued orders: "23 member states had named an authority". */
export function authoritiesWords(file: OrderFigures): string | null {
  const [named] = ofMeasure(file, 'member states with a designated authority')
  return named ? `${formatCount(named.count)} member states had named an authority for it.` : null
}

/** One service in one year; null was not found. */
export interface ReceivedLine {
  service: string
  year: string
  received: number | null
  valid: number | null
  removed: number | null
}

/** What platforms say they received, by service, then year. */
export function receivedLines(file: OrderFigures): ReceivedLine[] {
  const rows = file.rows.filter(({ role }) => role === 'platform')
  const keys = [...new Set(rows.map(({ who, periodStart }) => `${who} ${periodStart.slice(0, 4)}`))]
  return keys.map((key) => {
    const ofLine = rows.filter(
      ({ who, periodStart }) => `${who} ${periodStart.slice(0, 4)}` === key,
    )
    const count = (measure: OrderMeasure) =>
      ofLine.find((row) => row.measure === measure)?.count ?? null
    return {
      service: ofLine[0]!.who,
      year: key.slice(-4),
      received: count('removal orders received'),
      valid: count('removal orders held valid'),
      removed: count('items removed on orders'),
    }
  })
}

/** "Google reports 0 received in 2022, 0 in 2023 and 3 in 2024; Facebook 143 in 2023". */
export function receivedWords(lines: readonly ReceivedLine[]): string {
  const services = [...new Set(lines.map(({ service }) => service))]
  return services
    .flatMap((service) => {
      const years = lines.flatMap((line) =>
        line.service === service && line.received !== null
          ? [`${formatCount(line.received)} in ${line.year}`]
          : [],
      )
      return years.length > 0 ? [`${service} reports ${formatList(years)}`] : []
    })
    .join('; ')
}

/** Every published count, with its day and whether it was read in its own source. */
export function ordersTable(file: OrderFigures): ChartTable {
  return {
    columns: [
      { key: 'publisher', label: 'Published by' },
      { key: 'who', label: 'Of' },
      { key: 'period', label: 'Period' },
      { key: 'measure', label: 'What is counted' },
      { key: 'count', label: 'Count', align: 'right' },
      { key: 'publishedOn', label: 'Public since' },
      { key: 'read', label: 'Read' },
    ],
    rows: file.rows.map((row) => ({
      publisher: row.publisher,
      who: row.who,
      period: periodWords(row),
      measure: `${row.measure}${row.isApproximate ? ', rounded by the publisher' : ''}`,
      count: row.count,
      publishedOn: formatDateShort(row.publishedOn),
      read: row.verified ? 'in its source' : 'in compiled figures, unverified',
    })),
  }
}

/** A calendar year is its number; else both days. */
function periodWords({ periodStart, periodEnd }: PublishedOrders): string {
  const year = periodStart.slice(0, 4)
  const isYear = periodStart.endsWith('-01-01') && periodEnd === `${year}-12-31`
  return isYear ? year : `${formatDateShort(periodStart)} to ${formatDateShort(periodEnd)}`
}
