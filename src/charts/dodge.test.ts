import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dodge } from './dodge.ts'

test('Labels that do not collide stay where they are', () => {
  expect(dodge([10, 100, 50], 17, 0, 200)).toEqual([10, 100, 50])
})

test('Two colliding labels settle around their mean', () => {
  expect(dodge([100, 105], 17, 0, 400)).toEqual([94, 111])
})

test('A label at the edge is pushed inside and pushes its neighbour', () => {
  expect(dodge([-5, 3], 17, 0, 400)).toEqual([0, 17])
  expect(dodge([399, 405], 17, 0, 400)).toEqual([383, 400])
})

test('Any labels end up inside, in order and the gap apart where there is room', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 450 }), { maxLength: 12 }), (wanted) => {
      const places = dodge(wanted, 17, 0, 400)
      const sorted = places.toSorted((a, b) => a - b)
      sorted.forEach((place, index) => {
        expect(place).toBeGreaterThanOrEqual(-1e-9)
        expect(place).toBeLessThanOrEqual(400 + 1e-9)
        if (index > 0) expect(place - sorted[index - 1]!).toBeGreaterThanOrEqual(17 - 1e-9)
      })
      for (let a = 0; a < wanted.length; a++)
        for (let b = 0; b < wanted.length; b++)
          if (wanted[a]! < wanted[b]!) expect(places[a]!).toBeLessThan(places[b]!)
    }),
  )
})

test('Where the room is too small the gap is shared evenly', () => {
  expect(dodge([5, 5, 5], 17, 0, 20)).toEqual([0, 10, 20])
})
