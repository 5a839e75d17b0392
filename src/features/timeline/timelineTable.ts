/** The entries of the picture as a table and a file: the same rows. */
import type { IsoDate } from '#contract/units.ts'
import type { ChartTable } from '#charts/chartTable.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { formatDate } from '#ui/format.ts'
import { statusWord } from '#ui/statusWords.ts'
import type { TimelineFact } from './timelineLanes.ts'

/** One row an entry, in time. */
export function timelineTable(
  facts: readonly TimelineFact[],
  asOf: IsoDate,
  laterWords: string,
): ChartTable {
  return {
    columns: [
      { key: 'on', label: 'Day' },
      { key: 'place', label: 'Place' },
      { key: 'instrument', label: 'Text' },
      { key: 'kind', label: 'What it is' },
      { key: 'text', label: 'What happened' },
      { key: 'duties', label: 'Duties' },
      { key: 'source', label: 'Sources' },
      { key: 'mark', label: 'Mark' },
      { key: 'id', label: 'Entry' },
    ],
    rows: facts.map(({ entry, text, kind }) => {
      const { instrument, sources } = entry
      const marks = [
        entry.on > asOf ? laterWords : '',
        entry.isLaw ? '' : 'not law',
        entry.verified ? '' : 'unverified',
      ].filter(Boolean)
      return {
        on: formatDate(entry.on),
        place: entry.jurisdictions.map(countryName).join(', '),
        instrument: instrument.shortName,
        kind: entry.status ? statusWord(entry.status) : kind,
        text,
        duties: entry.duties.map(({ shortTitle }) => shortTitle).join(', ') || null,
        source: instrument.sources
          .filter(({ id }) => sources.includes(id))
          .map(({ title, publisher }) => `${title}, ${publisher}`)
          .join('; '),
        mark: marks.join('; ') || null,
        id: entry.id,
      }
    }),
  }
}
