/** What a copied link carries of the page's own values: those that are defaults too, if the page says so. */
import { useEffect } from 'react'
import type { SearchText } from './queryString.ts'

/** The page in view that writes its own values in full; one at a time. */
let inFull: SearchText | null = null

/** While the component is there, "Copy link" writes these instead of what stands in the address. */
export function useLinkExtras(whole: SearchText): void {
  useEffect(() => {
    inFull = whole
    return () => {
      if (inFull === whole) inFull = null
    }
  }, [whole])
}

/** The page's own values for a link: in full where the page gives them, else as they stand. */
export const linkExtras = (extras: SearchText): SearchText =>
  inFull === null ? extras : { ...extras, ...inFull }
