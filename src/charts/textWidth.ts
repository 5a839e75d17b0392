/** How wide a text will be, near enough to place labels without asking the browser. */

/** Widths in thousandths of the font size, as in Arial and its metric twins. */
const WIDTHS: readonly (readonly [letters: string, thousandths: number])[] = [
  ["'ijl", 225],
  [' \u00a0!,./:;I[]ft|·', 280],
  ['()-r’“”"', 335],
  ['Jckvsxyz', 500],
  ['+−=<>≤≥', 584],
  ['FTZ', 611],
  ['ABEKPSVXY&', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['Mm', 833],
  ['%', 889],
  ['W…—@', 1000],
]
const THOUSANDTHS = new Map(
  WIDTHS.flatMap(([letters, thousandths]) =>
    Array.from(letters, (letter) => [letter, thousandths] as const),
  ),
)
/** Digits, the remaining small letters, and what the table does not know. */
const COMMON = 556

/**
 * Estimated width in pixels of a text in the product's sans-serif, a little on the wide side.
 * @param fontSize pixels
 */
export function textWidth(text: string, fontSize: number, isBold = false): number {
  let thousandths = 0
  for (const letter of text) thousandths += THOUSANDTHS.get(letter) ?? COMMON
  return (thousandths / 1000) * fontSize * (isBold ? 1.1 : 1.02)
}

/**
 * A text broken at spaces into at most `atMostLines` lines of `width` pixels; what does not fit is
 * cut with an ellipsis.
 */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  isBold: boolean,
  atMostLines: number,
): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || textWidth(longer, fontSize, isBold) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  if (lines.length > atMostLines) {
    lines.length = atMostLines
    lines[atMostLines - 1] = `${lines[atMostLines - 1]} …`
  }
  return lines.map((each) => cutText(each, width, fontSize, isBold))
}

/** The text, or as much of it as `width` pixels hold, ended by an ellipsis. */
function cutText(text: string, width: number, fontSize: number, isBold: boolean): string {
  if (textWidth(text, fontSize, isBold) <= width) return text
  let cut = text.replace(/ …$/, '')
  while (cut.length > 1 && textWidth(`${cut}…`, fontSize, isBold) > width) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}
