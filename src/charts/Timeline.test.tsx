import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { pictureOf } from '#test/pictureOf.ts'
import { Timeline } from './Timeline.tsx'
import { TimelineKey } from './TimelineKey.tsx'
import type { TimelineEntry, TimelineLane } from './timelineLane.ts'
import type { TimelineProps } from './timelineProps.ts'

const entry = (
  on: string,
  mark: TimelineEntry['mark'],
  text: string,
  who = 'Bill',
): TimelineEntry => ({
  id: `${who}/${on}`,
  on: isoDate(on),
  mark,
  who,
  text,
  word: 'status' in mark ? mark.status : mark.event,
  isUnverified: text.includes('?'),
})
const bill = [
  entry('2018-03-20', { status: 'proposed' }, 'The bill is tabled'),
  entry('2018-12-17', { event: 'hearing' }, 'The Senate hears experts?'),
  entry('2020-05-13', { status: 'adopted' }, 'The Assembly adopts it'),
  entry('2020-06-18', { status: 'struck down' }, 'The court strikes it down'),
]
const act = [
  entry('2019-07-02', { event: 'fine' }, 'An office fines a company EUR 2 m', 'Act'),
  entry('2022-01-01', { status: 'repealed' }, 'The act is repealed', 'Act'),
]
const lanes: TimelineLane[] = [
  {
    place: 'FR',
    isFolded: false,
    rows: [
      {
        id: 'bill',
        title: 'Bill',
        entries: bill,
        tracks: [
          {
            id: '24h',
            label: '24 h, means',
            bars: [
              {
                id: 'a',
                from: isoDate('2018-03-20'),
                until: isoDate('2020-05-13'),
                manner: 'dashed',
                endedBy: null,
              },
              {
                id: 'b',
                from: isoDate('2020-05-13'),
                until: isoDate('2020-06-18'),
                manner: 'hatched',
                endedBy: 'struck down',
              },
            ],
          },
          {
            id: 'form',
            label: 'notice form',
            bars: [
              {
                id: 'c',
                from: isoDate('2020-06-26'),
                until: null,
                manner: 'solid',
                endedBy: null,
              },
            ],
          },
        ],
      },
    ],
  },
  {
    place: 'DE',
    isFolded: false,
    rows: [{ id: 'act', title: 'Act', entries: act, tracks: [] }],
  },
]
const whole = { from: isoDate('2015-01-01'), to: isoDate('2027-12-31') }

const draw = (overrides: Partial<TimelineProps> = {}) => {
  const calls = {
    onMoveAsOf: vi.fn<TimelineProps['onMoveAsOf']>(),
    onView: vi.fn<TimelineProps['onView']>(),
    onFold: vi.fn<TimelineProps['onFold']>(),
    onOpen: vi.fn<TimelineProps['onOpen']>(),
  }
  const given: TimelineProps = {
    lanes,
    asOf: isoDate('2019-06-26'),
    view: { from: isoDate('2018-01-01'), to: isoDate('2022-12-31') },
    whole,
    leastDays: 28,
    selectedId: null,
    description: 'Timeline of a bill and an act',
    laterWords: 'later: known today',
    width: 1000,
    ...calls,
    ...overrides,
  }
  return { ...render(<Timeline {...given} />), ...calls, given }
}
const mark = (name: RegExp) => screen.getByRole('button', { name })

test('Lanes with marks above and bars below, dashed, hatched and solid, and the as-of’s flag', async () => {
  const { container } = draw()
  await expect(pictureOf(container)).toMatchFileSnapshot('__pictures__/timeline.svg')
})

test('From afar marks share one with a count; in a narrow card names stand above', async () => {
  const { container } = draw({ view: whole, width: 560 })
  await expect(pictureOf(container)).toMatchFileSnapshot('__pictures__/timeline-narrow.svg')
  expect(mark(/^Bill, 2 entries, 13.May 2020 to 18.June 2020$/)).toBeInTheDocument()
})

test('Arrows walk in time through all lanes, and up and down between them', () => {
  draw()
  const first = mark(/The bill is tabled/)
  expect(first).toHaveAttribute('tabindex', '0')
  first.focus()
  const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key })
  press('ArrowRight')
  expect(mark(/The Senate hears/)).toHaveFocus()
  press('ArrowRight')
  expect(mark(/An office fines/)).toHaveFocus()
  press('ArrowUp')
  expect(mark(/The Senate hears/)).toHaveFocus()
  press('ArrowDown')
  press('End')
  expect(mark(/The act is repealed/)).toHaveFocus()
  press('Home')
  expect(first).toHaveFocus()
  expect(screen.getAllByRole('button').filter((each) => each.tabIndex === 0)).toHaveLength(3)
})

test('Walking to a mark outside the picture asks for a view that holds it', () => {
  const { onView } = draw({ view: { from: isoDate('2018-01-01'), to: isoDate('2018-12-31') } })
  mark(/The Senate hears/).focus()
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowRight' })
  expect(onView).toHaveBeenCalledTimes(1)
  const view = onView.mock.calls[0]![0]
  expect(view.from < '2019-07-02' && view.to >= '2019-07-02').toBe(true)
})

test('Enter and a press open what a mark stands for, all of it', () => {
  const { onOpen } = draw({ view: whole })
  const both = mark(/2 entries, 13.May 2020/)
  both.focus()
  fireEvent.keyDown(both, { key: 'Enter' })
  expect(onOpen).toHaveBeenLastCalledWith(['Bill/2020-05-13', 'Bill/2020-06-18'])
  fireEvent.click(mark(/The act is repealed/))
  expect(onOpen).toHaveBeenLastCalledWith(['Act/2022-01-01'])
})

test('The as-of is a slider: arrows a day, Page Up a month; a burst is one step of the history', () => {
  const { onMoveAsOf } = draw()
  const slider = screen.getByRole('slider', { name: 'As of' })
  expect(slider).toHaveAttribute('aria-valuetext', '26\u00a0June 2019')
  fireEvent.keyDown(slider, { key: 'ArrowRight' })
  fireEvent.keyDown(slider, { key: 'PageUp' })
  fireEvent.keyDown(slider, { key: 'Home' })
  expect(onMoveAsOf.mock.calls).toEqual([
    ['2019-06-27', true],
    ['2019-07-26', false],
    ['2015-01-01', false],
  ])
})

test('Dragging the flag moves the line at once, and tells the app the day where it is let go', () => {
  Object.assign(SVGElement.prototype, { setPointerCapture: () => undefined })
  const { onMoveAsOf, container } = draw()
  const slider = screen.getByRole('slider')
  const lineAt = () =>
    Number(container.querySelector('line[stroke-width="2.5"]')!.getAttribute('x1'))
  const before = lineAt()
  fireEvent.pointerDown(slider, { clientX: 500, button: 0, pointerId: 1 })
  fireEvent.pointerMove(slider, { clientX: 560, pointerId: 1 })
  expect(lineAt() - before).toBeCloseTo(60, 0)
  fireEvent.pointerUp(slider, { clientX: 560, pointerId: 1 })
  // 1826 days on 782 pixels: 60 pixels are 140 days.
  expect(onMoveAsOf).toHaveBeenLastCalledWith('2019-11-13', expect.any(Boolean))
})

test('An as-of outside the picture waits at its edge, and the slider still has it', () => {
  const { container } = draw({ asOf: isoDate('2026-01-01') })
  expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '1\u00a0January 2026')
  expect(container.textContent).toContain('As of 1\u00a0January 2026 ›')
  expect(container.querySelector('line[stroke-width="2.5"]')).toBeNull()
})

test('A lane’s head folds it, and a folded lane is one row with all its marks', () => {
  const { onFold, given, rerender } = draw()
  const head = screen.getByRole('button', { name: /^France: 1.text, 4.entries$/ })
  expect(head).toHaveAttribute('aria-expanded', 'true')
  fireEvent.click(head)
  expect(onFold).toHaveBeenCalledWith('FR')
  rerender(<Timeline {...given} lanes={[{ ...lanes[0]!, isFolded: true }, lanes[1]!]} />)
  expect(screen.getByRole('button', { name: /^France/ })).toHaveAttribute('aria-expanded', 'false')
  expect(mark(/The bill is tabled/)).toBeInTheDocument()
  expect(screen.queryByText('Bill')).not.toBeInTheDocument()
})

test('What was not read in a source says so to those who listen', () => {
  draw()
  expect(mark(/^17.December 2018, Bill: .* \(hearing, unverified\)$/)).toBeInTheDocument()
})

test('On a phone it is a list under years, with the as-of among the entries', () => {
  const { onMoveAsOf, onOpen, container } = draw({ view: whole, width: 280 })
  expect(container.querySelector('svg[role="group"]')).toBeNull()
  expect(screen.getByRole('button', { name: /^2019/ })).toHaveAttribute('aria-expanded', 'true')
  expect(screen.queryByText(/The bill is tabled/)).not.toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: /^2018/ }))
  expect(screen.getByText(/The bill is tabled/)).toBeInTheDocument()
  const words = container.textContent ?? ''
  expect(words.indexOf('Senate hears')).toBeLessThan(words.indexOf('As of 26'))
  expect(words.indexOf('As of 26')).toBeLessThan(words.indexOf('An office fines'))
  fireEvent.click(screen.getByRole('button', { name: /^Next entry/ }))
  expect(onMoveAsOf).toHaveBeenCalledWith('2019-07-02', true)
  fireEvent.click(screen.getByRole('button', { name: /An office fines/ }))
  expect(onOpen).toHaveBeenCalledWith(['Act/2019-07-02'])
})

test('The key names bars, and of the marks those that there are', () => {
  render(<TimelineKey statuses={['adopted']} events={['hearing']} />)
  const words = screen.getAllByRole('listitem').map((each) => each.textContent)
  expect(words).toContain('adopted, not in force')
  expect(words).toContain('adopted')
  expect(words).toContain('hearing')
  expect(words).not.toContain('fine')
})
