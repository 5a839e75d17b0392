import { expect, it } from 'vitest'
import { changeOfChannel } from './changeOfChannel.ts'
import { meanShare, noiseByMonth } from './noise.ts'

it('the noise is a stationary autoregression with the stated φ and deviation', () => {
  const { phi, standardDeviation } = changeOfChannel.noise
  expect(phi).toBeLessThanOrEqual(0.3)
  let square = 0
  let product = 0
  let firstSquare = 0
  let pairs = 0
  let series = 0
  for (let seed = 1; seed <= 60; seed++) {
    for (const noise of noiseByMonth(changeOfChannel, 144, seed)) {
      series++
      firstSquare += (noise[0] ?? 0) ** 2
      for (let month = 1; month < noise.length; month++) {
        square += (noise[month] ?? 0) ** 2
        product += (noise[month] ?? 0) * (noise[month - 1] ?? 0)
        pairs++
      }
    }
  }
  expect(Math.sqrt(square / pairs)).toBeCloseTo(standardDeviation, 2)
  expect(Math.sqrt(firstSquare / series)).toBeCloseTo(standardDeviation, 1)
  expect(product / square).toBeCloseTo(phi, 1)
  expect(product / square).toBeGreaterThan(0.23)
})

it('each country and seed has noise of its own', () => {
  const [first, second] = noiseByMonth(changeOfChannel, 144, 1)
  expect(first?.[0]).not.toBe(second?.[0])
  expect(noiseByMonth(changeOfChannel, 144, 2)[0]?.[0]).not.toBe(first?.[0])
  expect(noiseByMonth(changeOfChannel, 144, 1)[0]).toEqual(first)
})

it('the mean share over the noise is what drawing it gives', () => {
  expect(meanShare(0, 0.15)).toBeCloseTo(0.5, 12)
  expect(meanShare(2.41, 0)).toBeCloseTo(1 / (1 + Math.exp(-2.41)), 12)
  let sum = 0
  let count = 0
  for (let seed = 1; seed <= 60; seed++) {
    for (const noise of noiseByMonth(changeOfChannel, 144, seed)) {
      for (const one of noise) {
        sum += 1 / (1 + Math.exp(-(2.41 + one)))
        count++
      }
    }
  }
  expect(sum / count).toBeCloseTo(meanShare(2.41, 0.15), 3)
})
