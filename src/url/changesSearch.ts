/** What "What changed" adds to the URL: two dates, how entries are grouped, and in which form they stand. */
import { isoDate, type IsoDate } from '#contract/units.ts'
import { readCalendarDay } from './calendarDay.ts'
import { type RawValues, valueReader } from './valueReader.ts'

/** How entries are put together. */
export const changesGroupings = ['month', 'jurisdiction'] as const
export type ChangesGrouping = (typeof changesGroupings)[number]

/** `page`: entries with marks and links; `text` and `markdown`: to be taken elsewhere. */
export const changesForms = ['page', 'text', 'markdown'] as const
export type ChangesForm = (typeof changesForms)[number]

/** The parameters, read: `since` is left out of the span, `until` is in it. */
export type ChangesSearch = {
  since: IsoDate
  until: IsoDate
  /** The address names a later day first: the two stand the other way round here. */
  isSwapped: boolean
  by: ChangesGrouping
  form: ChangesForm
}

/** The same day a year before; 29 February becomes the 28th. */
export const yearBefore = (date: IsoDate): IsoDate => {
  const [year = '', month = '', day = ''] = date.split('-')
  const isLeapDay = month === '02' && day === '29'
  return isoDate(`${String(Number(year) - 1).padStart(4, '0')}-${month}-${isLeapDay ? '28' : day}`)
}

/**
 * Reads `since`, `until`, `changesBy` and `changesAs`. Left out, `until` is the as-of and `since`
 * twelve months before `until`. An unusable value falls back and is named in `problems`; two days in
 * the wrong order are exchanged.
 *
 * `{ since: '2019-06-26', until: '2020-07-01' }` is everything after 26 June 2019, up to and
 * including 1 July 2020.
 */
export const parseChangesSearch = (
  raw: RawValues,
  asOf: IsoDate,
): { values: ChangesSearch; problems: string[] } => {
  const { text, oneOf, problems } = valueReader(raw)
  const day = (name: 'since' | 'until', instead: string): IsoDate | undefined => {
    const given = text(name)
    if (given === undefined) return undefined
    const read = readCalendarDay(given)
    if (read === null)
      problems.push(`${name}=${given} is not a date from 1900 to 2099; showing ${instead}`)
    return read ?? undefined
  }
  const until = day('until', 'the as-of') ?? asOf
  const since = day('since', 'twelve months') ?? yearBefore(until)
  const isSwapped = since > until
  return {
    values: {
      since: isSwapped ? until : since,
      until: isSwapped ? since : until,
      isSwapped,
      by: oneOf('changesBy', changesGroupings),
      form: oneOf('changesAs', changesForms),
    },
    problems,
  }
}

/**
 * Writes what differs from the defaults of this as-of; a default is undefined, so that the result
 * can be laid over the values of other parts of the page.
 */
export const serializeChangesSearch = (
  values: Omit<ChangesSearch, 'isSwapped'>,
  asOf: IsoDate,
): Record<'since' | 'until' | 'changesBy' | 'changesAs', string | undefined> => ({
  since: values.since === yearBefore(values.until) ? undefined : values.since,
  until: values.until === asOf ? undefined : values.until,
  changesBy: values.by === 'month' ? undefined : values.by,
  changesAs: values.form === 'page' ? undefined : values.form,
})
