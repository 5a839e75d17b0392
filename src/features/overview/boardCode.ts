/** The sheet and its preview, as the one piece of code that arrives after the page's first figures. */
export { BoardPreview } from './BoardPreview.tsx'
export { BoardSheet } from './BoardSheet.tsx'
