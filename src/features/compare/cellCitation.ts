/** A cell as text for the clipboard: what it says, to which question, from which sources, and where. */
import type { Source } from '#contract/citation.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import type { ComparisonCell, ComparisonFact } from '#domain/comparisonFact.ts'
import type { ComparisonQuestion } from '#domain/comparisonQuestions.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { formatDate } from '#ui/format.ts'
import { cellText, questionWords } from './cellWords.ts'

/** A source with the places in it that a cell rests on. */
export type CitedSource = { source: Source; references: string[]; isLater: boolean }

/** The sources of facts, each once, in the order of the facts. */
export function citedSources(facts: readonly ComparisonFact[]): CitedSource[] {
  const bySource = new Map<string, CitedSource>()
  for (const { sources, reference, isLater, instrument } of facts) {
    for (const source of sources) {
      const key = `${instrument?.id ?? ''} ${source.title} ${source.url ?? ''}`
      const known = bySource.get(key)
      const references = [...(known?.references ?? []), reference].filter(Boolean)
      bySource.set(key, {
        source,
        references: [...new Set(references)],
        isLater: isLater && (known?.isLater ?? true),
      })
    }
  }
  return [...bySource.values()]
}

/** "Network Enforcement Act, Bundesgesetzblatt, 7 September 2017, s. 3(2) no. 2, https://…". */
export function sourceText({ source, references }: CitedSource): string {
  const { title, publisher, publishedOn, publishedOnNote, url, verified } = source
  return [
    title,
    publisher,
    `${publishedOnNote === undefined ? '' : 'about '}${formatDate(publishedOn)}`,
    ...references,
    url ?? 'no public address',
    ...(verified ? [] : ['unverified']),
  ].join(', ')
}

/**
 * What a copied cell pastes as: the value with question, place and date; its sources, one a line;
 * the link that reopens the screen.
 */
export function cellCitation(cited: {
  cell: ComparisonCell
  question: ComparisonQuestion
  place: Jurisdiction
  date: IsoDate
  link: string
}): string {
  const { cell, question, place, date, link } = cited
  const sources = citedSources(cell.facts)
  return [
    `${cellText(cell)} — ${questionWords[question]}, ${countryName(place)}, as of ${formatDate(date)}`,
    ...(sources.length === 0 ? ['No source: the record has nothing to cite.'] : []),
    ...sources.map(sourceText),
    link,
  ].join('\n')
}
