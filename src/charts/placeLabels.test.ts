import { expect, test } from 'vitest'
import { placeLabels } from './placeLabels.ts'

const room = { low: 0, high: 600, tiers: 2 }

test('A label stands at the right of its line, at the left where the edge is near', () => {
  expect(
    placeLabels(
      [
        { at: 10, width: 80 },
        { at: 580, width: 80 },
      ],
      room,
    ),
  ).toEqual([
    { side: 'right', tier: 0 },
    { side: 'left', tier: 0 },
  ])
})

test('Two near lines turn away from each other', () => {
  expect(
    placeLabels(
      [
        { at: 300, width: 80 },
        { at: 320, width: 80 },
      ],
      room,
    ),
  ).toEqual([
    { side: 'left', tier: 0 },
    { side: 'right', tier: 0 },
  ])
})

test('A label that finds no room beside its line goes up a tier', () => {
  expect(
    placeLabels(
      [
        { at: 300, width: 80 },
        { at: 320, width: 80 },
        { at: 340, width: 80 },
      ],
      room,
    )?.map((label) => label.tier),
  ).toEqual([0, 1, 0])
})

test('A blocked stretch is left free', () => {
  expect(placeLabels([{ at: 300, width: 80 }], room, [{ from: 310, to: 400 }])).toEqual([
    { side: 'left', tier: 0 },
  ])
})

test('Too many labels for the tiers is null', () => {
  const crowd = Array.from({ length: 9 }, (_, index) => ({ at: 300 + index * 4, width: 120 }))
  expect(placeLabels(crowd, room)).toBeNull()
})
