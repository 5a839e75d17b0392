/**
 * Orders two strings by code point, as databases order UTF-8 bytes. JavaScript's own `<` compares
 * UTF-16 units and puts '😀' (U+1F600) before '￿' (U+FFFF); this does not.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue
    // Equal so far, so a surrogate pair begins at the same place in both, or one unit earlier.
    const start = i > 0 && isHighSurrogate(a.charCodeAt(i - 1)) ? i - 1 : i
    return (a.codePointAt(start) ?? 0) - (b.codePointAt(start) ?? 0)
  }
  return a.length - b.length
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
