/** What stands behind a figure. Written by the feature that computes it, shown by `Explain`. */
import type { Source } from '#contract/citation.ts'

export interface Explanation {
  /** What is explained: "On time within 24 h". */
  title: string
  /** What the figure means, in a sentence or two. */
  definition: string
  /** How it is computed: "41,208 decided in time ÷ 45,184 past 24 h = 91.2 %", one line each. */
  formula?: readonly string[]
  /** The day the figure is read at, as words: "26 June 2019, 00:00 UTC". */
  asOf: string
  /** Law and figures it rests on. Empty for invented cases, which `notes` then says. */
  sources: readonly Pick<Source, 'title' | 'publisher' | 'url'>[]
  /** The part of the method page that tells it in full: "on-time". */
  method?: string
  /** Caveats and assumptions, a sentence each. */
  notes?: readonly string[]
}
