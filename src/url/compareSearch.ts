/** What the comparison adds to the address: what it is about, chosen texts, and which rows show. */
import { Jurisdiction } from '#contract/vocabulary.ts'
import { type ComparisonTopic, comparisonTopics } from '#domain/comparedText.ts'
import { hyphenated, type RawValues, valueReader } from './valueReader.ts'

/** The page's own parameters, read. */
export type CompareSearch = {
  about: ComparisonTopic
  /** Place → a text's id, where another than the one asked for `about` was chosen. */
  texts: Partial<Record<Jurisdiction, string>>
  rows: 'all' | 'differences'
}

/** Every place's leading text, all rows. */
export const defaultCompareSearch: CompareSearch = { about: 'leading', texts: {}, rows: 'all' }

/**
 * Reads the page's own parameters. What cannot be used falls back and is named in `problems`, a
 * sentence each; whether a text reaches its place on the date is known to the comparison alone.
 *
 * `{ about: 'orders', texts: 'DE:eu-terreg,FR:eu-dsa/orders', rows: 'differences' }`.
 */
export const parseCompareSearch = (
  raw: RawValues,
): { values: CompareSearch; problems: string[] } => {
  const { text, oneOf, problems } = valueReader(raw)
  const aboutText = text('about')
  const about = comparisonTopics.find((topic) => hyphenated(topic) === aboutText)
  if (aboutText !== undefined && about === undefined)
    problems.push(`about=${aboutText} is not known; showing the leading texts`)

  const texts: CompareSearch['texts'] = {}
  for (const part of (text('texts') ?? '').split(',').filter(Boolean)) {
    const at = part.indexOf(':')
    const place = Jurisdiction.options.find((option) => option === part.slice(0, at))
    const id = part.slice(at + 1)
    if (place === undefined || !/^[a-z0-9-]+(?:\/[a-z-]+)?$/.test(id))
      problems.push(`texts=${part} is not a place and a text; it was left out`)
    else texts[place] = id
  }

  return {
    values: { about: about ?? 'leading', texts, rows: oneOf('rows', ['all', 'differences']) },
    problems,
  }
}

/** Writes what differs from the defaults; the reverse of the parse. */
export const serializeCompareSearch = (values: CompareSearch): Record<string, string> => {
  const raw: Record<string, string> = {}
  if (values.about !== 'leading') raw['about'] = hyphenated(values.about)
  const texts = Jurisdiction.options.flatMap((place) => {
    const id = values.texts[place]
    return id === undefined ? [] : `${place}:${id}`
  })
  if (texts.length > 0) raw['texts'] = texts.join(',')
  if (values.rows !== 'all') raw['rows'] = values.rows
  return raw
}

/** Everything as text, defaults too: what a link carries that must show the same tomorrow. */
export const writeWholeComparison = (values: CompareSearch): Record<string, string> => ({
  about: hyphenated(values.about),
  ...serializeCompareSearch(values),
  rows: values.rows,
})
