/** What the timeline adds to the URL: the span shown, filters, folded lanes and the event that is open. */
import { EventKind } from '#contract/instrument.ts'
import { isoDate, type IsoDate } from '#contract/units.ts'
import { Jurisdiction } from '#contract/vocabulary.ts'
import { readCalendarDay } from './calendarDay.ts'
import { hyphenated, type RawValues, valueReader } from './valueReader.ts'

/** The first and the last day the timeline can show. */
export const timelineSpan = { from: isoDate('2015-01-01'), to: isoDate('2027-12-31') }

/** No shorter span is shown, in days. */
export const leastViewDays = 28

/** What an entry can be, as marks and filters name it. */
export const markKinds = ['status', ...EventKind.options, 'sum', 'fine'] as const
export type MarkKind = (typeof markKinds)[number]

/** Both days are shown: `to` is the last. */
export type TimelineView = { from: IsoDate; to: IsoDate }

/** The page's own parameters, read; an empty list passes all. */
export type TimelineSearch = {
  view: TimelineView
  marks: MarkKind[]
  kind: 'all' | 'law' | 'not-law'
  /** Words that must all occur in an entry. */
  q: string
  /** Lanes drawn as one row. */
  folded: Jurisdiction[]
  /** The id of the entry whose panel is open; whether there is such an entry, the page says. */
  event: string | null
}

/** Everything from 2015 to 2027, nothing folded, nothing open. */
export const defaultTimelineSearch: TimelineSearch = {
  view: timelineSpan,
  marks: [],
  kind: 'all',
  q: '',
  folded: [],
  event: null,
}

/** "2020-12" → the month's last day; "2020-12-05" → that day; anything else → null. */
const lastDayOf = (text: string): IsoDate | null => {
  if (!/^\d{4}-\d{2}$/.test(text)) return readCalendarDay(text)
  const first = readCalendarDay(`${text}-01`)
  if (first === null) return null
  const [year = 0, month = 0] = text.split('-').map(Number)
  return isoDate(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10))
}

const readView = (text: string): TimelineView | null => {
  const [first = '', last = '', ...more] = text.split('..')
  const from = readCalendarDay(/^\d{4}-\d{2}$/.test(first) ? `${first}-01` : first)
  const to = lastDayOf(last)
  if (from === null || to === null || more.length > 0) return null
  if (from < timelineSpan.from || to > timelineSpan.to) return null
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  return days >= leastViewDays ? { from, to } : null
}

/** Whole months are written as months. */
const writeView = ({ from, to }: TimelineView): string => {
  const isWholeMonths = from.endsWith('-01') && lastDayOf(to.slice(0, 7)) === to
  return isWholeMonths ? `${from.slice(0, 7)}..${to.slice(0, 7)}` : `${from}..${to}`
}

/**
 * Reads the page's own parameters. An unusable value falls back to its default and is named in
 * `problems`, one sentence each.
 *
 * `{ view: '2018-01..2020-12', marks: 'fine,legislative-step' }` is three years, fines and steps
 * only. A view that does not lie on whole months has days: `2018-01-15..2018-06-02`.
 */
export const parseTimelineSearch = (
  raw: RawValues,
): { values: TimelineSearch; problems: string[] } => {
  const { text, listOf, oneOf, problems } = valueReader(raw)
  const viewText = text('view')
  const view = viewText === undefined ? timelineSpan : readView(viewText)
  if (view === null)
    problems.push(`view=${viewText} is not a span from 2015-01 to 2027-12; showing all of it`)
  const kind = oneOf('kind', ['all', 'law', 'not-law'])
  return {
    values: {
      view: view ?? timelineSpan,
      marks: listOf('marks', markKinds),
      kind,
      q: text('q') ?? '',
      folded: listOf('folded', Jurisdiction.options),
      event: text('event') ?? null,
    },
    problems,
  }
}

/**
 * Writes what differs from the defaults, as plain text values; a default is undefined, so that the
 * result can be laid over the values of other parts of the page.
 */
export const serializeTimelineSearch = (
  values: TimelineSearch,
): Record<'view' | 'marks' | 'kind' | 'q' | 'folded' | 'event', string | undefined> => {
  const isWhole = values.view.from === timelineSpan.from && values.view.to === timelineSpan.to
  const listText = (list: readonly string[]) =>
    list.length === 0 ? undefined : list.map(hyphenated).join(',')
  return {
    view: isWhole ? undefined : writeView(values.view),
    marks: listText(values.marks),
    kind: values.kind === 'all' ? undefined : values.kind,
    q: values.q === '' ? undefined : values.q,
    folded: listText(values.folded),
    event: values.event ?? undefined,
  }
}

/** True where an entry can be hidden: any word or filter is set. */
export const hasTimelineFilter = (values: TimelineSearch): boolean =>
  values.q.trim() !== '' || values.marks.length > 0 || values.kind !== 'all'
