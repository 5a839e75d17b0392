/** What results.json holds: the figures of the last run, and of its first seeds, which every test run repeats. */
import type { Design, Drawn } from './drawnSeries.ts'
import { type DemoCoverage, measureDemo } from './measureDemo.ts'
import { type DesignCoverage, measureInterrupted } from './measureInterrupted.ts'

/** Fixed beforehand: all the figures that are reported are of these. */
export const FIRST_SEED = 1
export const LAST_SEED = 1000
/** Up to here in `npm test`; up to the last in `npm run deep`. */
export const LAST_SEED_OF_EVERY_RUN = 10

const DRAWN: readonly Drawn[] = ['alike', 'weighted', 'counted']
const SPANS = [
  [53, 36],
  [53, 24],
  [53, 12],
  [36, 36],
  [36, 12],
  [24, 24],
  [12, 12],
] as const

/** The spans of the demo's whole log, with errors that remember little: what is promised. */
const promised: readonly Design[] = DRAWN.flatMap((drawn) =>
  [-0.3, 0, 0.15, 0.3].map((phi) => ({ before: 53, after: 60, phi, drawn })),
)
/** Longer memory, and fewer months: what is reported. */
const reported: readonly Design[] = [
  ...[0.5, 0.7].map((phi): Design => ({ before: 53, after: 60, phi, drawn: 'weighted' })),
  ...SPANS.flatMap(([before, after]) =>
    [0, 0.3].map((phi): Design => ({ before, after, phi, drawn: 'weighted' })),
  ),
]
export const designs: readonly Design[] = [...promised, ...reported]

export interface KeptCoverage {
  measuredOn: string
  seeds: { first: number; last: number; lastOfEveryRun: number }
  all: DesignCoverage[]
  ofEveryRun: DesignCoverage[]
  demo: DemoCoverage[]
  demoOfEveryRun: DemoCoverage[]
}

/** Measures both. */
export function coverageToKeep(measuredOn: string): KeptCoverage {
  const upTo = (last: number) =>
    designs.map((design) => measureInterrupted(design, FIRST_SEED, last))
  return {
    measuredOn,
    seeds: { first: FIRST_SEED, last: LAST_SEED, lastOfEveryRun: LAST_SEED_OF_EVERY_RUN },
    all: upTo(LAST_SEED),
    ofEveryRun: upTo(LAST_SEED_OF_EVERY_RUN),
    demo: measureDemo(FIRST_SEED, LAST_SEED),
    demoOfEveryRun: measureDemo(FIRST_SEED, LAST_SEED_OF_EVERY_RUN),
  }
}
