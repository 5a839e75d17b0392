import { expect, test } from 'vitest'
import { factsWithoutSource } from './factsWithoutSource.ts'
import { instruments } from './law.ts'

const avia = instruments.find(({ id }) => id === 'fr-avia')!
const idsOf = ({ sources }: typeof avia) => sources.map(({ id }) => id)

test('a fact whose sources were emptied is reported with its path', () => {
  const copy = structuredClone(avia)
  copy.duties[0]!.transitions[1]!.sources = []
  expect(factsWithoutSource(copy, idsOf(copy))).toEqual([
    { path: 'duties.0.transitions.1', problem: 'names no source' },
  ])
})

test('a fact that lost all its marks is reported', () => {
  const copy = { ...structuredClone(avia), events: [{ on: '2019-07-09', event: 'First reading' }] }
  expect(factsWithoutSource(copy, idsOf(avia))).toEqual([
    { path: 'events.0', problem: 'names no source' },
  ])
})

test('a source that is not in the file is reported', () => {
  const copy = structuredClone(avia)
  copy.became.sources.push('gone')
  expect(factsWithoutSource(copy, idsOf(copy))).toEqual([
    { path: 'became', problem: 'names a source that is not there: gone' },
  ])
})

test('members of a bare list are facts', () => {
  expect(factsWithoutSource([{ amount: 1 }], ['a'])).toEqual([
    { path: '0', problem: 'names no source' },
  ])
})
