/** Where a measurement of the repaint begins: at the user's input, not when its handler ran. */

/** The User Timing mark set by a change of the search. */
export const inputMarkName = 'dueline:input'

/** Marks the current event's own time; outside an event, now. */
export const markInput = (): void => {
  // `window.event` is the one way to the event under way that needs no handing down.
  const startTime = globalThis.window?.event?.timeStamp
  performance.clearMarks(inputMarkName)
  performance.mark(inputMarkName, startTime === undefined ? {} : { startTime })
}
