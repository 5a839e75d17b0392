/** A chart's picture as tests keep it: a file that opens in any viewer, in the light colours. */
import { readFileSync } from 'node:fs'

/**
 * The first SVG of a rendered chart, one tag a line, with the light tokens it uses as its own style
 * and ids numbered in their order, so that the file changes only with the picture.
 * @throws where nothing was drawn
 */
export function pictureOf(container: Element): string {
  const drawn = container.querySelector('svg')
  if (!drawn) throw new Error('The chart drew no picture')
  const ids = new Map<string, string>()
  const picture = drawn.outerHTML.replaceAll(/(?:recharts\d+-clip|[:_]r[:_]?\w+[:_])/g, (id) => {
    if (!ids.has(id)) ids.set(id, `id${ids.size + 1}`)
    return ids.get(id)!
  })
  return picture
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/(<svg[^>]*>)/, `$1<style>${styleOf(picture)}</style>`)
    .replaceAll('><', '>\n<')
    .replaceAll('&nbsp;', '\u00a0')
    .concat('\n')
}

function styleOf(picture: string): string {
  const tokens = readFileSync('src/ui/tokens.css', 'utf8')
  const values = [...tokens.matchAll(/--([\w-]+): (?:light-dark\()?(#[0-9a-f]{6})/g)]
    .filter(([, name]) => picture.includes(`var(--${name})`))
    .map(([, name, colour]) => `--${name}:${colour}`)
  return `svg{background:#fff;font-family:Arial,sans-serif;color-scheme:light;${values.join(';')}}`
}
