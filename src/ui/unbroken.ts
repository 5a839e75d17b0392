/** Sentences of the record on screen, where a number must not be parted from its unit. */

const units = 'h|d|%|m|bn|million|billion|hours|days'
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December'
const beforeUnit = new RegExp(`(\\d) (?=(?:${units}|${months})(?![\\p{L}\\d]))`, 'gu')
const afterCurrency = /\b(EUR|USD|GBP|Art\.|s\.|no\.) (?=\d)/gu

/**
 * The sentence with no-break spaces between number and unit, currency and number, day and month.
 * "its 24 h and 1 h duties" keeps each "h" with its number; "in 3 months" is left as it is.
 */
export const unbroken = (sentence: string): string =>
  sentence.replaceAll(beforeUnit, '$1\u00a0').replaceAll(afterCurrency, '$1\u00a0')
