import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'
import { dayNumber, dayOf } from './days.ts'
import { textWidth } from './textWidth.ts'
import { timelineItems } from './timelineItems.ts'
import type { TimelineEntry, TimelineWindow } from './timelineLane.ts'

const entry = (
  on: string,
  status: Status = 'proposed',
  text = 'The bill is tabled',
): TimelineEntry => ({
  id: `${on} ${status} ${text}`,
  on: isoDate(on),
  mark: { status },
  who: 'Bill',
  text,
  word: status,
  isUnverified: false,
})
const plot = { left: 200, right: 1000 }
const windowOf = (from: string, to: string): TimelineWindow => ({
  from: dayNumber(isoDate(from)),
  to: dayNumber(isoDate(to)),
})
const itemsIn = (entries: readonly TimelineEntry[], window: TimelineWindow) =>
  timelineItems(
    entries,
    (day) => 200 + ((day - window.from) / (window.to - window.from)) * 800,
    window,
    plot,
  )

test('marks that would cover each other become one with a count and the mark that weighs most', () => {
  const entries = [
    entry('2020-05-13', 'adopted'),
    entry('2020-06-18', 'struck down'),
    entry('2020-06-26', 'in force'),
  ]
  const [cluster, ...others] = itemsIn(entries, windowOf('2015-01-01', '2028-01-01'))
  expect(others).toEqual([])
  expect(cluster?.entries).toHaveLength(3)
  expect(cluster?.lead.mark).toEqual({ status: 'struck down' })
  expect(itemsIn(entries, windowOf('2020-05-01', '2020-07-01'))).toHaveLength(3)
})

test('words stand at the right of a mark where they fit, else a word, else nothing', () => {
  const alone = itemsIn([entry('2019-03-20')], windowOf('2019-01-01', '2020-01-01'))
  expect(alone[0]?.label?.text).toBe('The bill is tabled')
  const close = itemsIn(
    [entry('2019-03-20'), entry('2019-04-30', 'adopted'), entry('2019-05-10', 'in force')],
    windowOf('2019-01-01', '2020-01-01'),
  )
  expect(close.map(({ label }) => label?.text)).toEqual([
    'proposed',
    undefined,
    'The bill is tabled',
  ])
})

test('a sentence that is too long is cut at a word', () => {
  const text = 'Sections 2 to 3f are repealed with the start of the German framework of the Act'
  const [item] = itemsIn(
    [entry('2019-01-05', 'repealed', text)],
    windowOf('2019-01-01', '2020-01-01'),
  )
  expect(item?.label?.text).toMatch(/^Sections 2 to 3f are repealed with [a-z ]+…$/)
})

const anyEntries = fc
  .array(fc.integer({ min: 16_436, max: 21_183 }), { minLength: 1, maxLength: 60 })
  .map((days) =>
    days
      .toSorted((one, other) => one - other)
      .map((day, index) => ({ ...entry(dayOf(day)), id: String(index) })),
  )
const anyWindow = fc
  .tuple(fc.integer({ min: 16_436, max: 21_100 }), fc.integer({ min: 28, max: 4748 }))
  .map(([from, days]) => ({ from, to: from + days }))

test('at any scale no mark or word meets another, none leaves the plot, and no entry is lost', () => {
  fc.assert(
    fc.property(anyEntries, anyWindow, (entries, window) => {
      const items = itemsIn(entries, window)
      expect(items.flatMap((item) => item.entries)).toEqual(entries)
      const drawn = items.filter(
        ({ entries: [first] }) =>
          dayNumber(first!.on) >= window.from && dayNumber(first!.on) < window.to,
      )
      for (const [index, item] of drawn.entries()) {
        const next = drawn[index + 1]
        const end = item.label
          ? item.label.x + textWidth(item.label.text, 12)
          : item.x + item.width / 2
        expect(end).toBeLessThanOrEqual(next ? next.x - next.width / 2 : plot.right + 7)
        expect(item.x).toBeGreaterThanOrEqual(plot.left)
        expect(item.x).toBeLessThanOrEqual(plot.right)
      }
    }),
  )
})
