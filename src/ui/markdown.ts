/** Pieces of Markdown (CommonMark) from texts that may hold any character. */

/**
 * A text that reads the same after rendering: marks are escaped, line breaks become spaces.
 * `markdownText('4 % *of* [all]')` is `4 % \*of\* \[all\]`; a line cannot become a list or heading.
 */
export const markdownText = (text: string): string =>
  text
    .replace(/\s*[\r\n]\s*/g, ' ')
    .replace(/[\\`*_[\]<>|~#&$]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')

/**
 * A link, or the words alone where there is no address. Characters that would end the address are
 * percent-encoded.
 */
export const markdownLink = (words: string, url: string | undefined): string =>
  url === undefined
    ? markdownText(words)
    : `[${markdownText(words)}](${url.replace(/[\s()<>\\]/g, percentEncoded)})`

const percentEncoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
