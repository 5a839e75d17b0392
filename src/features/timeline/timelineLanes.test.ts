import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { calendarEntries } from '#domain/calendar.ts'
import { calendarSpans } from '#domain/calendarSpans.ts'
import { fines } from '#record/fines.ts'
import { instruments } from '#record/law.ts'
import { defaultTimelineSearch, timelineSpan } from '#url/timelineSearch.ts'
import { laneOf, passesFilter, timelineFacts, timelineLanes, trackLabel } from './timelineLanes.ts'

const all: Country[] = ['DE', 'FR', 'GB', 'ES', 'IE']
const entries = calendarEntries(instruments, fines)
const facts = timelineFacts(entries, timelineSpan)
const spans = calendarSpans(instruments)
const lanes = timelineLanes(facts, spans, [], { in: all, withEu: false })
const byId = (id: string) => instruments.find((instrument) => instrument.id === id)!
const row = (id: string) => lanes.flatMap(({ rows }) => rows).find((each) => each.id === id)!

test('every entry from 2015 to 2027 stands in one row, in time', () => {
  const shown = lanes.flatMap(({ rows }) =>
    rows.flatMap((each) => each.entries.map(({ id }) => id)),
  )
  const expected = entries
    .filter(({ on }) => on >= '2015-01-01' && on <= '2027-12-31')
    .map(({ id }) => id)
  expect(shown.toSorted()).toEqual(expected.toSorted())
  for (const { rows } of lanes)
    for (const { entries: inRow } of rows)
      expect(inRow.map(({ on }) => on)).toEqual(inRow.map(({ on }) => on).toSorted())
})

test('lanes are those of places with entries of their own, countries first', () => {
  expect(lanes.map(({ place }) => place)).toEqual(['DE', 'FR', 'GB', 'EU', 'US'])
  expect(lanes[0]?.rows.map(({ id }) => id)).toEqual(['de-netzdg', 'de-ddg'])
})

test('Avia’s row has its bars, the hatched one ended by the ruling, and words for its tracks', () => {
  const { tracks } = row('fr-avia')
  expect(tracks[0]?.bars.map(({ manner, endedBy }) => [manner, endedBy])).toEqual([
    ['dashed', null],
    ['hatched', 'struck down'],
  ])
  expect(tracks).toHaveLength(4)
  expect(tracks.some(({ label }) => label.includes('24'))).toBe(true)
})

test('what is not law has an outline, and a fine its own mark with its amount', () => {
  expect(row('fr-facebook-2018').tracks[0]?.bars[0]?.manner).toBe('outline')
  const fine = row('de-netzdg').entries.find(({ on }) => on === '2019-07-02')
  expect(fine).toMatchObject({ mark: { event: 'fine' }, word: 'fine' })
  expect(fine?.text).toMatch(/EUR\s2\sm/)
})

test('with fewer countries a joint text stands in the lane of the one that is chosen', () => {
  expect(laneOf(byId('ukfr-2017'), all, false)).toBe('GB')
  expect(laneOf(byId('ukfr-2017'), ['FR'], false)).toBe('FR')
  expect(laneOf(byId('us-fr-mlat'), all, false)).toBe('US')
  expect(laneOf(byId('us-fr-mlat'), ['FR'], false)).toBe('FR')
  expect(laneOf(byId('us-ftc-facebook'), ['FR'], true)).toBeNull()
})

test('the EU’s lane goes with the EU where fewer countries are chosen', () => {
  expect(laneOf(byId('eu-dsa'), ['DE'], false)).toBeNull()
  expect(laneOf(byId('eu-dsa'), ['DE'], true)).toBe('EU')
  expect(laneOf(byId('eu-dsa'), all, false)).toBe('EU')
})

test('words, kinds and "law or not" filter', () => {
  const passing = (patch: Partial<typeof defaultTimelineSearch>) =>
    facts.filter((fact) => passesFilter(fact, { ...defaultTimelineSearch, ...patch }))
  expect(passing({})).toHaveLength(facts.length)
  const struck = passing({ q: 'avia STRUCK' })
  expect(struck.length).toBeGreaterThan(0)
  expect(struck.every(({ entry }) => entry.instrument.id === 'fr-avia')).toBe(true)
  expect(passing({ marks: ['fine'] })).toHaveLength(fines.length)
  const notLaw = passing({ kind: 'not-law' })
  expect(notLaw.length + passing({ kind: 'law' }).length).toBe(facts.length)
  expect(notLaw.map(({ entry }) => entry.instrument.id)).toContain('fr-facebook-2018')
})

test('a folded place says so', () => {
  const [first] = timelineLanes(facts, spans, ['DE'], { in: all, withEu: false })
  expect(first).toMatchObject({ place: 'DE', isFolded: true })
})

test('tracks are named without the words that all duties of a text begin with', () => {
  const netzdg = byId('de-netzdg')
  expect(trackLabel(netzdg, netzdg.duties.slice(0, 2)).replaceAll('\u00a0', ' ')).toBe('24 h, 7 d')
  const terreg = byId('eu-terreg')
  expect(trackLabel(terreg, terreg.duties).length).toBeGreaterThan(0)
})

test('entries outside the span are left out', () => {
  const span = { from: isoDate('2019-01-01'), to: isoDate('2019-12-31') }
  expect(timelineFacts(entries, span).every(({ entry }) => entry.on.startsWith('2019'))).toBe(true)
})
