/** Counts and beginnings of sentences. */
import { formatNumeral } from '#ui/format.ts'

/** `countWords(3, 'duty', 'duties')` is "three duties", 0 "no duties"; from 13 on in figures. */
export function countWords(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumeral(count)} ${count === 1 ? singular : plural}`
}

/** The sentence with a capital first letter. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
