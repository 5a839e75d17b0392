import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { addDays } from '#domain/calendarDay.ts'
import { finesKnownOn, lawKnownOn } from '#domain/knownOn.ts'
import { fines } from '#record/fines.ts'
import { instruments } from '#record/law.ts'
import { duty, instrument, transition } from '#test/fixtures/law.ts'
import { changesRows } from './changesRows.ts'

const between = (since: string, until: string) =>
  changesRows(instruments, fines, { since: isoDate(since), until: isoDate(until) })

describe('from 26 June 2019 to 1 July 2020', () => {
  const rows = between('2019-06-26', '2020-07-01')

  test('are exactly the dated events that the sources tell of', () => {
    expect(rows.map(({ on, name, kind }) => `${on} ${name}: ${kind}`)).toEqual([
      '2019-07-02 NetzDG: Fine',
      '2019-07-03 Avia bill: Hearing',
      '2019-07-09 Avia bill: Proposed',
      '2019-07-09 Avia bill: Legislative step',
      '2019-07-24 US FTC and Facebook: Settled',
      '2019-07-24 US FTC and Facebook: Enforcement',
      '2019-07-24 US FTC and Facebook: Sum',
      '2019-10-03 US–French MLAT: Legislative step',
      '2019-11-06 US–French MLAT: Meeting',
      '2019-12-17 Avia bill: Legislative step',
      '2020-01-08 Avia bill: Legislative step',
      '2020-01-22 Avia bill: Proposed',
      '2020-01-22 Avia bill: Legislative step',
      '2020-02-12 Online Harms White Paper: Announcement',
      '2020-02-26 Avia bill: Legislative step',
      '2020-04-01 NetzDG: Proposed',
      '2020-04-23 US FTC and Facebook: Decision',
      '2020-05-13 Avia bill: Adopted',
      '2020-05-18 Avia bill: Legislative step',
      '2020-06-18 Avia bill: Struck down',
      '2020-06-24 Avia bill: Legislative step',
      '2020-06-26 Avia bill: In force',
    ])
  })

  test('the adoption and the striking down say what became of each duty', () => {
    const meaningOn = (on: string) => rows.find((row) => row.on === on)?.meaning
    expect(meaningOn('2020-05-13')).toEqual([
      'Avia 24 h, Avia 1 h, Avia duty of means, Avia criminal fine, Avia notice form: proposed → adopted',
    ])
    expect(meaningOn('2020-06-18')).toEqual([
      'Avia 24 h, Avia 1 h, Avia duty of means, Avia criminal fine: adopted → struck down',
    ])
    expect(meaningOn('2020-06-26')).toEqual(['Avia notice form: adopted → in force'])
    expect(meaningOn('2020-01-22')).toEqual(['Avia 1 h: new → proposed'])
    expect(meaningOn('2020-04-23')).toEqual([])
  })

  test('the fine and the settlement have their sums', () => {
    const textOn = (on: string) => rows.filter((row) => row.on === on).map(({ text }) => text)
    expect(textOn('2019-07-02')[0]).toMatch(/fines Facebook Ireland EUR\s2\sm: incomplete report/)
    expect(textOn('2019-07-24').at(-1)).toMatch(/^USD\s5\sbn settled$/)
  })
})

test('each row has a source, and what is unverified says why', () => {
  const rows = between('1990-01-01', '2030-01-01')
  expect(rows.length).toBeGreaterThan(100)
  for (const row of rows) {
    expect(row.sources).not.toEqual([])
    expect(row.unverified).not.toBe('')
  }
})

/** The dated facts of the raw files, found by their shape alone: whatever has `on` and `sources`. */
function datedFacts(): { file: string; on: string; what: string }[] {
  const found = new Map<string, { file: string; on: string; what: string }>()
  const walk = (node: unknown, file: string, path: readonly string[]) => {
    if (Array.isArray(node)) for (const each of node) walk(each, file, path)
    else if (node !== null && typeof node === 'object') {
      const { on, status, event, kind, place, id } = node as Record<string, string>
      const list = path.at(-1) ?? ''
      if (on !== undefined && 'sources' in node) {
        // A transition that several duties share is one event of its text.
        const what =
          list === 'transitions' ? `${status} ${event}` : `${event ?? place ?? kind ?? id}`
        found.set([file, list, on, what].join('\n'), { file, on, what })
      }
      for (const [key, value] of Object.entries(node)) walk(value, file, [...path, key])
    }
  }
  const folder = 'src/record/law'
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.json')) continue
    walk(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')), name.replace('.json', ''), [])
  }
  const finesFile = JSON.parse(readFileSync('src/record/fines.json', 'utf8')) as unknown
  walk(finesFile, 'fines', ['fines'])
  return [...found.values()]
}

test('between any two days there are as many rows as dated facts in the raw record', () => {
  const facts = datedFacts()
  expect(facts.length).toBeGreaterThan(100)
  const first = isoDate('2012-01-01')
  fc.assert(
    fc.property(fc.nat(5500), fc.nat(2000), (start, length) => {
      const since = addDays(first, start)
      const until = addDays(since, length)
      const expected = facts.filter(({ on }) => on > since && on <= until).map(({ on }) => on)
      expect(between(since, until).map(({ on }) => on)).toEqual(expected.toSorted())
    }),
    { numRuns: 60 },
  )
})

test('two spans that meet hold together what the whole holds: no entry twice, none lost', () => {
  const ids = (since: string, until: string) => between(since, until).map(({ id }) => id)
  const whole = ids('2017-01-01', '2026-11-22')
  expect([...ids('2017-01-01', '2020-06-18'), ...ids('2020-06-18', '2026-11-22')]).toEqual(whole)
  expect(new Set(whole).size).toBe(whole.length)
})

test('on a day of knowledge nothing published later is told, and a later source is not named', () => {
  const day = isoDate('2019-06-26')
  const rows = changesRows(lawKnownOn(instruments, day), finesKnownOn(fines, day), {
    since: isoDate('2012-01-01'),
    until: isoDate('2030-01-01'),
  })
  expect(rows.at(-1)?.on).toBe('2019-07-09')
  expect(rows.map(({ text }) => text).join(' ')).not.toContain('strikes it down')
  for (const row of rows) {
    expect(row.sources.length > 0 || row.hasLaterSource).toBe(true)
    for (const source of row.sources) expect(source.publishedOn <= day).toBe(true)
  }
})

test('a text bears the name it had on the day', () => {
  const named = instrument({
    duties: [
      duty({
        transitions: [transition('2019-04-08', 'exploratory'), transition('2023-10-26', 'adopted')],
      }),
    ],
    names: [
      { from: isoDate('2019-04-08'), shortName: 'White Paper', title: 'A White Paper' },
      { from: isoDate('2023-10-26'), shortName: 'The Act', title: 'An Act' },
    ],
  })
  const rows = changesRows([named], [], {
    since: isoDate('2019-01-01'),
    until: isoDate('2024-01-01'),
  })
  expect(rows.map(({ name }) => name)).toEqual(['White Paper', 'The Act'])
})
