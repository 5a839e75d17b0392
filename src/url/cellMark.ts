/** The mark of a page whose cases are open, as text of the address: `cell=curve~Platform A~24`. */

/** Which card drew the mark, and what tells the mark from the card's others. */
export interface CellMark {
  /** Lower-case letters and hyphens: "on-time". */
  card: string
  values: readonly string[]
}

const PLAIN = /[^\w .:|+()-]/gu
const CARD = /^[a-z][a-z-]{0,31}$/
/** No link carries more. */
const LONGEST = 200

/** `{ card: 'curve', values: ['DE', '24'] }` → "curve~DE~24"; other signs as "@2f@". */
export const writeCellMark = ({ card, values }: CellMark): string =>
  [card, ...values.map(escaped)].join('~')

/** The reverse; null where the text is no mark. */
export function readCellMark(text: string): CellMark | null {
  if (text.length > LONGEST) return null
  const [card = '', ...parts] = text.split('~')
  if (!CARD.test(card)) return null
  const values = parts.map(unescaped)
  return values.every((value) => value !== null) ? { card, values } : null
}

/**
 * What stands behind a mark: its card's own function, given the mark's values. Null where the text
 * is no mark, or one that no card knows.
 */
export function behindCellMark<Behind>(
  text: string,
  cards: Readonly<Record<string, (values: readonly string[]) => Behind | null>>,
): Behind | null {
  const mark = readCellMark(text)
  const cardOf = mark && Object.hasOwn(cards, mark.card) ? cards[mark.card] : undefined
  return mark && cardOf ? cardOf(mark.values) : null
}

const escaped = (value: string): string =>
  value.replaceAll(PLAIN, (sign) => `@${(sign.codePointAt(0) ?? 0).toString(16)}@`)

function unescaped(part: string): string | null {
  const value = part.replaceAll(/@([0-9a-f]{1,6})@/g, (whole, code: string) => {
    const point = Number.parseInt(code, 16)
    return point <= 0x10_ffff && (point < 0xd800 || point > 0xdfff)
      ? String.fromCodePoint(point)
      : whole
  })
  return escaped(value) === part ? value : null
}
