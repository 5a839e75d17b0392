/** How much of its lists the sheet shows: less, step by step, until everything fits on one page. */

export interface SheetCut {
  obligations: number
  maxima: number
  /** Pixels of the on-time picture. */
  pictureHeight: number
  /** Letters for a source, about: 104 are two lines, 52 one. */
  sourceLength: number
}

/** From the fullest to the barest; text never gets smaller than 9 pt. */
export const sheetCuts: readonly SheetCut[] = [
  { obligations: 6, maxima: 6, pictureHeight: 230, sourceLength: 104 },
  { obligations: 6, maxima: 6, pictureHeight: 190, sourceLength: 52 },
  { obligations: 6, maxima: 5, pictureHeight: 175, sourceLength: 52 },
  { obligations: 6, maxima: 4, pictureHeight: 165, sourceLength: 52 },
  { obligations: 5, maxima: 4, pictureHeight: 165, sourceLength: 52 },
  { obligations: 4, maxima: 4, pictureHeight: 165, sourceLength: 52 },
  { obligations: 4, maxima: 3, pictureHeight: 160, sourceLength: 52 },
  { obligations: 3, maxima: 3, pictureHeight: 150, sourceLength: 52 },
  { obligations: 3, maxima: 2, pictureHeight: 130, sourceLength: 52 },
]

/** "A long title of a …": at most `length` letters, cut at a word. */
export function shortened(title: string, length: number): string {
  if (title.length <= length) return title
  const cut = title.slice(0, length - 1)
  const atWord = cut.lastIndexOf(' ')
  return `${(atWord > length / 2 ? cut.slice(0, atWord) : cut).replace(/[,;:]?\s*$/, '')} …`
}
