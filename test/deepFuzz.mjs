// Loaded into every test process by `npm run deep`: property tests run a hundred times as often.
import fastCheck from 'fast-check'

const RUNS = 10_000

fastCheck.configureGlobal({ numRuns: RUNS })
