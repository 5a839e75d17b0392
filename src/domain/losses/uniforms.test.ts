import { describe, expect, it } from 'vitest'
import { uniforms } from './uniforms.ts'

function drawn(seed: number, name: string, count: number): Float64Array {
  const into = new Float64Array(count)
  uniforms(seed, name)(into)
  return into
}

describe('uniforms', () => {
  it('go on where the block before ended', () => {
    const draws = uniforms(1, 'a')
    const halves = [new Float64Array(5), new Float64Array(5)]
    for (const half of halves) draws(half)
    expect(halves.flatMap((half) => [...half])).toEqual([...drawn(1, 'a', 10)])
  })

  it('lie strictly within 0 and 1, evenly, down to the last of 53 bits', () => {
    const numbers = drawn(2, 'even', 200_000)
    expect(numbers.every((number) => number > 0 && number < 1)).toBe(true)
    const tenths = Array.from({ length: 10 }, () => 0)
    let lowestBit = 0
    for (const number of numbers) {
      tenths[Math.floor(number * 10)]! += 1
      lowestBit += (number * 2 ** 53) % 2
    }
    const chiSquare = tenths.reduce((sum, count) => sum + (count - 20_000) ** 2 / 20_000, 0)
    expect(chiSquare).toBeLessThan(33.7) // one in 10,000 with nine degrees of freedom
    expect(Math.abs(lowestBit - 100_000)).toBeLessThan(4 * Math.sqrt(50_000))
  })

  it('of another seed or name have nothing in common', () => {
    const pairs: [number, string][] = [
      [3, 'a'],
      [4, 'a'],
      [3 + 2 ** 32, 'a'],
      [-3, 'a'],
      [3, 'b'],
      [3, 'aa'],
      [3, ''],
    ]
    const sequences = pairs.map(([seed, name]) => drawn(seed, name, 50_000))
    for (const [at, one] of sequences.entries()) {
      for (const other of sequences.slice(at + 1)) {
        const covariance = one.reduce((sum, u, i) => sum + (u - 0.5) * ((other[i] ?? 0) - 0.5), 0)
        expect(Math.abs((covariance * 12) / 50_000)).toBeLessThan(4.5 / Math.sqrt(50_000))
      }
    }
  })
})
