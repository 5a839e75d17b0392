import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LadderMark } from './ladderLane.ts'
import { ladderLane, type WantedMark } from './ladderLayout.ts'

const wanted = (name: string, from: number, to = from): WantedMark<LadderMark> => ({
  mark: { id: name, status: 'in force', name, label: '', isEu: false, words: name },
  from,
  to,
})
const room = { low: 0, high: 400, top: 0 }

describe('a lane of a ladder', () => {
  it('keeps marks that have room in one row', () => {
    const { marks } = ladderLane([wanted('one', 50), wanted('two', 200)], [], room)
    expect(marks.map(({ row }) => row)).toEqual([0, 0])
  })

  it('moves a label aside as far as it still touches its mark', () => {
    const [one, two] = ladderLane(
      [wanted('NetzDG 24', 100), wanted('NetzDG 48', 140)],
      [],
      room,
    ).marks
    expect(two?.row).toBe(0)
    expect(two?.labelLeft).toBe((one?.labelLeft ?? 0) + (one?.labelWidth ?? 0) + 8)
    expect(two?.labelLeft).toBeLessThanOrEqual(140)
  })

  it('puts marks at one place one below the other', () => {
    const { marks, height } = ladderLane([wanted('a', 100), wanted('b', 100)], [], room)
    expect(marks.map(({ row }) => row)).toEqual([0, 1])
    expect(height).toBeGreaterThan(ladderLane([wanted('a', 100)], [], room).height)
  })

  it('never lets two labels of a row, or two marks, meet, and keeps labels inside', () => {
    const mark = fc.record({
      name: fc.string({ minLength: 1, maxLength: 24 }),
      from: fc.integer({ min: 10, max: 390 }),
      length: fc.integer({ min: 0, max: 120 }),
    })
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (given) => {
        const { marks } = ladderLane(
          given.map(({ name, from, length }) => wanted(name, from, Math.min(390, from + length))),
          [],
          room,
        )
        for (const [index, one] of marks.entries()) {
          expect(one.labelLeft).toBeGreaterThanOrEqual(0)
          expect(one.labelLeft + one.labelWidth).toBeLessThanOrEqual(400)
          for (const other of marks.slice(index + 1)) {
            if (other.row !== one.row) continue
            expect(other.from - one.to).toBeGreaterThanOrEqual(22)
            const gap = Math.max(
              other.labelLeft - one.labelLeft - one.labelWidth,
              one.labelLeft - other.labelLeft - other.labelWidth,
            )
            expect(gap).toBeGreaterThan(7.99)
          }
        }
      }),
    )
  })
})
