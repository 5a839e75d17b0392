import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { Status } from '#contract/vocabulary.ts'
import { duty, instrument, transition } from '#test/fixtures/law.ts'
import { countDuties, statusGroupOf } from './dutyCounts.ts'

const since2018 = (status: Status) => [transition('2018-01-01', status)]
const german = instrument({
  duties: [
    duty({ id: 'de.a', transitions: since2018('in force') }),
    duty({ id: 'de.b', transitions: since2018('applies in part') }),
    duty({ id: 'de.c', transitions: since2018('adopted') }),
    duty({ id: 'de.d', transitions: since2018('repealed') }),
    duty({ id: 'de.e', transitions: [transition('2030-01-01', 'in force')] }),
  ],
})
const european = instrument({
  duties: [duty({ id: 'eu.a', jurisdiction: 'EU', transitions: since2018('in force') })],
})
const commitment = instrument({
  duties: [
    duty({ id: 'fr.a', jurisdiction: 'FR', isLaw: false, transitions: since2018('announced') }),
    duty({ id: 'fr.b', jurisdiction: 'FR', isLaw: false, transitions: since2018('ended') }),
  ],
})
const settlement = instrument({
  isContentObligation: false,
  duties: [duty({ id: 'kept.out', transitions: since2018('in force') })],
})
const instruments = [german, european, commitment, settlement]
const idsOn = (...countries: Parameters<typeof countDuties>[2]) => {
  const counts = countDuties(instruments, isoDate('2019-06-26'), countries)
  return Object.fromEntries(
    Object.entries(counts).map(([group, list]) => [group, list.map((each) => each.duty.id)]),
  )
}

test('duties are grouped by status, and what is not law is apart, ended or not', () => {
  expect(idsOn('DE', 'FR')).toEqual({
    inForce: ['de.a', 'de.b', 'eu.a'],
    proposed: ['de.c'],
    ended: ['de.d'],
    notLaw: ['fr.a', 'fr.b'],
  })
})

test('only what reaches a chosen country counts, once, with the countries it reaches', () => {
  expect(idsOn('GB')).toEqual({ inForce: [], proposed: [], ended: [], notLaw: [] })
  expect(idsOn('ES')['inForce']).toEqual(['eu.a'])
  const counts = countDuties(instruments, isoDate('2019-06-26'), ['DE', 'ES', 'GB'])
  const eu = counts.inForce.find((each) => each.duty.id === 'eu.a')
  expect(eu?.countries).toEqual(['DE', 'ES'])
})

test('before its first transition a duty is in no list', () => {
  const counts = countDuties(instruments, isoDate('2017-12-31'), ['DE'])
  expect(Object.values(counts).flat()).toEqual([])
})

test('the words for what is not law are those of the second half of the list, but for "ended"', () => {
  expect(Status.options.filter((status) => statusGroupOf(status) === 'not law')).toEqual([
    'requested',
    'announced',
    'under way',
    'pending',
    'settled',
  ])
})
