/** Whether the cases still open are of another mix than those decided at the same age. */
import type { Dimension, Tally } from '#contract/tally.ts'
import { caseMixStrata } from './caseMix/caseMixStrata.ts'
import { quadraticForm } from './caseMix/quadraticForm.ts'
import { rareTogether } from './caseMix/rareTogether.ts'
import { chiSquareTail } from './chiSquare.ts'

/** The check speaks up where chance alone shows as much once in a hundred times. */
export const CASE_MIX_LEVEL = 0.01
/** … and where at least this part of the open cases is of another category than expected. */
export const CASE_MIX_LEAST_DISTANCE = 0.05
/** With fewer open cases that have decided ones of equal age beside them, it says nothing. */
export const CASE_MIX_FEWEST_OPEN = 30

/** One category: how many of the open cases are of it, and how many were to be expected. */
export interface CaseMixRow {
  /** One value, or several that are too rare to stand alone. */
  categories: string[]
  open: number
  expected: number
}

/** `differs`: the check fires. `alike`: no sign. `too few`: nothing can be told. */
export interface CaseMixCheck {
  reading: 'differs' | 'alike' | 'too few'
  /** Open cases compared: those of an age, country and channel at which others were decided. */
  open: number
  /** Open cases for which there is nothing to compare with. */
  openAlone: number
  /** In the order of the tally's values, the rare ones last. */
  rows: CaseMixRow[]
  /** Part of the open cases that would have to be of another category for the mix to be as expected. */
  distance: number
  /** Null where there are too few. */
  statistic: number | null
  degreesOfFreedom: number
  pValue: number | null
}

/** How to read a tally: its `by`, which must hold `of`, and "exception" if pauses are to be left out. */
export interface CaseMixReading {
  by: readonly Dimension[]
  of: Dimension
}

/**
 * A Kaplan-Meier curve reads a case open at an age as if it were like those decided later than that.
 * Where cases of one category are put aside and left open, that is wrong and the curve misleads. The
 * check asks: of the cases of one age, country and channel, is being open unrelated to the category?
 *
 * Cochran, Mantel and Haenszel's test in its general form (Mantel and Haenszel 1959; Landis, Heyman and
 * Koch 1978). In a stratum with o open and c decided cases, N together, of which T_j are of category j,
 * chance alone gives
 *
 *     E_j = o T_j / N,   Cov_jk = o c (N T_j [j = k] − T_j T_k) / (N² (N − 1))
 *
 * Open less expected and covariances are summed over the strata; D′ V⁻¹ D is then chi-square with one
 * degree of freedom less than there are categories. Categories with fewer than 5 expected are put
 * together. It fires at p < 0.01, if at least 5 % of the open cases would have to be of another
 * category: over millions of cases a difference of no weight would be significant too.
 *
 * One stratum, 60 decided (45 insult, 15 threats) and 40 open (15 insult, 25 threats): 24 insults were
 * to be expected among the open, Var = 40 · 60 · (100 · 60 − 60²) / (100² · 99) = 5.818,
 * 9² / 5.818 = 13.92, p = 0.0002, distance 9/40: it fires.
 *
 * It cannot tell cases that left the log from cases of a category that merely takes longer: both make
 * the open ones differ. And it sees nothing where what is put aside does not differ by category.
 */
export function caseMixCheck(tally: Tally, { by, of }: CaseMixReading): CaseMixCheck {
  const { names, strata, openAlone } = caseMixStrata(tally, { by, of })
  const merged = rareTogether(names, strata)
  const categories = merged.names.length
  const expected = Array.from({ length: categories }, () => 0)
  const observed = Array.from({ length: categories }, () => 0)
  const covariance = Array.from({ length: categories }, () => new Float64Array(categories))
  let open = 0
  for (const { open: opens, all } of merged.strata) {
    const openHere = sumOf(opens)
    const total = sumOf(all)
    const spread = (openHere * (total - openHere)) / (total * total * (total - 1))
    open += openHere
    for (let j = 0; j < categories; j++) {
      const ofJ = all[j] ?? 0
      expected[j] = (expected[j] ?? 0) + (openHere * ofJ) / total
      observed[j] = (observed[j] ?? 0) + (opens[j] ?? 0)
      const row = covariance[j]
      if (!row || ofJ === 0) continue
      for (let k = 0; k < categories; k++) {
        row[k] = (row[k] ?? 0) + spread * ((j === k ? total * ofJ : 0) - ofJ * (all[k] ?? 0))
      }
    }
  }
  const difference = observed.map((count, j) => count - (expected[j] ?? 0))
  const distance =
    open > 0 ? difference.reduce((sum, each) => sum + Math.abs(each), 0) / (2 * open) : 0
  const rows = merged.names.map((values, j) => ({
    categories: values,
    open: observed[j] ?? 0,
    expected: expected[j] ?? 0,
  }))
  const found = { open, openAlone, rows, distance, degreesOfFreedom: Math.max(0, categories - 1) }
  // All but the last category: the differences add up to 0.
  const statistic =
    open < CASE_MIX_FEWEST_OPEN || categories < 2
      ? null
      : quadraticForm(difference.slice(0, -1), covariance)
  if (statistic === null) return { ...found, reading: 'too few', statistic: null, pValue: null }
  const pValue = chiSquareTail(statistic, categories - 1)
  const fires = pValue < CASE_MIX_LEVEL && distance >= CASE_MIX_LEAST_DISTANCE
  return { ...found, reading: fires ? 'differs' : 'alike', statistic, pValue }
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0)
