/** The window in which the cases of a page were received, as the domain counts it. */
export { receivedWindow } from '#domain/receivedWindow.ts'
