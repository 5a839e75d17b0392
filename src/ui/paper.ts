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

/** Calls `redraw` when the page goes on paper and when it comes back; what it sets is drawn at once. */
export function onPaperChange(redraw: () => void): () => void {
  const drawAtOnce = () => flushSync(redraw)
  window.addEventListener('beforeprint', drawAtOnce)
  window.addEventListener('afterprint', drawAtOnce)
  return () => {
    window.removeEventListener('beforeprint', drawAtOnce)
    window.removeEventListener('afterprint', drawAtOnce)
  }
}
