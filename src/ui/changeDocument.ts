/** A list of dated entries as plain text and as Markdown, each entry with its sources. */
import { type ChangeDocument, type ChangeLine, laterSourceWords } from './changeLine.ts'
import { formatDate } from './format.ts'
import { markdownLink, markdownText } from './markdown.ts'

const placeOf = ({ jurisdictions }: ChangeLine): string => jurisdictions.join(', ')

const publishedOf = ({ publisher, publishedOn }: ChangeLine['sources'][number]): string =>
  `${publisher}, ${formatDate(publishedOn)}`

/** Plain text of short lines; no-break spaces become spaces, so that it can be searched anywhere. */
export function changesAsText(document: ChangeDocument): string {
  const entry = (line: ChangeLine): string[] => [
    `${formatDate(line.on)} | ${placeOf(line)} | ${line.name} | ${line.kind}`,
    `  ${line.text}.`,
    ...line.meaning.map((words) => `  ${words}`),
    ...(line.unverified === null ? [] : [`  Unverified: ${line.unverified}`]),
    ...(line.remark === undefined ? [] : [`  ${line.remark}`]),
    ...line.sources.map(
      (source) =>
        `  Source: ${source.title}, ${publishedOf(source)}${source.url ? `, ${source.url}` : ''}`,
    ),
    ...(line.hasLaterSource ? [`  ${laterSourceWords}`] : []),
    '',
  ]
  return withPlainSpaces([
    document.title,
    `${document.summary}.`,
    '',
    ...document.groups.flatMap(({ heading, lines }) => [
      heading.toUpperCase(),
      '',
      ...lines.flatMap(entry),
    ]),
    ...document.notes,
    `This screen: ${document.link}`,
  ])
}

/** Markdown: a heading for each group, a list item for each entry, citations as links. */
export function changesAsMarkdown(document: ChangeDocument): string {
  const entry = (line: ChangeLine): string[] => [
    `- **${formatDate(line.on)}**, ${markdownText(line.name)} (${placeOf(line)}), ${markdownText(line.kind.toLowerCase())}: ${markdownText(line.text)}.`,
    ...line.meaning.map((words) => `  - ${markdownText(words)}`),
    ...(line.unverified === null ? [] : [`  - *Unverified:* ${markdownText(line.unverified)}`]),
    ...(line.remark === undefined ? [] : [`  - ${markdownText(line.remark)}`]),
    ...line.sources.map(
      (source) =>
        `  - Source: ${markdownLink(source.title, source.url)}, ${markdownText(publishedOf(source))}`,
    ),
    ...(line.hasLaterSource ? [`  - ${laterSourceWords}`] : []),
  ]
  return withPlainSpaces([
    `# ${markdownText(document.title)}`,
    '',
    `${markdownText(document.summary)}.`,
    '',
    ...document.groups.flatMap(({ heading, lines }) => [
      `## ${markdownText(heading)}`,
      '',
      ...lines.flatMap(entry),
      '',
    ]),
    ...document.notes.flatMap((note) => [markdownText(note), '']),
    markdownLink('This screen', document.link),
  ])
}

const withPlainSpaces = (lines: readonly string[]): string =>
  `${lines.join('\n').replaceAll('\u00A0', ' ')}\n`
