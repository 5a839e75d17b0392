import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { ChartEvent } from './chartEvent.ts'
import { dayNumber, dayOf } from './days.ts'
import { eventStripLayout, MARK_SIZE } from './eventStripLayout.ts'

const start = dayNumber(isoDate('2019-01-01'))
const step = (day: number): ChartEvent => ({
  on: dayOf(start + day),
  label: `Step ${day}`,
  event: 'legislative step',
})
const begins = (day: number): ChartEvent => ({
  on: dayOf(start + day),
  label: `In force ${day}`,
  status: 'in force',
})
const xOf = (day: number) => 46 + (day - start)
const room = { low: 0, high: 800, isNarrow: false }

test('words stand beside the marks where all of them fit', () => {
  const layout = eventStripLayout([begins(100), step(400)], xOf, room)
  expect(layout.isNumbered).toBe(false)
  expect(layout.placed.map(({ label, markX, x }) => [label !== null, markX === x])).toEqual([
    [true, true],
    [true, true],
  ])
})

test('where one does not fit all carry numbers, in the order of time', () => {
  const events = [300, 10, 20, 30, 40, 50].map(step)
  const layout = eventStripLayout(events, xOf, room)
  expect(layout.isNumbered).toBe(true)
  const days = layout.placed.map(({ event }) => event.on)
  expect(days).toEqual(days.toSorted())
  expect(layout.placed.every(({ label }) => label === null)).toBe(true)
})

test('a narrow card has numbers in any case', () => {
  expect(eventStripLayout([begins(100)], xOf, { ...room, isNarrow: true }).isNumbered).toBe(true)
})

test('nothing to show takes no room', () => {
  expect(eventStripLayout([], xOf, room)).toMatchObject({ height: 12, placed: [], leftOut: 0 })
})

describe('more than three rows of numbers hold', () => {
  const many = [...Array.from({ length: 60 }, (_, day) => step(day)), begins(700)]
  const layout = eventStripLayout(many, xOf, { low: 0, high: 300, isNarrow: true })

  test('leave the lightest out and say how many', () => {
    expect(layout.placed.length + layout.leftOut).toBe(61)
    expect(layout.leftOut).toBeGreaterThan(0)
    expect(layout.placed.some(({ event }) => 'status' in event)).toBe(true)
  })

  test('draw no lines through the plot', () => {
    expect(layout.hasLines).toBe(false)
  })
})

test('numbered marks never lie on each other, nor outside the strip, however many there are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 150, max: 1100 }),
      (days, width) => {
        const scaled = (day: number) => 46 + ((day - start) / 1000) * (width - 92)
        const { placed, height } = eventStripLayout(days.map(step), scaled, {
          low: 0,
          high: width,
          isNarrow: true,
        })
        expect(height).toBeLessThanOrEqual(74)
        for (const [index, one] of placed.entries()) {
          expect(one.markX).toBeGreaterThanOrEqual(MARK_SIZE / 2)
          expect(one.markX).toBeLessThanOrEqual(width - MARK_SIZE)
          for (const other of placed.slice(index + 1)) {
            const isApart = Math.abs(one.markX - other.markX) >= MARK_SIZE + 12
            expect(isApart || one.row !== other.row).toBe(true)
          }
        }
      },
    ),
  )
})
