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
