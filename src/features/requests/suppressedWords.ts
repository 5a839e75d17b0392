/** What the table that may be handed out says: its finding, its threshold, and what it cannot guard. */
import type { ChartState } from '#charts/chartState.ts'
import type { CsvHead } from '#charts/csv.ts'
import { type PublishedTable, publishedNumber } from '#domain/suppression/suppressTable.ts'
import { countrySubject } from '#ui/caseWords.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatCount, formatDate } from '#ui/format.ts'
import { endedYears, firstOfYear } from './suppressedGrid.ts'
import { allCounts, LEAST_COUNT_SHOWN, withheldCount } from './suppressedRows.ts'
import type { RequestsView } from './useRequests.ts'

const SMALL = `1 to ${LEAST_COUNT_SHOWN - 1}`

/** "In 2018 authorities in France asked 1,302 times; 31 of the table’s 91 counts are withheld". */
export function suppressedTitle(view: RequestsView, table: PublishedTable | null): string {
  const [asked] = view.plan.suppressed
  if (!asked || !table) return 'Requests by month and category, small counts withheld'
  const total = publishedNumber(table.total)
  const withheld = withheldCount(table)
  const who = `In ${asked.year} authorities in ${countrySubject(asked.country)}`
  const did = total === null ? `${who} asked` : `${who} asked ${formatCount(total)} times`
  const of = `of the table’s ${formatCount(allCounts(table).length)} counts`
  return withheld === 0
    ? `${did}; none ${of} had to be withheld`
    : `${did}; ${formatCount(withheld)} ${of} ${withheld === 1 ? 'is' : 'are'} withheld`
}

/** Measure, unit, span, and how to read what is hatched. */
export const suppressedSubline = (): string =>
  `Requests received, by month (UTC) and category; all platforms. Hatched: withheld, because the count is ${SMALL} or because it would give such a count away.`

/** Threshold, protection, and what two files can be made to say. */
export const suppressedFooter = (): string =>
  `Threshold ${LEAST_COUNT_SHOWN}: counts of ${SMALL} are withheld, totals too; zeros are shown. Each withheld count could be any of at least ${LEAST_COUNT_SHOWN} numbers. Two different exports can be differenced: the other cards count the same requests and withhold nothing, so hand out this table alone.`

/** The year that the address names and that has no table; null: none, or it is shown. */
export function otherYearWords(view: RequestsView): string | null {
  const [asked] = view.plan.suppressed
  const year = view.table === null ? null : Number(view.table.slice(0, 4))
  if (!asked || year === null || year === asked.year) return null
  return `${year} has no table as of ${formatDate(view.window.asOfDate)}: a year is shown once it is over. Showing ${asked.year}.`
}

/** Nothing to show: no year of the log is over, or nobody asked; undefined: the table stands. */
export function suppressedState(
  view: RequestsView,
  table: PublishedTable | null,
): ChartState | undefined {
  const { plan, window, observedFrom, place } = view
  const [asked] = plan.suppressed
  if (!asked && endedYears(window.asOfDate, observedFrom).length === 0) {
    const year = window.asOfDate.slice(0, 4)
    return {
      form: 'too early',
      title: `${year} is not over`,
      words: `As of ${formatDate(window.asOfDate)} no calendar year has ended that this log saw from its first day. A year is shown once it is over, so that no two of these tables overlap.`,
    }
  }
  if (!asked || !table || publishedNumber(table.total) !== 0) return undefined
  return {
    form: 'empty',
    title: 'No request matches',
    words: `Authorities in ${countrySubject(place)}, received in ${asked.year}: asked and answered, and there is none. Nothing is withheld here.`,
  }
}

/** What the file and the copy say of themselves. */
export function suppressedHead(view: RequestsView, table: PublishedTable | null): CsvHead {
  const { window, info } = view
  return {
    title: suppressedTitle(view, table),
    subline: suppressedSubline(),
    kind: 'demo',
    notes: [
      `As of ${formatDate(window.asOfDate)}, 00:00 UTC`,
      suppressedFooter(),
      ...(info ? [`Source: ${info.name} ${info.version}`] : []),
    ],
  }
}

/** How counts come to be withheld, and what that does not guard. */
export function suppressedExplanation(view: RequestsView): Explanation {
  const { plan, window } = view
  const [asked] = plan.suppressed
  const first = asked ? formatDate(firstOfYear(asked.year)) : null
  return {
    title: 'Small counts withheld',
    definition: `How many requests for data came in a month about a category, in a form that can be handed out: a count of ${SMALL} could point at single persons or single proceedings and is withheld, and so is what would give it away by subtraction.`,
    formula: [
      `1. Every count of ${SMALL}, cell or total, is withheld.`,
      `2. For each withheld count the smallest and the largest number it could be are reckoned from all that is shown (greatest flows through the table; a withheld count is known not to be 0). If that leaves fewer than ${LEAST_COUNT_SHOWN} numbers, the way round that costs the fewest requests is withheld too.`,
      '3. Repeated until every withheld count passes; what turned out not to be needed is shown again, the largest first.',
    ],
    asOf: `${formatDate(window.asOfDate)}, 00:00 UTC${first === null ? '' : `; the year from ${first}, all of it past`}`,
    sources: [
      {
        title: 'Statistical Disclosure Control (Hundepool and others, 2012)',
        publisher: 'Wiley',
      },
    ],
    method: 'suppression',
    notes: [
      'The grid is fixed: one table a country and calendar year that is over, all platforms, whatever else is chosen on this page. A request stands in one of these tables only.',
      'Two different exports can be differenced: who subtracts this table from another count of the same requests can get at what is withheld. The other cards of this page withhold nothing.',
      'Why a count is withheld, being small or guarding a small one, is not said: that would narrow it down.',
      'Zeros are shown: nobody stands behind one. That nothing was asked about a category is told.',
      'Who knows some of the requests, or retraces how the further counts were chosen, can reckon more than the table alone says.',
      'The cases and platforms are invented; law, revenue and precedents are real.',
    ],
  }
}
