import process from 'node:process'
import { describe, expect, it, vi } from 'vitest'
import {
  designs,
  FIRST_SEED,
  type KeptCoverage,
  LAST_SEED,
  LAST_SEED_OF_EVERY_RUN,
} from './keptCoverage.ts'
import { type DesignCoverage, measureInterrupted } from './measureInterrupted.ts'
import { measureDemo } from './measureDemo.ts'
import results from './results.json'

const kept = results as KeptCoverage

const isDeep = process.env['DEEP'] === '1'
const lastSeed = isDeep ? LAST_SEED : LAST_SEED_OF_EVERY_RUN
const lastTime = isDeep ? kept.all : kept.ofEveryRun

// 10 seeds take 2 s where nothing else runs, 1000 two minutes.
vi.setConfig({ testTimeout: isDeep ? 1_200_000 : 120_000 })

const isPromised = ({ before, after, phi }: DesignCoverage) =>
  before === 53 && after === 60 && phi <= 0.3
const named = (each: DesignCoverage): [string, DesignCoverage] => [
  `${each.before} and ${each.after} months, ${each.drawn}, φ ${each.phi}`,
  each,
]

describe('what was measured over seeds 1 to 1000', () => {
  it('is there for every design, of the seeds that were fixed beforehand', () => {
    expect(kept.seeds).toEqual({ first: 1, last: 1000, lastOfEveryRun: 10 })
    expect([FIRST_SEED, LAST_SEED, LAST_SEED_OF_EVERY_RUN]).toEqual([1, 1000, 10])
    expect(kept.all).toMatchObject(designs)
    expect(kept.all.filter((each) => isPromised(each))).toHaveLength(12)
    expect(new Set(kept.all.map(({ seeds }) => seeds))).toEqual(new Set([1000]))
  })

  it.each(kept.all.filter((each) => isPromised(each)).map((each) => named(each)))(
    'the change is held in 92 to 97 %%, and claimed in at most 8 %% where there is none: %s',
    (_, { levelCovered, slopeCovered, claimedNone }) => {
      for (const covered of [levelCovered, slopeCovered]) {
        expect(covered).toBeGreaterThanOrEqual(920)
        expect(covered).toBeLessThanOrEqual(970)
      }
      expect(claimedNone).toBeLessThanOrEqual(80)
      // A test that never errs would not be one of 5 %.
      expect(claimedNone).toBeGreaterThanOrEqual(30)
    },
  )

  it.each(kept.all.map((each) => named(each)))(
    'the power said beforehand is the share that is claimed, within 4 points: %s',
    (_, { claimedLevelAlone, meanPower, seeds }) => {
      expect(Math.abs(claimedLevelAlone / seeds - meanPower)).toBeLessThan(0.04)
    },
  )

  it('"too few" withholds nearly all where 10 points are seen in under half, next to none above 95 %', () => {
    const hopeless = kept.all.filter(({ claimedLevelAlone }) => claimedLevelAlone < 500)
    const easy = kept.all.filter(({ claimedLevelAlone }) => claimedLevelAlone > 950)
    expect(hopeless.length).toBeGreaterThanOrEqual(2)
    expect(easy.length).toBeGreaterThanOrEqual(10)
    for (const { tooFew } of hopeless) expect(tooFew).toBeGreaterThan(900)
    for (const { tooFew } of easy) expect(tooFew).toBeLessThan(50)
  })

  it('months by chance alone are told as a change in at most 8.5 %, however few, since most are withheld', () => {
    for (const { claimedNoneShown, seeds } of kept.all) {
      expect(claimedNoneShown / seeds).toBeLessThanOrEqual(0.085)
    }
  })
})

describe('what was measured over seeds 1 to 1000 of the demo', () => {
  const claimedNone = kept.demo.filter(({ country }) => country !== 'FR')
  const france = kept.demo.filter(({ country }) => country === 'FR')

  it('holds the change of June 2019 in 92 to 97 %, and its absence elsewhere, 60 months after; after 22 in 90 to 97 %', () => {
    expect(kept.demo.map(({ country, after }) => `${country} ${after}`)).toEqual(
      ['FR', 'GB', 'ES', 'IE'].flatMap((country) => [`${country} 60`, `${country} 22`]),
    )
    for (const { after, levelCovered, slopeCovered, seeds } of kept.demo) {
      expect(seeds).toBe(1000)
      for (const covered of [levelCovered, slopeCovered]) {
        expect(covered).toBeGreaterThanOrEqual(after === 60 ? 920 : 900)
        expect(covered).toBeLessThanOrEqual(970)
      }
    }
  })

  it('claims it in France always, never withheld, and elsewhere in at most 8 %', () => {
    for (const { claimed, tooFew } of france) expect([claimed, tooFew]).toEqual([1000, 0])
    for (const { claimed } of claimedNone) {
      expect(claimed).toBeLessThanOrEqual(80)
      expect(claimed).toBeGreaterThanOrEqual(20)
    }
  })
})

describe('what every run measures again', () => {
  it.each(designs.map((design, at) => ({ design, at })))(
    'the first seeds of $design.before and $design.after months, $design.drawn, φ $design.phi come to the same',
    ({ design, at }) => {
      // Where this fails after a change that is meant, run test/coverage/interrupted/run.mjs.
      const { meanPower, meanPhi, ...counts } = measureInterrupted(design, FIRST_SEED, lastSeed)
      const expected = lastTime[at]
      expect(expected).toMatchObject(counts)
      // Engines differ in the last bits of logarithms, φ by what that moves the summit.
      expect(Math.abs(meanPower - (expected?.meanPower ?? 0))).toBeLessThan(2e-4)
      expect(Math.abs(meanPhi - (expected?.meanPhi ?? 0))).toBeLessThan(2e-4)
    },
  )

  it('the first seeds of the demo come to the same', () => {
    const measured = measureDemo(FIRST_SEED, lastSeed)
    const expected = isDeep ? kept.demo : kept.demoOfEveryRun
    measured.forEach(({ meanPhi, ...counts }, at) => {
      expect(expected[at]).toMatchObject(counts)
      expect(Math.abs(meanPhi - (expected[at]?.meanPhi ?? 0))).toBeLessThan(2e-4)
    })
    expect(expected).toHaveLength(measured.length)
  })
})
