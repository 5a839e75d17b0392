/**
 * Companies are real, cases are invented: nothing on a page or in a file may hold both. Read off
 * mechanically, so that no wording can argue: a name here, a mark of the demo there, one place.
 */

/** The names no place with a mark may hold, and the marks. */
export type JoinedWords = {
  /** Of real companies, at any time; letters as they are written, so that ids in links are none. */
  names: readonly string[]
  /** Of the demo: its chip, its platforms, its undertaking; in any letters. */
  marks: readonly string[]
}

/**
 * The places below `root` that hold both, each once as "card: words [name + mark]". A place is a
 * card, an article of one, a dialog, a row, an entry of a list, a sentence (what the nearest block around a text says)
 * or an attribute that is read aloud. Whole in itself, so that a browser can be handed it.
 */
export function joinsIn(root: Element, { names, marks }: JoinedWords): string[] {
  const alone = (words: string, flags: string) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      flags,
    )
  const patterns = {
    names: names.map((words) => [words, alone(words, 'u')] as const),
    marks: marks.map((words) => [words, alone(words, 'iu')] as const),
  }
  const told = ['title', 'aria-label', 'aria-description', 'alt', 'placeholder']
  const blocks =
    'p, li, td, th, h1, h2, h3, h4, h5, h6, dt, dd, figcaption, caption, blockquote, output, pre, summary, button, label, legend, option, title, desc, text, div, section, article, main, body, ul, ol, dl, table, nav, aside, header, footer, details, select, fieldset, form, dialog, svg'
  /** With `within` "block" no further than to the next block: what is read in one go. */
  const textOf = (element: Element, within: 'all' | 'block' = 'all'): string => {
    if (['STYLE', 'SCRIPT'].includes(element.tagName)) return ''
    const own = told.map((name) => element.getAttribute(name) ?? '')
    const inner = [...element.childNodes].map((child) => {
      if (child.nodeType === 3) return child.textContent ?? ''
      if (child.nodeType !== 1) return ''
      const isApart = within === 'block' && (child as Element).matches(blocks)
      return isApart ? '' : textOf(child as Element, within)
    })
    return ` ${[...own, ...inner].filter((words) => words !== '').join(' ')} `
  }
  const found = new Set<string>()
  const judge = (place: string, text: string) => {
    const name = patterns.names.find(([, pattern]) => pattern.test(text))
    const mark = name && patterns.marks.find(([, pattern]) => pattern.test(text))
    if (name && mark) {
      found.add(
        `${place}: ${text.replaceAll(/\s+/g, ' ').trim().slice(0, 200)} [${name[0]} + ${mark[0]}]`,
      )
    }
  }
  const places = {
    card: 'section.card:not(:has(article))', // one that is made of articles is judged by them
    article: 'article',
    dialog: 'dialog, [role="dialog"]',
    row: 'tr, [role="row"]',
    entry: 'li',
  }
  for (const [place, selector] of Object.entries(places)) {
    for (const element of root.querySelectorAll(selector)) judge(place, textOf(element))
  }
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const name of told) judge('attribute', element.getAttribute(name) ?? '')
    const saysSomething = [...element.childNodes].some(
      (child) => child.nodeType === 3 && (child.textContent ?? '').trim() !== '',
    )
    if (!saysSomething || ['STYLE', 'SCRIPT'].includes(element.tagName)) continue
    judge('sentence', textOf(element.closest(blocks) ?? element, 'block'))
  }
  judge('title', root.ownerDocument.title)
  return [...found]
}

/**
 * The same of a text that leaves the page: a file, a citation, a sentence with its link. A link is
 * no text: it holds the ids of everything that was chosen, of the company and of the source too.
 */
export function joinsInText(text: string, words: JoinedWords): string[] {
  const page = new DOMParser().parseFromString('<p></p>', 'text/html')
  const paragraph = page.querySelector('p')!
  paragraph.textContent = text.replaceAll(/https?:\/\/[^\s"<>)]+/g, '')
  return joinsIn(page.body, words)
}
