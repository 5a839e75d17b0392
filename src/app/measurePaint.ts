/** The User Timing measure `dueline:paint`: from the user's input to the repaint with its answer. */
import type { QueryClient } from '@tanstack/react-query'
import { inputMarkName } from '#url/inputMark.ts'

/** Two frames on, what was rendered is on screen. */
const afterRepaint = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then))

/** Calls back once no part of the page says that it is busy drawing; returns how to call it off. */
const whenDrawn = (then: () => void): (() => void) => {
  let frame = 0
  const look = () => {
    if (document.querySelector('[aria-busy="true"]')) frame = requestAnimationFrame(look)
    else then()
  }
  look()
  return () => cancelAnimationFrame(frame)
}

interface Navigations {
  subscribe: (event: 'onRendered', then: () => void) => () => void
}

/** Waits after each change of the search until nothing is being fetched and the answer is painted. */
export const measurePaint = (router: Navigations, queryClient: QueryClient): (() => void) => {
  let stopWaiting: (() => void) | null = null
  const finish = () => {
    stopWaiting?.()
    stopWaiting = whenDrawn(() =>
      afterRepaint(() => {
        if (performance.getEntriesByName(inputMarkName).length === 0) return
        performance.measure('dueline:paint', inputMarkName)
        performance.clearMarks(inputMarkName)
      }),
    )
  }
  return router.subscribe('onRendered', () => {
    if (performance.getEntriesByName(inputMarkName).length === 0) return
    stopWaiting?.()
    // A frame later the new page's queries have begun.
    requestAnimationFrame(() => {
      if (queryClient.isFetching() === 0) return finish()
      stopWaiting = queryClient.getQueryCache().subscribe(() => {
        if (queryClient.isFetching() === 0) finish()
      })
    })
  })
}
