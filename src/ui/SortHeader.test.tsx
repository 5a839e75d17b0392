import { expect, it } from 'vitest'
import { nextSort } from './SortHeader.tsx'

it('goes up, down and back to the record’s order on the same head', () => {
  const up = nextSort<string>({ key: 'record', descending: false }, 'since')
  const down = nextSort(up, 'since')
  expect(up).toEqual({ key: 'since', descending: false })
  expect(down).toEqual({ key: 'since', descending: true })
  expect(nextSort(down, 'since')).toEqual({ key: 'record', descending: false })
})

it('begins upwards on another head', () => {
  expect(nextSort<string>({ key: 'since', descending: true }, 'duty')).toEqual({
    key: 'duty',
    descending: false,
  })
})
