/**
 * What a page must not show under a day of knowledge: every text and amount of the record's facts
 * that was published later, read off the record's own files by a walk that knows nothing of the
 * filter it judges.
 */
import type { IsoDate, Money } from '#contract/units.ts'
import { moneyWords } from '#ui/moneyWords.ts'

/** The record as it is imported: instruments, companies, rates, fines, published figures. */
export interface RecordFiles {
  instruments: readonly unknown[]
  companies: readonly unknown[]
  exchangeRateSources: readonly unknown[]
  fines: readonly unknown[]
  halfYears: readonly unknown[]
  informationRequests: unknown
  removalOrders: unknown
}

/** A text as a page would write it, the day it became public, and where in the record it stands. */
export interface DatedText {
  text: string
  publishedOn: string
  path: string
}

type Node = Record<string, unknown>

/** Fields that are words for readers; ids, marks and closed lists are none. */
const proseFields = new Set(
  'title shortTitle reference event text note phrase claim lawSays difference pledged what place role name addressee authority about quote publisher url wording reason officialTitle shortName publishedOnNote keptOutReason question says by'.split(
    ' ',
  ),
)

const never = '9999-12-31'
const latest = (...days: (string | undefined)[]): string =>
  days.reduce<string>((last, day) => (day !== undefined && day > last ? day : last), '')
const earliest = (...days: string[]): string => days.toSorted()[0] ?? never

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])
const dayOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The day a fact and its remark are of, walking down from `since`; fields of other days are `own`. */
function walk(
  value: unknown,
  since: string,
  path: string,
  sourceDays: Map<string, string>,
): DatedText[] {
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, index) =>
      walk(each, since, `${path}.${index}`, sourceDays),
    )
  }
  if (!isNode(value)) return []
  const published = latest(since, dayOf(value['publishedOn']))
  const cited = Array.isArray(value['sources'])
    ? value['sources'].map((id: unknown) => sourceDays.get(String(id)) ?? '')
    : []
  const restsOn = latest(published, ...cited)
  const days = daysOfFields(value, published, restsOn)
  return Object.entries(value).flatMap(([field, inner]) => {
    const day = days[field] ?? published
    const at = `${path}.${field}`
    if (typeof inner === 'string') {
      return proseFields.has(field) ? [{ text: inner, publishedOn: day, path: at }] : []
    }
    if (typeof inner === 'number') return numberText(value, field, inner, day, at)
    if (field === 'names') return namesOf(nodesOf(inner), at)
    if (field === 'earlierWordings') return wordingsOf(value, nodesOf(inner), at)
    return walk(inner, day, at, sourceDays)
  })
}

/** Fields whose day is not their fact's. */
function daysOfFields(fact: Node, published: string, restsOn: string): Record<string, string> {
  const days: Record<string, string> = { note: restsOn, lawSays: restsOn, difference: restsOn }
  const wordings = nodesOf(fact['earlierWordings'])
  if (wordings.length > 0) {
    const now = latest(published, dayOf(wordings.at(-1)?.['until']))
    Object.assign(days, { title: now, shortTitle: now, reference: now })
    // A wording that names no deadline had today's: that is as old as the wording.
    const same = wordings.findIndex(({ deadline }) => deadline === undefined)
    days['deadline'] = same === -1 ? now : sinceOf(fact, wordings, same)
  }
  if ('standing' in fact) days['note'] = dayOf(fact['standingPublishedOn']) || never
  if ('revenue' in fact || 'itemsReported' in fact) days['note'] = published
  const names = nodesOf(fact['names'])
  const named = dayOf(names.at(-1)?.['from'])
  if (names.length > 1)
    Object.assign(days, { shortName: named, title: named, officialTitle: named })
  // An instrument's own texts have days of their own, and a duty's steps may be older than its text.
  if ('duties' in fact || 'transitions' in fact)
    for (const field of Object.keys(fact)) if (typeof fact[field] === 'object') days[field] ??= ''
  return days
}

const namesOf = (names: readonly Node[], path: string): DatedText[] =>
  names.flatMap((name, index) =>
    walk(name, index === 0 ? '' : dayOf(name['from']), `${path}.${index}`, new Map()),
  )

/** A wording stands from the end of the one before; the first from the duty's first step. */
const sinceOf = (duty: Node, wordings: readonly Node[], index: number): string => {
  const [first] = nodesOf(duty['transitions'])
  return dayOf(index === 0 ? first?.['publishedOn'] : wordings[index - 1]?.['until'])
}

const wordingsOf = (duty: Node, wordings: readonly Node[], path: string): DatedText[] =>
  wordings.flatMap((wording, index) =>
    walk(wording, sinceOf(duty, wordings, index), `${path}.${index}`, new Map()),
  )

/** Published counts; a smaller one ("26") stands in any page by chance. */
const countFields = new Set(['requests', 'accounts', 'count'])
const leastTelling = 1000

function numberText(
  node: Node,
  field: string,
  value: number,
  publishedOn: string,
  path: string,
): DatedText[] {
  if (field === 'amount' && typeof node['currency'] === 'string') {
    return [{ text: moneyWords(node as Money), publishedOn, path }]
  }
  const isCount = countFields.has(field) && value >= leastTelling
  return field.startsWith('items') || field.startsWith('removed') || isCount
    ? [{ text: value.toLocaleString('en-GB'), publishedOn, path }]
    : []
}

/** The phrases of an instrument's days, which have no marks: known with a step of that day. */
function phrasesOf(instrument: Node, path: string): DatedText[] {
  const steps = [
    ...nodesOf(instrument['duties']).flatMap(({ transitions }) => nodesOf(transitions)),
    ...nodesOf(instrument['events']),
  ]
  return nodesOf(instrument['summaryStatuses']).map(({ from, phrase }, index) => ({
    text: String(phrase),
    publishedOn: earliest(
      dayOf(from),
      ...steps.filter(({ on }) => on === from).map((step) => dayOf(step['publishedOn'])),
    ),
    path: `${path}.summaryStatuses.${index}.phrase`,
  }))
}

/** The day of the first fact of an instrument: before it nobody could link to it. */
const firstDayOf = (instrument: Node): string => {
  const days: string[] = []
  const collect = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(collect)
    if (!isNode(value)) return
    if (typeof value['publishedOn'] === 'string') days.push(value['publishedOn'])
    Object.values(value).forEach(collect)
  }
  const { sources: _sources, ...facts } = instrument
  collect(facts)
  return earliest(...days)
}

/** Every text of the record with the day it became public. */
export function datedTexts(record: RecordFiles): DatedText[] {
  const instruments = record.instruments.filter(isNode)
  const firstDays = new Map(instruments.map((each) => [each['id'], firstDayOf(each)]))
  const sourceDays = (file: Node) =>
    new Map(
      nodesOf(file['sources']).map(({ id, publishedOn }) => [String(id), String(publishedOn)]),
    )
  return [
    ...instruments.flatMap((instrument) => {
      const { links, summaryStatuses: _phrases, ...rest } = instrument
      const path = String(instrument['id'])
      return [
        ...walk(rest, '', path, sourceDays(instrument)),
        ...phrasesOf(instrument, path),
        ...nodesOf(links).map(({ note, instrumentId }, index) => ({
          text: String(note),
          publishedOn: firstDays.get(instrumentId) ?? never,
          path: `${path}.links.${index}.note`,
        })),
      ]
    }),
    ...record.companies
      .filter(isNode)
      .flatMap((company) => walk(company, '', String(company['id']), sourceDays(company))),
    ...walk(record.exchangeRateSources, '', 'rate sources', new Map()),
    ...walk(record.fines, '', 'fines', new Map()),
    ...walk(record.halfYears, '', 'half-years', new Map()),
    ...[record.informationRequests, record.removalOrders]
      .filter(isNode)
      .flatMap((file) => walk(file, '', 'published', sourceDays(file))),
  ]
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().toLowerCase()

/** True where `words` stand in `shown` as whole words. */
const stands = (words: string, shown: string): boolean => {
  for (let at = shown.indexOf(words); at !== -1; at = shown.indexOf(words, at + 1)) {
    const around = `${shown[at - 1] ?? ' '}${shown[at + words.length] ?? ' '}`
    if (!/[\p{L}\d]/u.test(around)) return true
  }
  return false
}

/** Shorter ones ("X") stand in any page by chance. */
const shortest = 3

/** Texts published after the day that no text public by then holds too. */
export function laterTexts(record: RecordFiles, day: IsoDate): DatedText[] {
  const texts = datedTexts(record)
  const known = texts.filter(({ publishedOn }) => publishedOn <= day).map(({ text }) => plain(text))
  const all = ` ${known.join(' | ')} `
  const later = new Map<string, DatedText>()
  for (const dated of texts) {
    const words = plain(dated.text)
    if (dated.publishedOn > day && words.length >= shortest && !stands(words, all))
      later.set(words, dated)
  }
  return [...later.values()]
}

/** The later texts that stand in what a page shows, each with where the record has it. */
export function leaksIn(shown: string, later: readonly DatedText[]): string[] {
  const page = plain(shown)
  return later
    .filter(({ text }) => stands(plain(text), page))
    .map(({ text, publishedOn, path }) => `${path} (${publishedOn}): ${text}`)
}

/** Words of the record that are the app's own as well: of a legend, a card's title, a cell. */
export const ownWords: ReadonlySet<string> = new Set([
  'Adopted, not in force',
  'Settled',
  'Not researched.',
  'not recorded',
])
