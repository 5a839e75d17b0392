/** Figures side by side: when they may be compared, and what platforms published. */
import type { PublishedHalfYear } from '#contract/company.ts'
import { comparabilityOf, deadlineFigure } from '#domain/comparability.ts'
import { formatCount, formatList } from '#ui/format.ts'
import { halfYearName } from '#ui/halfYearName.ts'
import { citedLaw } from './citedLaw.ts'
import type { MethodEntry, RecordParts } from './methodEntry.ts'

const rowWords = (row: PublishedHalfYear) => {
  const said = (count: number | null, words: string) =>
    count === null ? `${words}: not published` : `${formatCount(count)} ${words}`
  const parts = [
    said(row.itemsReported, 'reported'),
    said(row.itemsRemoved, 'removed'),
    said(row.removedWithin24Hours, 'removed within 24 h'),
  ]
  return `${row.platform}, ${halfYearName(row.periodStart)}: ${parts.join(', ')}`
}

function halfYears({ halfYears: rows, instruments }: RecordParts): MethodEntry {
  const platforms = [...new Set(rows?.map(({ platform }) => platform))]
  const shown = platforms.flatMap(
    (platform) => rows?.find((row) => row.platform === platform) ?? [],
  )
  const netzdg = instruments?.find(({ id }) => id === 'de-netzdg')
  const cited = new Set(shown.flatMap(({ sources }) => sources))
  return {
    id: 'half-years',
    title: 'Published half-years under NetzDG',
    means:
      'What platforms reported themselves, twice a year: items that users reported under the statute, and how many were removed, by how fast. A blank was not published.',
    cannotMean: [
      'Platforms cannot be ranked by it: the form for complaints stood one click away on one and behind the platform’s own rules on another.',
      'A blank is not zero.',
      'Real platforms’ reports are never joined to invented platforms.',
    ],
    formula: ['as published; nothing is computed from them'],
    example:
      shown.length > 0
        ? {
            given: `The first half-year found of ${formatList(platforms)}.`,
            lines: shown.map(rowWords),
          }
        : null,
    sources: netzdg?.sources.filter(({ id }) => cited.has(id)) ?? [],
  }
}

const pairs = [
  ['de-netzdg.24h', 'fr-avia.24h'],
  ['de-netzdg.24h', 'de-netzdg.7d'],
  ['de-netzdg.24h', 'eu-terreg.1h'],
] as const

function guard(record: RecordParts): MethodEntry {
  const duties = record.instruments?.flatMap((instrument) => instrument.duties) ?? []
  const lines = pairs.flatMap((ids) => {
    const chosen = ids.flatMap((id) => duties.find((duty) => duty.id === id) ?? [])
    if (chosen.length < ids.length) return []
    const verdict = comparabilityOf(chosen.flatMap((duty) => deadlineFigure(duty) ?? []))
    const names = formatList(chosen.map(({ shortTitle }) => shortTitle))
    return [`${names}: ${verdict.isRankable ? 'may be ranked' : verdict.because.join('; ')}`]
  })
  return {
    id: 'comparison',
    title: 'Side by side, and when nothing is ranked',
    means:
      'Countries stand in columns, each value with its source. Figures are put in an order of size only where they are alike in trigger, unit, start of the clock and kind; else the page says in which they differ.',
    cannotMean: [
      'A shorter deadline is no stricter law where another event starts it or another answer satisfies it.',
      '“Silent” (read, says nothing), “not researched”, “none set”, “proposed” and “ended” are five different cells; none of them is 0 or “no”.',
      'The log’s shares in the same columns are invented where the log is, and each is read against one clock, law there or not.',
    ],
    formula: ['rankable = one trigger, one unit, one start of the clock, one kind'],
    example: lines.length > 0 ? { given: 'Three pairs of deadlines.', lines } : null,
    sources: citedLaw(record, ...new Set(pairs.flat())),
  }
}

/** Figures beside one another, and published ones. */
export const publishedEntries = (record: RecordParts): MethodEntry[] => [
  guard(record),
  halfYears(record),
]
