import { expect, it } from 'vitest'
import { allRows } from './casesPages.ts'

const list = Array.from({ length: 1203 }, (_, index) => index)
const pageAt = (offset: number, limit: number) =>
  Promise.resolve({ rows: list.slice(offset, offset + limit), total: list.length })

it('fetches every page and says how far it is', async () => {
  const seen: number[] = []
  const rows = await allRows(pageAt, new AbortController().signal, (done) => seen.push(done))
  expect(rows).toEqual(list)
  expect(seen).toEqual([500, 1000, 1203])
})

it('stops between two pages when it is aborted', async () => {
  const controller = new AbortController()
  const asked: number[] = []
  const exported = allRows(
    (offset, limit) => {
      asked.push(offset)
      return pageAt(offset, limit)
    },
    controller.signal,
    () => controller.abort(),
  )
  await expect(exported).rejects.toThrow(/abort/i)
  expect(asked).toEqual([0])
})

it('ends where a list has shrunk under its total', async () => {
  const shrinking = (offset: number) =>
    Promise.resolve({ rows: offset === 0 ? [1, 2] : [], total: 10 })
  expect(await allRows(shrinking, new AbortController().signal, () => undefined)).toEqual([1, 2])
})
