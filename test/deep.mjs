// `npm run deep`: the same steps as `npm test` with every fault on every page and full fuzz counts.
import process from 'node:process'

process.env.DEEP = '1'
await import('./run.mjs')
