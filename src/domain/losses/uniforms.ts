/** Where all chance comes from: a named sequence of uniform numbers for each seed. */
import type { Draws } from './draws.ts'

/** Rounds thrown away at the start, so that no bit of the key is left as it was. */
const WARM_UP_ROUNDS = 20
/** Stands for 0, whose logarithm is not finite. */
const SMALLEST = 2 ** -54

/**
 * Numbers within 0 and 1, both excluded, in steps of 2^-53, that depend on the seed and the name alone.
 * Another name, or another seed, is another sequence: what one part of a simulation draws leaves all
 * others as they were. Generator: Doty-Humphrey's sfc32 (PractRand, 2010), two 32-bit numbers each.
 *
 * Whole-number arithmetic and one multiplication: the same bits wherever it runs.
 */
export function uniforms(seed: number, name: string): Draws {
  const state = new Int32Array(4)
  state.set(key(seed, name))
  state[3] = 1
  const next: Draws = (into) => {
    let a = state[0] ?? 0
    let b = state[1] ?? 0
    let c = state[2] ?? 0
    let counter = state[3] ?? 0
    for (let at = 0; at < into.length; at++) {
      const first = (((a + b) | 0) + counter) | 0
      counter = (counter + 1) | 0
      a = b ^ (b >>> 9)
      b = (c + (c << 3)) | 0
      c = (((c << 21) | (c >>> 11)) + first) | 0
      const second = (((a + b) | 0) + counter) | 0
      counter = (counter + 1) | 0
      a = b ^ (b >>> 9)
      b = (c + (c << 3)) | 0
      c = (((c << 21) | (c >>> 11)) + second) | 0
      const number = ((first >>> 5) * 2 ** 26 + (second >>> 6)) * 2 ** -53
      into[at] = number === 0 ? SMALLEST : number
    }
    state[0] = a
    state[1] = b
    state[2] = c
    state[3] = counter
  }
  next(new Float64Array(WARM_UP_ROUNDS / 2))
  return next
}

/** Three words, each of which depends on every bit of the seed and every letter of the name. */
function key(seed: number, name: string): number[] {
  const low = seed | 0
  const high = Math.floor(seed / 2 ** 32) | 0
  return [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35].map((factor) => {
    let hash = mixed(mixed(factor ^ low) ^ high)
    for (let at = 0; at < name.length; at++) {
      hash = Math.imul(hash ^ name.charCodeAt(at), factor)
      hash ^= hash >>> 15
    }
    return mixed(hash)
  })
}

/** Appleby's final mix of MurmurHash3: every bit of the result depends on every bit given. */
function mixed(word: number): number {
  let hash = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
