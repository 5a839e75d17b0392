/** The published half-year figures of NetzDG, by platform. */
import type { PublishedHalfYear } from '#contract/company.ts'
import type { HalfYearRow } from '#charts/halfYearRow.ts'
import type { ChartTable } from '#charts/chartTable.ts'
import { halfYearName } from '#ui/halfYearName.ts'
import { countWords, sentenceCase } from './countWords.ts'

/** Rows for the picture, in the order of the half-years, then of the platforms' names. */
export function halfYearRows(figures: readonly PublishedHalfYear[]): HalfYearRow[] {
  return sorted(figures).map((figure) => ({
    platform: figure.platform,
    halfYear: halfYearName(figure.periodStart),
    itemsReported: figure.itemsReported,
    itemsRemoved: figure.itemsRemoved,
    ...(figure.verified ? {} : { isUnverified: true }),
  }))
}

/** Every published figure; a blank was not published, which is not zero. */
export function halfYearTable(
  figures: readonly PublishedHalfYear[],
  sourceWords: (ids: readonly string[]) => string,
): ChartTable {
  return {
    columns: [
      { key: 'halfYear', label: 'Half-year' },
      { key: 'platform', label: 'Platform' },
      { key: 'reported', label: 'Items reported', align: 'right' },
      { key: 'removed', label: 'Removed', align: 'right' },
      { key: 'within24h', label: 'Removed in 24 h', align: 'right' },
      { key: 'within48h', label: 'in 48 h', align: 'right' },
      { key: 'within7d', label: 'in 7 d', align: 'right' },
      { key: 'later', label: 'later', align: 'right' },
      { key: 'source', label: 'Source' },
    ],
    rows: sorted(figures).map((figure) => ({
      halfYear: halfYearName(figure.periodStart),
      platform: figure.platform,
      reported: figure.itemsReported,
      removed: figure.itemsRemoved,
      within24h: figure.removedWithin24Hours,
      within48h: figure.removedWithin48Hours,
      within7d: figure.removedWithin7Days,
      later: figure.removedLater,
      source: `${sourceWords(figure.sources)}${figure.verified ? '' : ' (unverified)'}`,
    })),
  }
}

/** "Four platforms published 16 half-years; their items reported cannot be ranked". */
export function halfYearFinding(figures: readonly PublishedHalfYear[]): string {
  const platforms = new Set(figures.map(({ platform }) => platform)).size
  return `${sentenceCase(countWords(platforms, 'platform'))} published ${countWords(figures.length, 'half-year')}, which cannot be ranked against one another`
}

function sorted(figures: readonly PublishedHalfYear[]): PublishedHalfYear[] {
  return figures.toSorted((one, other) =>
    one.periodStart === other.periodStart
      ? one.platform < other.platform
        ? -1
        : 1
      : one.periodStart < other.periodStart
        ? -1
        : 1,
  )
}
