/**
 * The query string: plain `a,b` lists and unquoted values, every value a string. The router's own
 * codec would write JSON.
 */

/** What stands in the address, name by name, before anything is understood. */
export type SearchText = Record<string, string>

/** Characters that may stand as they are in a query and that people like to read. */
const readable = /%2C|%40|%3A|%2F/g

const encode = (text: string): string =>
  encodeURIComponent(text)
    .replace(readable, (escaped) => decodeURIComponent(escaped))
    .replaceAll('%20', '+')

const decode = (text: string): string => {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced // a stray "%": shown as it was typed
  }
}

/** `{ in: 'DE,FR', asOf: '2019-06-26' }` → "?in=DE,FR&asOf=2019-06-26"; nothing → "". */
export const stringifyQuery = (values: Record<string, unknown>): string => {
  const pairs = Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(
      ([name, value]) =>
        `${encode(name)}=${encode(String(value).replace(/\p{Surrogate}/gu, '\uFFFD'))}`,
    )
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

/** The reverse. Of a name given twice the first counts; a name without a value is "". */
export const parseQuery = (query: string): SearchText => {
  const values: SearchText = Object.create(null) as SearchText
  for (const pair of query.replace(/^\?/, '').split('&')) {
    if (pair === '') continue
    const at = pair.indexOf('=')
    const name = decode(at === -1 ? pair : pair.slice(0, at))
    if (!(name in values)) values[name] = at === -1 ? '' : decode(pair.slice(at + 1))
  }
  return { ...values }
}
