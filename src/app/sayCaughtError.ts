/** What the console hears of an error that a boundary has already put on screen. */
import { PageNotLoaded } from './lazyPage.tsx'

/** Code that did not arrive is said on screen with a way on; anything else is a defect to be seen. */
export const sayCaughtError = (error: unknown): void => {
  const didNotArrive =
    error instanceof PageNotLoaded ||
    (error instanceof TypeError && /dynamically imported module|module script/.test(error.message))
  // oxlint-disable-next-line no-console -- React's own default for what is left
  if (!didNotArrive) console.error(error)
}
