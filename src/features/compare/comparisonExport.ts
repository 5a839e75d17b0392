/** The whole comparison as plain rows for CSV, and as a Markdown document. */
import type { ChartTable } from '#charts/chartTable.ts'
import type { Comparison, ComparisonRow } from '#domain/comparison.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { formatDate } from '#ui/format.ts'
import { markdownLink, markdownText } from '#ui/markdown.ts'
import { citedSources, sourceText } from './cellCitation.ts'
import { cellText, questionWords } from './cellWords.ts'

/** One line a cell: the question, the place and its text, the state, the words and the sources. */
export function comparisonTable(
  { columns, date }: Comparison,
  rows: readonly ComparisonRow[],
): ChartTable {
  return {
    columns: [
      { key: 'question', label: 'Question' },
      { key: 'place', label: 'Jurisdiction' },
      { key: 'text', label: 'Text' },
      { key: 'asOf', label: 'As of' },
      { key: 'state', label: 'State' },
      { key: 'value', label: 'Value' },
      { key: 'unverified', label: 'Unverified' },
      { key: 'later', label: 'Known only later' },
      { key: 'sources', label: 'Sources' },
    ],
    rows: rows.flatMap(({ question, cells }) =>
      cells.map((cell, index) => {
        const column = columns[index]
        const instrument = column?.text?.instrument
        return {
          question: questionWords[question],
          place: column === undefined ? null : countryName(column.place),
          text: instrument ? instrumentNameOn(instrument, date).shortName : 'none',
          asOf: date,
          state: cell.state,
          value: cellText(cell),
          unverified: cell.facts.some(({ verified }) => !verified) ? 'yes' : 'no',
          later: cell.facts.some(({ isLater }) => isLater) ? 'yes' : 'no',
          sources: citedSources(cell.facts).map(sourceText).join('; ') || null,
        }
      }),
    ),
  }
}

/**
 * A Markdown document: the finding, one table with the places as columns and numbers of sources in
 * its cells, the numbered sources, and the link that reopens the screen.
 */
export function comparisonMarkdown(
  { columns, date }: Comparison,
  rows: readonly ComparisonRow[],
  words: { finding: string; link: string },
): string {
  const numbers = new Map<string, number>()
  const numberOf = (text: string): number => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, numbers.size + 1)
    return numbers.size
  }
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const body = rows.map(({ question, cells }) =>
    line([
      `**${markdownText(questionWords[question])}**`,
      ...cells.map((cell) => {
        const cited = citedSources(cell.facts).map((source) => numberOf(sourceText(source)))
        const marks = cited.length === 0 ? '' : ` (${cited.join(', ')})`
        return `${markdownText(cellText(cell))}${marks}`
      }),
    ]),
  )
  return [
    `# ${markdownText(words.finding)}`,
    '',
    `As of ${formatDate(date)}, from the public record. Not legal advice.`,
    '',
    line(['Question', ...columns.map(({ place }) => markdownText(countryName(place)))]),
    line(['---', ...columns.map(() => '---')]),
    ...body,
    '',
    '## Sources',
    '',
    ...[...numbers].map(([text, number]) => `${number}. ${markdownText(text)}`),
    '',
    markdownLink('This comparison in Dueline', words.link),
    '',
  ].join('\n')
}
