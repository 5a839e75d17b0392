import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { fines } from '#record/fines.ts'
import { instruments } from '#record/law.ts'
import { duty, instrument, transition } from '#test/fixtures/law.ts'
import { calendarEntries } from './calendar.ts'
import { changesBetween } from './changes.ts'

const entries = calendarEntries(instruments, fines)
const on = (id: string, day: string) =>
  entries.filter((entry) => entry.instrument.id === id && entry.on === day)

test('NetzDG’s end is one entry with the six duties that ended', () => {
  const [end] = on('de-netzdg', '2024-05-14')
  expect(end).toMatchObject({
    id: 'de-netzdg/2024-05-14/repealed',
    kind: 'status',
    status: 'repealed',
    jurisdictions: ['DE'],
    isLaw: true,
  })
  expect(end?.duties.map(({ id }) => id)).not.toContain('de-netzdg.agent')
  expect(end?.duties).toHaveLength(6)
})

test('the fine of July 2019 and the settlement are entries of their instruments', () => {
  expect(on('de-netzdg', '2019-07-02')).toMatchObject([
    { id: 'de-netzdg/2019-07-02/fine-facebook-ireland', kind: 'fine', isLaw: true, duties: [] },
  ])
  const settlement = on('us-ftc-facebook', '2019-07-24')
  expect(settlement.map(({ id }) => id)).toContain('us-ftc-facebook/2019-07-24/settled')
  expect(settlement.map(({ id }) => id)).toContain('us-ftc-facebook/2019-07-24/sum-settled')
  expect(settlement.every(({ isLaw }) => !isLaw)).toBe(true)
})

test('e-Evidence has its future date', () => {
  expect(on('eu-e-evidence', '2026-08-18')).toMatchObject([{ status: 'in force', isLaw: true }])
})

test('every transition, event, meeting, sum and fine of the record is in exactly one entry', () => {
  const counted = { status: 0, event: 0, meeting: 0, sum: 0, fine: 0 }
  for (const entry of entries) counted[entry.kind] += entry.duties.length || 1
  const total = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0)
  expect(counted).toEqual({
    status: total(instruments.flatMap(({ duties }) => duties.map((d) => d.transitions.length))),
    event: total(instruments.map(({ events }) => events.length)),
    meeting: total(instruments.map(({ cooperation }) => cooperation?.meetings.length ?? 0)),
    sum: total(instruments.map(({ sums }) => sums.length)),
    fine: fines.length,
  })
})

test('entries stand in time and no two share an id', () => {
  expect(entries.map((entry) => entry.on)).toEqual(entries.map((entry) => entry.on).toSorted())
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  for (const { id } of entries) expect(id).toMatch(/^[a-z0-9-]+\/\d{4}-\d\d-\d\d\/[a-z0-9-]+$/)
})

test('the entries of a span are what changed in it', () => {
  const from = isoDate('2019-06-26')
  const to = isoDate('2020-07-01')
  const inSpan = entries.filter((entry) => entry.on > from && entry.on <= to)
  const changes = changesBetween(instruments, from, to, fines)
  expect(inSpan).toHaveLength(changes.length)
  expect(inSpan.map(({ change }) => ({ ...change, instrument: change.instrument.id }))).toEqual(
    changes.map((change) => ({ ...change, instrument: change.instrument.id })),
  )
})

test('an id does not depend on what else is in the record', () => {
  const alone = instruments.filter(({ id }) => id === 'fr-avia')
  expect(calendarEntries(alone, []).map(({ id }) => id)).toEqual(
    entries.filter((entry) => entry.instrument.id === 'fr-avia').map(({ id }) => id),
  )
})

test('two entries of one name and day are numbered; a meeting keeps its last day', () => {
  const mark = { sources: ['text'], publishedOn: isoDate('2019-01-01'), verified: true }
  const day = isoDate('2019-01-10')
  const soft = instrument({
    id: 'soft',
    duties: [
      duty({ id: 'soft.a', isLaw: false, transitions: [transition('2018-11-12', 'announced')] }),
    ],
    events: [
      { ...mark, on: day, event: 'A hearing', kind: 'hearing' },
      { ...mark, on: day, event: 'Another', kind: 'hearing' },
    ],
    cooperation: {
      parties: [{ ...mark, name: 'A', role: 'government' }],
      meetings: [
        { ...mark, on: day, until: isoDate('2019-01-12'), place: 'Élysée, Paris', what: 'Visit' },
      ],
      pledges: [],
      contradictions: [],
    },
  })
  expect(calendarEntries([soft], []).map(({ id, until, isLaw }) => [id, until, isLaw])).toEqual([
    ['soft/2018-11-12/announced', undefined, false],
    ['soft/2019-01-10/hearing', undefined, false],
    ['soft/2019-01-10/hearing-2', undefined, false],
    ['soft/2019-01-10/meeting-elysee-paris', '2019-01-12', false],
  ])
})
