/** What the requests page adds to the URL: groups, the change looked at, the table's months, the drill. */
import { hours, isoDate, type Hours, type IsoDate } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import { readCalendarDay } from './calendarDay.ts'
import { type RawValues, valueReader } from './valueReader.ts'

/** What requests are parted by: their way in, who asks, what is asked for, about which content. */
export const requestGroupings = ['channel', 'country', 'process', 'category'] as const
export type RequestGrouping = (typeof requestGroupings)[number]

/** What is followed before and after a change: answered within some hours, data produced, how many. */
export const requestMeasures = ['answered', 'disclosed', 'volume'] as const
export type RequestMeasure = (typeof requestMeasures)[number]

/** What the curves of time follow: any answer, or one way a request can end. */
export const requestEnds = ['answered', 'produced', 'refused', 'withdrawn'] as const
export type RequestEnd = (typeof requestEnds)[number]

/** The longest time an answer may be given in this page: a year. */
const LONGEST_HOURS = 8784

/** The page's own parameters, read. */
export type RequestsSearch = {
  by: RequestGrouping
  measure: RequestMeasure
  /** Within how many hours of receipt an answer counts, 1 to 8784. */
  within: Hours
  /** The legal day of the change looked at, and the country it is looked at in. */
  on: IsoDate
  place: Country
  /** Which end the curves of time follow. */
  end: RequestEnd
  /** The first day of the first month of the table with small cells left out; null: the card's own. */
  table: IsoDate | null
  /** The mark whose cases are open, in the words of the card that drew it. */
  cell: string | null
  /** For presenters: the change planted in the demo beside what its cases show. */
  truth: boolean
}

/** What the page's questions follow from: what is open beside the cards asks nothing. */
export type RequestsAsked = Omit<RequestsSearch, 'cell' | 'end' | 'truth'>

export const defaultRequestsSearch: RequestsSearch = {
  by: 'channel',
  measure: 'answered',
  within: hours(720),
  on: isoDate('2019-06-26'),
  place: 'FR',
  end: 'answered',
  table: null,
  cell: null,
  truth: false,
}

const MARK = /^[\w.:~|@+-][\w .:~|@+()-]{0,199}$/

/**
 * Reads the page's own parameters. An unusable value falls back to its default and is named in
 * `problems`, a sentence each; whether something changed on that day is known to the cards alone.
 *
 * `{ by: 'country', within: '48', table: '2019-01' }`.
 */
export const parseRequestsSearch = (
  raw: RawValues,
): { values: RequestsSearch; problems: string[] } => {
  const { text: given, oneOf, problems } = valueReader(raw)
  const own = defaultRequestsSearch

  const read = <Value>(
    name: keyof RequestsSearch,
    fallback: Value,
    reader: (text: string) => Value | null,
    because: string,
  ): Value => {
    const text = given(name)
    if (text === undefined) return fallback
    const value = reader(text)
    if (value === null) problems.push(`${name}=${text.slice(0, 40)} ${because}`)
    return value ?? fallback
  }

  const truth = given('truth')
  if (truth !== undefined && truth !== 'on')
    problems.push(`truth=${truth} is not known; the planted change stays closed`)

  return {
    values: {
      by: oneOf('by', requestGroupings),
      measure: oneOf('measure', requestMeasures),
      within: read(
        'within',
        own.within,
        (text) =>
          /^[1-9]\d{0,3}$/.test(text) && Number(text) <= LONGEST_HOURS ? hours(Number(text)) : null,
        `is not a number of hours up to ${LONGEST_HOURS}; showing ${own.within}`,
      ),
      on: read('on', own.on, readCalendarDay, `is not a date; showing ${own.on}`),
      place: read(
        'place',
        own.place,
        (text) => Country.options.find((country) => country === text) ?? null,
        `is not a country here; showing ${own.place}`,
      ),
      end: oneOf('end', requestEnds),
      table: read(
        'table',
        own.table,
        (text) => readCalendarDay(`${text}-01`),
        'is not a month; the table begins where it does by itself',
      ),
      cell: read(
        'cell',
        own.cell,
        (text) => (MARK.test(text) ? text : null),
        'is not a mark of this page; it was left out',
      ),
      truth: truth === 'on',
    },
    problems,
  }
}

/** Every value as text: what "Copy link" writes. */
export const writeEveryRequestsValue = (values: RequestsSearch): Record<string, string> => ({
  by: values.by,
  measure: values.measure,
  within: String(values.within),
  on: values.on,
  place: values.place,
  end: values.end,
  ...(values.table === null ? {} : { table: values.table.slice(0, 7) }),
  ...(values.cell === null ? {} : { cell: values.cell }),
  ...(values.truth ? { truth: 'on' } : {}),
})

const defaultText = writeEveryRequestsValue(defaultRequestsSearch)

/** Writes what differs from the defaults, as plain text values; the reverse of the parse. */
export const serializeRequestsSearch = (values: RequestsSearch): Record<string, string> =>
  Object.fromEntries(
    Object.entries(writeEveryRequestsValue(values)).filter(
      ([name, text]) => text !== defaultText[name],
    ),
  )

/** A page's own values with these in the place of those it had; what belongs to others stays. */
export const withRequestsSearch = (
  extras: Readonly<Record<string, string>>,
  values: RequestsSearch,
): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(extras).filter(([name]) => !Object.hasOwn(defaultRequestsSearch, name)),
  ),
  ...serializeRequestsSearch(values),
})
