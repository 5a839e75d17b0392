/** How wide a text will be, near enough to place labels without asking the browser. */

const NARROW = /[ijlI.,:;'’|!()[\] \u00a0]/
const WIDE = /[mwMW%@⌀]/
const CAPITAL = /[A-Z€]/

/**
 * Estimated width in pixels of a text in the product's sans-serif, a little on the wide side.
 * @param fontSize pixels
 */
export function textWidth(text: string, fontSize: number, isBold = false): number {
  let ems = 0
  for (const letter of text)
    ems += NARROW.test(letter) ? 0.3 : WIDE.test(letter) ? 0.86 : CAPITAL.test(letter) ? 0.69 : 0.56
  return ems * fontSize * (isBold ? 1.07 : 1)
}
