import process from 'node:process'
import { describe, expect, it, vi } from 'vitest'
import { scenarios } from '#mocks/scenarios/all.ts'
import { type Scenario, scenarioId } from '#mocks/scenario.ts'
import { FIRST_SEED, type KeptCoverage, LAST_SEED, LAST_SEED_OF_EVERY_RUN } from './keptCoverage.ts'
import { measureCoverage, rateOf } from './measureCoverage.ts'
import results from './results.json'

const kept: KeptCoverage = results
const byName = scenarios.map((scenario): [string, Scenario] => [scenarioId(scenario), scenario])
const holding = kept.all.filter((each) => each.scenario !== 'stalled@1')
const [misleading] = kept.all.filter((each) => each.scenario === 'stalled@1')
const steady = kept.all.find((each) => each.scenario === 'steady@1')

const isDeep = process.env['DEEP'] === '1'
const lastSeed = isDeep ? LAST_SEED : LAST_SEED_OF_EVERY_RUN
const lastTime = isDeep ? kept.all : kept.ofEveryRun

// 60 seeds take 2 s where nothing else runs, 1000 half a minute.
vi.setConfig({ testTimeout: isDeep ? 1_200_000 : 120_000 })

describe('what was measured over seeds 1 to 1000', () => {
  it('is there for every scenario, five countries a seed', () => {
    expect(kept.seeds).toEqual({ first: 1, last: 1000, lastOfEveryRun: 60 })
    expect([FIRST_SEED, LAST_SEED, LAST_SEED_OF_EVERY_RUN]).toEqual([1, 1000, 60])
    expect(kept.all.map(({ scenario }) => scenario)).toEqual(byName.map(([name]) => name))
    for (const { headline, kaplanMeier, aalenJohansen, check, checkOfOnePlatform } of kept.all) {
      expect([headline, kaplanMeier, aalenJohansen].map(({ intervals }) => intervals)).toEqual([
        5000, 5000, 5000,
      ])
      expect([check.seeds, checkOfOnePlatform.seeds]).toEqual([1000, 1000])
    }
  })

  it.each(['headline', 'kaplanMeier', 'aalenJohansen'] as const)(
    'covers the truth in 93.5 to 96.5 % where the assumptions hold: %s',
    (estimate) => {
      expect(holding.map(({ scenario }) => scenario)).toEqual(['steady@1', 'surge@1', 'outage@1'])
      for (const each of holding) {
        expect(rateOf(each[estimate])).toBeGreaterThan(0.935)
        expect(rateOf(each[estimate])).toBeLessThan(0.965)
      }
    },
  )

  it('fails to cover it where hard cases leave the log', () => {
    expect(misleading && rateOf(misleading.headline)).toBeLessThan(0.5)
    expect(misleading && rateOf(misleading.kaplanMeier)).toBeLessThan(0.5)
    expect(misleading && rateOf(misleading.aalenJohansen)).toBeLessThan(0.5)
  })

  it('the check fires in at least 90 % there, and in at most 5 % of steady', () => {
    for (const of of ['check', 'checkOfOnePlatform'] as const) {
      expect(misleading?.[of].fired).toBeGreaterThanOrEqual(900)
      expect(steady?.[of].fired).toBeLessThanOrEqual(50)
      // A check that never speaks up by chance would not be the one that is described.
      expect(steady?.[of].fired).toBeGreaterThan(0)
      expect(steady?.[of].tooFew).toBe(0)
    }
  })
})

describe('what every run measures again', () => {
  it.each(byName)(
    'the first seeds of %s, all of them in the deep run, come to the same as last time',
    (name, scenario) => {
      const measured = measureCoverage(scenario, FIRST_SEED, lastSeed)
      // Where this fails after a change that is meant, run test/coverage/run.mjs: it measures them all.
      expect(measured).toEqual(lastTime.find((each) => each.scenario === name))
      const { headline, kaplanMeier, aalenJohansen, check } = measured
      if (scenario.misleads) {
        expect(check.fired).toBeGreaterThanOrEqual(0.9 * lastSeed)
        expect(rateOf(headline)).toBeLessThan(0.5)
        return
      }
      // 95 % ± 4 standard errors of a binomial.
      for (const part of [headline, kaplanMeier, aalenJohansen]) {
        const margin = 4 * Math.sqrt((0.95 * 0.05) / part.intervals)
        expect(Math.abs(rateOf(part) - 0.95)).toBeLessThan(margin)
      }
      // 60 seeds at 1 %: six or more would happen once in 30,000 runs.
      expect(check.fired).toBeLessThan(0.1 * lastSeed)
    },
  )
})
