/**
 * Mounts the app, and starts the demo beside it: the page does not wait, the demo’s questions do. A
 * build without the demo removes the service worker that one with it may have left in the browser.
 */
import './app/trustedTypes.ts'
import '#ui/styles.css'
import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { connectDemo } from '#sources/registry.ts'
import { watchPaper } from '#ui/paper.ts'
import { measurePaint } from './app/measurePaint.ts'
import { App, makeQueryClient } from './app/providers.tsx'
import { askAhead } from './app/recordAhead.ts'
import { makeRouter } from './app/router.tsx'
import { sayCaughtError } from './app/sayCaughtError.ts'

if (__WITH_DEMO__) connectDemo(import('#mocks/browser.ts').then((demo) => demo.startDemo()))
else void import('#mocks/leaveDemo.ts').then((demo) => demo.leaveDemo())

watchPaper() // before anything that draws itself anew for paper

const queryClient = makeQueryClient()
askAhead(queryClient)
const router = makeRouter()
measurePaint(router, queryClient)

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')
const reactRoot = createRoot(root, { onCaughtError: sayCaughtError })
// With its route loaded, and in a transition, the first rendering is cut into slices that leave the
// browser room; the frame of index.html stands until then.
void router
  .load()
  .finally(() => startTransition(() => reactRoot.render(<App {...{ router, queryClient }} />)))
