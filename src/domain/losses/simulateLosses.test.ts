import { describe, expect, it } from 'vitest'
import { digestExposures, digestOptions, expectedDigest } from '#test/fixtures/lossDigest.ts'
import { simulateLosses } from './simulateLosses.ts'

describe('simulateLosses', () => {
  it('comes to the same bits for one seed, here as in page and Worker', () => {
    const simulation = simulateLosses(digestExposures, digestOptions)
    expect(simulation.digest).toBe(expectedDigest)
  })
})
