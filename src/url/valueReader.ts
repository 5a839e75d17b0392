/** Reads a page's own values from the address: what cannot be used falls back and is named. */

/** The values of an address as they stand, by name. */
export type RawValues = Readonly<Record<string, unknown>>

/** "hate speech" is written hate-speech. */
export const hyphenated = (text: string): string => text.replaceAll(' ', '-')

/** What was given, as text; an empty value is none. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== ''
    ? value
    : typeof value === 'number'
      ? String(value)
      : undefined

/**
 * Reads values of `raw`; each that cannot be used adds a sentence to `problems`.
 *
 * With `{ by: 'week', marks: 'fine,tax' }` `oneOf('by', ['month', 'week'])` is "week",
 * `listOf('marks', ['fine', 'sum'])` is ["fine"], and problems are "marks=tax is not known and was
 * left out".
 */
export const valueReader = (raw: RawValues) => {
  const problems: string[] = []
  return {
    problems,

    /** The value as text; undefined where there is none. */
    text: (name: string): string | undefined => textOf(raw[name]),

    /** One of the values allowed; else the fallback, by default the first. */
    oneOf: <Value extends string>(
      name: string,
      allowed: readonly [Value, ...Value[]],
      fallback: Value = allowed[0],
    ): Value => {
      const text = textOf(raw[name])
      if (text === undefined) return fallback
      const value = allowed.find((candidate) => hyphenated(candidate) === text)
      if (value === undefined)
        problems.push(`${name}=${text} is not known; showing ${hyphenated(fallback)}`)
      return value ?? fallback
    },

    /** Those of a list that are allowed, each once, in the order given. */
    listOf: <Value extends string>(name: string, allowed: readonly Value[]): Value[] => {
      const chosen = new Set<Value>()
      for (const part of (textOf(raw[name]) ?? '').split(',').filter(Boolean)) {
        const value = allowed.find((candidate) => hyphenated(candidate) === part)
        if (value === undefined) problems.push(`${name}=${part} is not known and was left out`)
        else chosen.add(value)
      }
      return [...chosen]
    },
  }
}
