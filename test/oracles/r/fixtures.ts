/** The answers that survival.R wrote. */
import { readFileSync } from 'node:fs'

/** A column over the edges; null where R has NA or NaN. */
type Column = (number | null)[]

export interface Fixtures {
  madeBy: string
  sets: DataSet[]
  /** Satisfied and n of one, of the other, then difference, lower, upper and p-value. */
  shareDifferences: number[][]
  normalQuantiles: [probability: number, quantile: number][]
  holm: { pValues: number[]; adjusted: number[] }
}

export interface DataSet {
  name: string
  confidence: number
  edgesHours: number[]
  decidedByOutcome: Record<string, number[]>
  censored: number[]
  kaplanMeier: Record<'atRisk' | 'survival' | 'standardError' | 'lower' | 'upper', Column>
  aalenJohansen: Record<string, Record<'incidence' | 'standardError' | 'lower' | 'upper', Column>>
  quantiles: { probability: number[] } & Record<'hours' | 'lower' | 'upper', Column>
}

export function readFixtures(): Fixtures {
  const path = new URL('survival.json', import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')) as Fixtures
}
