/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { instruments } from './law.ts'

const articles = [
  '000_f9bbd9521993c73a.txt',
  '001_1db5d36064a6cf5d.txt',
  '002_70313ff6f103fb7a.txt',
  '003_e6d9d00240256db5.txt',
  '004_323ec14388e56bcd.txt',
]
const folder = '../shared/seeds'
const quoting = instruments.flatMap(({ id, sources, claims, cooperation }) =>
  sources
    .filter(({ seed, quote }) => seed !== undefined || quote !== undefined)
    .map((source) => ({ instrumentId: id, claims, cooperation, source })),
)

test('all five seed articles are cited', () => {
  expect(new Set(quoting.map(({ source }) => source.seed))).toEqual(new Set(articles))
})

test('every source of a seed article has a short quote, and one claim or a cooperation rests on it', () => {
  for (const { source, claims, cooperation } of quoting) {
    expect(source.quote?.length).toBeGreaterThan(10)
    expect(source.quote?.length).toBeLessThan(200)
    const resting = claims.filter(({ sourceId }) => sourceId === source.id).length
    const isInCooperation = JSON.stringify(cooperation ?? {}).includes(`"${source.id}"`)
    expect([source.id, resting === 1 || (resting === 0 && isInCooperation)]).toEqual([
      source.id,
      true,
    ])
  }
})

test('the articles make 33 claims, each with what the law says', () => {
  const claims = instruments.flatMap((instrument) => instrument.claims)
  const perArticle = articles.map(
    (article) => claims.filter(({ id }) => id.startsWith(article.slice(0, 3))).length,
  )
  expect(perArticle).toEqual([8, 8, 5, 7, 5])
  expect(claims.filter(({ lawSays, difference }) => !lawSays || !difference)).toEqual([])
})

test('the two reports that contradict each other are both kept and point to each other', () => {
  const claims = new Map(instruments.flatMap((each) => each.claims).map((each) => [each.id, each]))
  expect(claims.get('000-5')?.contradictsClaimId).toBe('001-7')
  expect(claims.get('001-7')?.contradictsClaimId).toBe('000-5')
})

describe.skipIf(!existsSync(folder))(
  'quotes, where the articles lie beside the repository (skipped elsewhere: the articles are not ours to publish)',
  () => {
    test.each(quoting.map(({ source }) => [source.id, source] as const))(
      '%s is verbatim',
      (_id, { seed, quote }) => {
        expect(readFileSync(`${folder}/${seed}`, 'utf8')).toContain(quote)
      },
    )
  },
)
