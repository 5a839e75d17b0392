/**
 * The page as it goes to paper. Before the browser prints, the document takes the form and width of
 * an A4 sheet (`on-paper`, see print.css), so that what is measured is what is printed; pictures are
 * drawn in that moment, because nothing is awaited between the event and the print.
 */
import { flushSync } from 'react-dom'

const CLASS = 'on-paper'

/**
 * Puts the page on paper before each print and takes it off afterwards, where it was scrolled to.
 * To be called before anything is rendered: listeners are heard in the order they came.
 */
export function watchPaper(): void {
  let scrolledTo = 0
  window.addEventListener('beforeprint', () => {
    scrolledTo = window.scrollY
    document.documentElement.classList.add(CLASS)
  })
  window.addEventListener('afterprint', () => {
    document.documentElement.classList.remove(CLASS)
    window.scrollTo(0, scrolledTo)
  })
}

/** Whether the page has the form of a sheet just now. */
export const isOnPaper = (): boolean => document.documentElement.classList.contains(CLASS)

/**
 * Calls `redraw` when the page goes on paper and when it comes back, with which of the two it is; what
 * it sets is drawn at once.
 */
export function onPaperChange(redraw: (isOnPaper: boolean) => void): () => void {
  const drawForPaper = () => flushSync(() => redraw(true))
  const drawForScreen = () => flushSync(() => redraw(false))
  window.addEventListener('beforeprint', drawForPaper)
  window.addEventListener('afterprint', drawForScreen)
  return () => {
    window.removeEventListener('beforeprint', drawForPaper)
    window.removeEventListener('afterprint', drawForScreen)
  }
}

const loaders = new Set<() => Promise<unknown>>()

/** Names code that a print should wait for, until what is returned is called. */
export function neededOnPaper(load: () => Promise<unknown>): () => void {
  loaders.add(load)
  return () => void loaders.delete(load)
}

/** Settles once everything named by `neededOnPaper` has arrived or failed. */
export const readyForPaper = (): Promise<unknown> =>
  Promise.allSettled([...loaders].map((load) => load()))
