import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { calendarFileText, type CalendarFileEvent } from './calendarFile.ts'

const event: CalendarFileEvent = {
  uid: 'eu-e-evidence/2026-08-18/in-force@dueline',
  on: isoDate('2026-08-18'),
  summary: 'e-Evidence: the regulation applies; 8 h, 10 d',
  description: 'First line\nsecond \\ line, with: marks',
  url: 'https://dueline.example/obligations/eu-e-evidence?asOf=2026-06-01,x',
  categories: ['EU', 'in force, law'],
}
const writtenAt = Date.UTC(2026, 5, 1, 12, 30) / 1000
const textOf = (...events: CalendarFileEvent[]) =>
  calendarFileText({ name: 'Dates', writtenAt, events })
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')

test('a calendar library reads back every word of an all-day event', () => {
  const [found] = read(textOf(event))
  expect(found!.getFirstPropertyValue('uid')).toBe(event.uid)
  expect(found!.getFirstPropertyValue('summary')).toBe(event.summary)
  expect(found!.getFirstPropertyValue('description')).toBe(event.description)
  expect(found!.getFirstPropertyValue('url')).toBe(event.url)
  expect(found!.getFirstProperty('categories')!.getValues()).toEqual(event.categories)
  expect(String(found!.getFirstPropertyValue('dtstamp'))).toBe('2026-06-01T12:30:00Z')
  const start = found!.getFirstPropertyValue('dtstart') as ICAL.Time
  const end = found!.getFirstPropertyValue('dtend') as ICAL.Time
  expect([start.isDate, start.toString(), end.toString()]).toEqual([
    true,
    '2026-08-18',
    '2026-08-19',
  ])
})

test('the end of a month and of a year is the next day', () => {
  const [found] = read(textOf({ ...event, on: isoDate('2027-12-31') }))
  expect(String(found!.getFirstPropertyValue('dtend'))).toBe('2028-01-01')
})

test('it is no invitation and blocks no time', () => {
  const text = textOf(event)
  expect(text).not.toMatch(/^METHOD/m)
  expect(text).toContain('\r\nTRANSP:TRANSPARENT\r\n')
})

test('the same events at the same moment are the same file', () => {
  expect(textOf(event)).toBe(textOf(event))
})

test('every line ends with CRLF and has at most 75 octets, whatever is written', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 300 })
  fc.assert(
    fc.property(anyText, anyText, (summary, description) => {
      const text = textOf({ ...event, summary, description })
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      const lines = text.slice(0, -2).split('\r\n')
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
      }
      const [found] = read(text)
      expect(found!.getFirstPropertyValue('summary')).toBe(asStored(summary))
      expect(found!.getFirstPropertyValue('description')).toBe(asStored(description))
    }),
  )
})

/** Line breaks are one kind, other control characters cannot stand in a calendar. */
const asStored = (text: string) =>
  text.replaceAll(/\r\n|\r/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, '')

test('a calendar without events is one too', () => {
  expect(read(textOf())).toEqual([])
})
