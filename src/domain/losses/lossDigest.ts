/** Whether two simulations are the same, told from sixteen letters. */

/**
 * A digest of every bit of the amounts, in order: two 32-bit products in the manner of Fowler, Noll and
 * Vo's hash (FNV-1a, over words). It tells accidents apart, not forgeries.
 */
export function lossDigest(yearly: Float64Array): string {
  const words = new Uint32Array(yearly.buffer, yearly.byteOffset, 2 * yearly.length)
  let one = 0x811c9dc5
  let other = 0x9747b28c
  for (const word of words) {
    one = Math.imul(one ^ word, 0x01000193)
    one ^= one >>> 15
    other = Math.imul(other ^ word, 0x85ebca6b)
    other ^= other >>> 13
  }
  return [one, other].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
}
