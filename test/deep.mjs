// `npm run deep`: the same steps as `npm test` with every page, every fault and full fuzz counts.
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

const fuzz = pathToFileURL(join(import.meta.dirname, 'deepFuzz.mjs')).href
process.env.DEEP = '1'
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import=${fuzz}`.trim()
await import('./run.mjs')
