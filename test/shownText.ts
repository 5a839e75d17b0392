/** All that a page tells: its words, and what stands in tooltips, labels and addresses. */

/**
 * Words between elements are kept apart; charts (`svg`) count unless left out. Whole in itself, so
 * that a browser can be handed it.
 */
export function shownText(root: Element, withDrawings = true): string {
  const tellingAttributes = [
    'title',
    'aria-label',
    'aria-description',
    'href',
    'alt',
    'placeholder',
  ]
  const parts: string[] = []
  const read = (element: Element) => {
    if (element.tagName === 'STYLE' || element.tagName === 'SCRIPT') return
    if (!withDrawings && element.tagName.toLowerCase() === 'svg') return
    for (const name of tellingAttributes) parts.push(element.getAttribute(name) ?? '')
    for (const child of element.childNodes) {
      if (child.nodeType === 3) parts.push(child.textContent ?? '')
      else if (child.nodeType === 1) read(child as Element)
    }
  }
  read(root)
  return parts.filter((part) => part.trim() !== '').join(' ¦ ')
}
