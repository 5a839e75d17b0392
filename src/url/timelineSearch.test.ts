import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { Jurisdiction } from '#contract/vocabulary.ts'
import {
  defaultTimelineSearch,
  hasTimelineFilter,
  leastViewDays,
  markKinds,
  parseTimelineSearch,
  serializeTimelineSearch,
  timelineSpan,
  type TimelineSearch,
} from './timelineSearch.ts'

const DAY = 86_400_000
const first = Date.parse(timelineSpan.from) / DAY
const last = Date.parse(timelineSpan.to) / DAY
const dayText = (day: number) => isoDate(new Date(day * DAY).toISOString().slice(0, 10))

const anyView = fc
  .tuple(
    fc.integer({ min: first, max: last - leastViewDays }),
    fc.integer({ min: leastViewDays - 1, max: last - first }),
  )
  .map(([from, days]) => ({ from: dayText(from), to: dayText(Math.min(last, from + days)) }))

const anySearch: fc.Arbitrary<TimelineSearch> = fc.record({
  view: anyView,
  marks: fc.uniqueArray(fc.constantFrom(...markKinds)),
  kind: fc.constantFrom('all', 'law', 'not-law'),
  q: fc.string(),
  folded: fc.uniqueArray(fc.constantFrom(...Jurisdiction.options)),
  event: fc.option(fc.string({ minLength: 1 })),
})

it('comes back as it was written', () => {
  fc.assert(
    fc.property(anySearch, (values) => {
      expect(parseTimelineSearch(serializeTimelineSearch(values))).toEqual({ values, problems: [] })
    }),
  )
})

it('reads any text without failing, and shows a span within 2015 to 2027', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.stringMatching(/^\d{4}-\d{2}(-\d{2})?\.\.\d{4}-\d{2}(-\d{2})?$/),
        fc.integer(),
      ),
      (view) => {
        const { values, problems } = parseTimelineSearch({ view })
        expect(values.view.from >= timelineSpan.from).toBe(true)
        expect(values.view.to <= timelineSpan.to).toBe(true)
        expect(Date.parse(values.view.to) - Date.parse(values.view.from)).toBeGreaterThanOrEqual(
          (leastViewDays - 1) * DAY,
        )
        expect(problems.length).toBeLessThanOrEqual(1)
      },
    ),
  )
})

it('leaves the defaults out', () => {
  const written = serializeTimelineSearch(defaultTimelineSearch)
  expect(Object.values(written).every((text) => text === undefined)).toBe(true)
})

it('writes whole months as months and other spans with their days', () => {
  const view = (from: string, to: string) =>
    serializeTimelineSearch({
      ...defaultTimelineSearch,
      view: { from: isoDate(from), to: isoDate(to) },
    }).view
  expect(view('2018-01-01', '2020-02-29')).toBe('2018-01..2020-02')
  expect(view('2018-01-01', '2020-02-28')).toBe('2018-01-01..2020-02-28')
  expect(parseTimelineSearch({ view: '2018-01..2020-12' }).values.view).toEqual({
    from: '2018-01-01',
    to: '2020-12-31',
  })
})

it('names what could not be read and shows the default instead', () => {
  const { values, problems } = parseTimelineSearch({
    view: '2030-01..2031-12',
    marks: 'fine,party',
    kind: 'maybe',
    folded: 'DE,XX',
  })
  expect(values).toEqual({ ...defaultTimelineSearch, marks: ['fine'], folded: ['DE'] })
  expect(problems).toEqual([
    'view=2030-01..2031-12 is not a span from 2015-01 to 2027-12; showing all of it',
    'kind=maybe is not known; showing all',
    'marks=party is not known and was left out',
    'folded=XX is not known and was left out',
  ])
})

it('refuses a span that is too short, backwards or has more than two ends', () => {
  for (const view of ['2018-02-01..2018-02-10', '2019-01..2018-01', '2018-01..2018-06..2019-01'])
    expect(parseTimelineSearch({ view }).problems).toHaveLength(1)
})

it('says whether anything can be hidden', () => {
  expect(hasTimelineFilter(defaultTimelineSearch)).toBe(false)
  expect(hasTimelineFilter({ ...defaultTimelineSearch, event: 'x', q: ' ' })).toBe(false)
  expect(hasTimelineFilter({ ...defaultTimelineSearch, marks: ['fine'] })).toBe(true)
})
