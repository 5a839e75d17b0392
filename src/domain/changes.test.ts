import { expect, test } from 'vitest'
import type { Fine } from '#contract/company.ts'
import type { LawEvent, PublishedSum } from '#contract/instrument.ts'
import { isoDate } from '#contract/units.ts'
import { duty, instrument, transition } from '#test/fixtures/law.ts'
import {
  allChanges,
  changesBetween,
  jurisdictionsOf,
  legalDatesAhead,
  nextLegalDate,
  statusBefore,
} from './changes.ts'

const mark = { sources: ['text'], verified: true }
const event = (on: string, publishedOn: string): LawEvent => ({
  ...mark,
  on: isoDate(on),
  event: 'First reading',
  kind: 'legislative step',
  publishedOn: isoDate(publishedOn),
})
const settled: PublishedSum = {
  ...mark,
  kind: 'settled',
  on: isoDate('2019-07-24'),
  amount: { currency: 'USD', amount: 5e9 },
  companyId: 'c',
  publishedOn: isoDate('2019-01-01'),
}
const german = instrument({
  id: 'de',
  duties: [duty({ id: 'de.24h' }), duty({ id: 'de.7d' })],
})
const french = instrument({
  id: 'fr',
  duties: [duty({ id: 'fr.24h', transitions: [transition('2019-03-20', 'proposed')] })],
  events: [event('2019-07-09', '2019-06-20')],
  sums: [settled],
})
const instruments = [french, german]
const between = (from: string, to: string) =>
  changesBetween(instruments, isoDate(from), isoDate(to))

test('from is left out, to is taken in', () => {
  expect(between('2018-01-01', '2019-03-19')).toEqual([])
  expect(between('2018-01-01', '2019-03-20')).toHaveLength(1)
  expect(between('2019-03-20', '2019-03-31')).toEqual([])
})

test('duties that change alike on a day are one change', () => {
  const [change] = between('2024-05-13', '2024-05-14')
  expect(change).toMatchObject({ kind: 'status', status: 'repealed', instrument: german })
  expect(change?.kind === 'status' && change.duties.map(({ id }) => id)).toEqual([
    'de.24h',
    'de.7d',
  ])
})

test('status, events and sums are sorted by date', () => {
  expect(between('2017-01-01', '2019-12-31').map(({ on, kind }) => [on, kind])).toEqual([
    ['2017-06-30', 'status'],
    ['2018-01-01', 'status'],
    ['2019-03-20', 'status'],
    ['2019-07-09', 'event'],
    ['2019-07-24', 'sum'],
  ])
})

test('the next legal date is the nearest ahead that was public by then', () => {
  expect(nextLegalDate(instruments, isoDate('2019-06-19'))).toBeNull()
  expect(nextLegalDate(instruments, isoDate('2019-06-20'))?.on).toBe('2019-07-09')
  expect(nextLegalDate(instruments, isoDate('2019-07-08'))?.on).toBe('2019-07-09')
  expect(nextLegalDate(instruments, isoDate('2019-07-09'))).toBeNull()
  expect(nextLegalDate(instruments, isoDate('2024-05-13'))).toMatchObject({
    on: '2024-05-14',
    kind: 'status',
  })
})

test('a sum is no legal date, even if announced ahead', () => {
  expect(legalDatesAhead(instruments, isoDate('2019-07-10'))).toEqual([])
})

test('of one day a change of status comes before an event, whatever the instruments’ order', () => {
  const other = instrument({
    id: 'other',
    events: [event('2024-05-14', '2024-01-01')],
    duties: [duty({ id: 'other', transitions: [transition('2000-01-01', 'in force')] })],
  })
  expect(nextLegalDate([other, german], isoDate('2024-05-13'))?.kind).toBe('status')
})

test('what a commitment or a cooperation has ahead is no legal date', () => {
  const visits = duty({
    id: 'soft.visits',
    isLaw: false,
    transitions: [transition('2019-01-01', 'under way', '2018-11-12')],
  })
  const soft = instrument({
    duties: [visits],
    events: [event('2019-05-26', '2018-11-12')],
  })
  expect(nextLegalDate([soft], isoDate('2018-11-12'))).toBeNull()
  expect(changesBetween([soft], isoDate('2018-11-12'), isoDate('2019-06-26'))).toHaveLength(2)
})

const fine: Fine = {
  ...mark,
  id: 'fine',
  instrumentId: 'de',
  companyId: null,
  addressee: 'A company',
  authority: 'An office',
  on: isoDate('2019-07-02'),
  amount: { currency: 'EUR', amount: 2e6 },
  about: 'a report',
  standing: 'paid',
  publishedOn: isoDate('2019-07-02'),
}
const meeting = {
  ...mark,
  on: isoDate('2019-07-02'),
  until: isoDate('2019-07-04'),
  place: 'Paris',
  what: 'Two governments meet',
  publishedOn: isoDate('2019-06-01'),
}
const together = instrument({
  id: 'plan',
  jurisdictions: ['GB', 'FR'],
  duties: [
    duty({
      id: 'plan.x',
      jurisdiction: 'GB',
      transitions: [transition('2017-06-13', 'exploratory')],
    }),
  ],
  cooperation: { parties: [], meetings: [meeting], pledges: [], contradictions: [] },
})

test('a fine and a meeting of several days count on their first day, a meeting first', () => {
  const changes = changesBetween([german, together], isoDate('2019-07-01'), isoDate('2019-07-04'), [
    fine,
  ])
  expect(changes.map(({ on, kind, instrument: { id } }) => [on, kind, id])).toEqual([
    ['2019-07-02', 'meeting', 'plan'],
    ['2019-07-02', 'fine', 'de'],
  ])
})

test('a fine under an instrument that is not there is not told', () => {
  expect(allChanges([french], [fine]).some(({ kind }) => kind === 'fine')).toBe(false)
})

test('a meeting and a fine are no legal dates', () => {
  expect(legalDatesAhead([together], isoDate('2019-06-26'))).toEqual([])
})

test('a change of status belongs to its duties’ jurisdictions, all else to the instrument’s', () => {
  expect(
    allChanges([together], []).map((change) => [change.kind, jurisdictionsOf(change)]),
  ).toEqual([
    ['status', ['GB']],
    ['meeting', ['GB', 'FR']],
  ])
})

test('before a change of the day stands what had begun earlier, before the first nothing', () => {
  const [ended] = german.duties
  expect(statusBefore(ended!, isoDate('2024-05-14'))).toBe('in force')
  expect(statusBefore(ended!, isoDate('2017-06-30'))).toBeNull()
})
