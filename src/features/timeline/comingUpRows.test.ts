import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { instruments } from '#record/law.ts'
import { calendarFileText } from './calendarFile.ts'
import { comingUpEvents, comingUpFinding, comingUpRows } from './comingUpRows.ts'

const seenFrom = (day: string) => comingUpRows(instruments, isoDate(day))
const fileSeenFrom = (day: string) =>
  calendarFileText({
    name: 'Coming up',
    writtenAt: 1_780_272_000,
    events: comingUpEvents(seenFrom(day), (id) => `https://dueline.example/obligations/${id}`),
  })
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))

test('seen from 1 June 2026 the calendar has e-Evidence on 18 August 2026', () => {
  const events = eventsIn(fileSeenFrom('2026-06-01'))
  expect(events).toHaveLength(1)
  const [event] = events
  expect(event!.startDate.toString()).toBe('2026-08-18')
  expect(event!.endDate.toString()).toBe('2026-08-19')
  expect(event!.startDate.isDate).toBe(true)
  expect(event!.uid).toBe('eu-e-evidence/2026-08-18/in-force@dueline')
  expect(event!.summary).toMatch(/e-Evidence.*applies/)
  expect(event!.description).toContain('Source: ')
  expect(event!.description).toContain('Not legal advice')
  expect(event!.component.getFirstPropertyValue('url')).toBe(
    'https://dueline.example/obligations/eu-e-evidence',
  )
  expect(event!.component.getFirstProperty('categories')!.getValues()).toEqual(['EU', 'In force'])
})

test('it is 78 days ahead that day, one the day before, and gone on the day', () => {
  expect(seenFrom('2026-06-01').map(({ inDays }) => inDays)).toEqual([78])
  expect(seenFrom('2026-08-17').map(({ inDays }) => inDays)).toEqual([1])
  expect(seenFrom('2026-08-18')).toEqual([])
})

test('every date ahead has its event in the file, none twice', () => {
  for (const day of ['2017-09-10', '2019-06-26', '2022-11-01', '2023-08-20', '2024-05-10']) {
    const rows = seenFrom(day)
    const events = eventsIn(fileSeenFrom(day))
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(rows.map(({ on }) => on))
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(rows.length)
  }
})

test('what was not public by the as-of is not ahead of it', () => {
  for (const row of seenFrom('2019-06-26')) expect(row.on > '2019-06-26').toBe(true)
  expect(seenFrom('2019-06-26').map(({ on }) => on)).toContain('2019-07-09')
  expect(seenFrom('2019-06-26').map(({ instrumentId }) => instrumentId)).not.toContain('eu-dsa')
})

test('the finding names the next date, its distance and how many there are', () => {
  const words = (day: string) =>
    comingUpFinding(seenFrom(day), isoDate(day)).replaceAll('\u00A0', ' ')
  expect(words('2026-06-01')).toMatch(/^Next is 18 August 2026, in 78 days: .*e-Evidence/)
  expect(words('2026-08-18')).toBe('No legal date ahead was public by 18 August 2026')
  expect(words('2023-08-20')).toMatch(/; \d+ dates in all$/)
})
