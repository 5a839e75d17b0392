/** Published requests for data: panels for the picture, rows for the table, the finding. */
import type { ChartTable } from '#charts/chartTable.ts'
import type { PublishedPanelData, PublishedPoint } from '#charts/publishedPanel.ts'
import type {
  InformationRequests,
  PublishedRequests,
  RequestPlace,
} from '#contract/publishedRequests.ts'
import type { IsoDate } from '#contract/units.ts'
import { requestHalfYears, type RequestHalfYear } from '#domain/publishedRequests.ts'
import { countrySubject } from '#ui/caseWords.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { formatCount, formatDate, formatDateShort, formatNumber } from '#ui/format.ts'
import { halfYearName } from '#ui/halfYearName.ts'

/** The file without the day it was checked. */
export type RequestFigures = Omit<InformationRequests, 'lastCheckedOn'>

/** France first: it is the country whose channel changed. */
export const countryPlaces = ['FR', 'DE', 'GB'] as const satisfies readonly RequestPlace[]

export const placeName = (place: RequestPlace): string =>
  place === 'world' ? 'All countries' : countryName(place)

/** A percentage with the decimals it was published with: 33.94 is "33.94 %". */
export const percentWords = (percent: number): string => `${formatNumber(percent, 2)}\u00A0%`

/** Panels of the places that have a figure; all over the same half-years. */
export function publishedPanels(
  file: RequestFigures,
  places: readonly RequestPlace[],
  asOf: IsoDate,
): PublishedPanelData[] {
  return places
    .filter((place) => file.rows.some((row) => row.place === place))
    .map((place) => ({
      group: place,
      name: placeName(place),
      points: requestHalfYears(file, place).map((halfYear) => pointOf(halfYear, asOf)),
      hasShares: place !== 'world',
    }))
}

function pointOf(
  { periodStart, row, missing, missingPercent }: RequestHalfYear,
  asOf: IsoDate,
): PublishedPoint {
  const halfYear = halfYearName(periodStart)
  const isLater = row !== null && row.publishedOn > asOf
  return {
    halfYear,
    requests: row?.requests ?? null,
    percent: row?.percentSomeData ?? null,
    missing: missing?.why ?? null,
    missingPercent: missingPercent?.why ?? null,
    isLater,
    words: `${halfYear}: ${[
      ...(row ? rowWords(row) : []),
      ...(missing ? [missingWords[missing.why]] : []),
      ...(!missing && missingPercent ? ['share with data published, not read'] : []),
      ...(isLater ? [`published ${formatDateShort(row.publishedOn)}`] : []),
    ].join('; ')}`,
  }
}

const missingWords = {
  'not researched': 'number of requests published, not read for this record',
  'not published': 'no exact number published',
}

function rowWords({ requests, accounts, percentSomeData }: PublishedRequests): string[] {
  return [
    ...(requests === null ? [] : [`${formatCount(requests)} requests`]),
    ...(accounts === null ? [] : [`${formatCount(accounts)} accounts named`]),
    ...(percentSomeData === null ? [] : [`some data for ${percentWords(percentSomeData)}`]),
  ]
}

/** Every half-year of every place; one without figures says why. */
export function publishedTable(file: RequestFigures, places: readonly RequestPlace[]): ChartTable {
  const hasShares = places.some((place) => place !== 'world')
  const publishers = new Map(file.sources.map(({ id, publisher }) => [id, publisher]))
  return {
    columns: [
      ...(places.length > 1 ? [{ key: 'place', label: 'Requests of' }] : []),
      { key: 'halfYear', label: 'Half-year' },
      { key: 'company', label: 'Published by' },
      { key: 'requests', label: 'Requests', align: 'right' },
      { key: 'accounts', label: 'Accounts named', align: 'right' },
      ...(hasShares
        ? [
            {
              key: 'percent',
              label: 'Some data produced, %',
              align: 'right' as const,
              format: (percent: number) => formatNumber(percent, 2),
            },
          ]
        : []),
      { key: 'publishedOn', label: 'Public since' },
      { key: 'source', label: 'Read in' },
      { key: 'note', label: 'Note' },
    ],
    rows: places.flatMap((place) =>
      requestHalfYears(file, place).map(({ periodStart, row, missing }) => ({
        place: placeName(place),
        halfYear: halfYearName(periodStart),
        company: row?.company ?? null,
        requests: row?.requests ?? null,
        accounts: row?.accounts ?? null,
        percent: row?.percentSomeData ?? null,
        publishedOn: row ? formatDateShort(row.publishedOn) : null,
        source: row
          ? [...new Set(row.sources.flatMap((id) => publishers.get(id) ?? []))].join('; ')
          : null,
        note:
          [...(missing ? [missing.why] : []), row?.note ?? ''].filter(Boolean).join('; ') || null,
      })),
    ),
  }
}

/**
 * "Facebook produced some data for 39 % of France’s requests in H1 2013, and for 68 % in H2 2016":
 * the first and the newest share of the first place that has one, of those published by the as-of.
 */
export function publishedFinding(
  file: RequestFigures,
  places: readonly RequestPlace[],
  asOf: IsoDate,
): string {
  for (const place of places) {
    const shares = requestHalfYears(file, place).flatMap(({ row }) =>
      row && row.percentSomeData !== null && row.publishedOn <= asOf
        ? [{ ...row, percent: row.percentSomeData }]
        : [],
    )
    const [first] = shares
    const newest = shares.at(-1)
    if (!first || !newest) continue
    const when = (row: PublishedRequests) => halfYearName(row.periodStart)
    const start = `${first.company} produced some data for ${percentWords(first.percent)} of ${possessive(place === 'world' ? 'all countries' : countrySubject(place))} requests in ${when(first)}`
    return newest === first
      ? start
      : `${start} and for ${percentWords(newest.percent)} in ${when(newest)}`
  }
  return `No share of requests with data was published by ${formatDate(asOf)}`
}

/** "Governments’ requests to Facebook rose from 28,147 in H2 2013 to 103,815 in H1 2018". */
export function worldFinding(
  file: RequestFigures,
  _places: readonly RequestPlace[],
  asOf: IsoDate,
): string {
  const totals = requestHalfYears(file, 'world').flatMap(({ row }) =>
    row && row.requests !== null && row.publishedOn <= asOf
      ? [{ ...row, requests: row.requests }]
      : [],
  )
  const [first] = totals
  const newest = totals.at(-1)
  if (!first || !newest) return `No total of requests was published by ${formatDate(asOf)}`
  const words = ({ requests, periodStart }: typeof first) =>
    `${formatCount(requests)} in ${halfYearName(periodStart)}`
  if (newest === first) return `All governments sent ${first.company} ${words(first)}`
  const verb = newest.requests > first.requests ? 'rose' : 'went'
  return `All governments’ requests to ${newest.company} ${verb} from ${words(first)} to ${words(newest)}`
}

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`)

/** Why figures of these places are missing, each reason once. */
export const gapTexts = (file: RequestFigures, places: readonly RequestPlace[]): string[] => [
  ...new Set(
    places.flatMap((place) =>
      requestHalfYears(file, place).flatMap(({ missing }) => missing?.text ?? []),
    ),
  ),
]

/** How many of the places' rows became public after the as-of. */
export const laterCount = (
  file: RequestFigures,
  places: readonly RequestPlace[],
  asOf: IsoDate,
): { later: number; all: number } => {
  const rows = file.rows.filter(({ place }) => places.includes(place))
  return { later: rows.filter(({ publishedOn }) => publishedOn > asOf).length, all: rows.length }
}
