import { expect, test } from 'vitest'
import { parseChartEvents } from './chartEvents.ts'

test('left out, charts have the changes of law', () => {
  expect(parseChartEvents({})).toEqual({ choice: 'law', problem: null })
  expect(parseChartEvents({ events: '' })).toEqual({ choice: 'law', problem: null })
})

test('all and none are choices of their own', () => {
  expect(parseChartEvents({ events: 'all' }).choice).toBe('all')
  expect(parseChartEvents({ events: 'none' }).choice).toBe('none')
})

test('what is not known falls back and is named', () => {
  expect(parseChartEvents({ events: 'some' })).toEqual({
    choice: 'law',
    problem: 'events=some is not known; showing changes of law',
  })
})
