import { expect, it, vi } from 'vitest'
import { partOfRecord } from './partOfRecord.ts'

const read = () => ({ isError: false, error: null, refetch: vi.fn<() => void>() })
const broken = (title: string) => ({
  isError: true,
  error: { title, detail: 'The connection broke.' },
  refetch: vi.fn<() => void>(),
})

it('names the first failure of a part, and asks again only for what failed', () => {
  const queries = [read(), broken('No rates'), broken('No fines')] as const
  const part = partOfRecord(queries)
  expect(part.failure?.title).toBe('No rates')
  part.retry()
  expect(queries.map(({ refetch }) => refetch.mock.calls.length)).toEqual([0, 1, 1])
})

it('has no failure while all of it is there or awaited', () => {
  expect(partOfRecord([read()]).failure).toBeNull()
})
