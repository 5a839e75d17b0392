/** Mounts the app, and starts the demo beside it: the page does not wait, the demo's questions do. */
import './app/trustedTypes.ts'
import '#ui/styles.css'
import { createRoot } from 'react-dom/client'
import { lawQuery } from '#queries/law.ts'
import { connectDemo } from '#sources/registry.ts'
import { watchPaper } from '#ui/paper.ts'
import { measurePaint } from './app/measurePaint.ts'
import { App, makeQueryClient } from './app/providers.tsx'
import { makeRouter } from './app/router.tsx'

if (__WITH_DEMO__) connectDemo(import('#mocks/browser.ts').then((demo) => demo.startDemo()))

watchPaper() // before anything that draws itself anew for paper

const queryClient = makeQueryClient()
void queryClient.prefetchQuery(lawQuery())
const router = makeRouter()
measurePaint(router, queryClient)

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(<App router={router} queryClient={queryClient} />)
