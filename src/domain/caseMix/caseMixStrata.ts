/** Cases of equal age, country and channel, by category, read off a tally. */
import type { Dimension, Tally } from '#contract/tally.ts'
import { OPEN, PAUSED } from '#domain/tallyReaders.ts'

/** Cases of one stratum by category: the open ones, and open and decided ones together. */
export interface MixStratum {
  open: number[]
  all: number[]
}

/** `names` are the categories, in the order of the tally's groups. */
export interface MixStrata {
  names: string[]
  /** Only those with an open and a decided case: the others tell nothing. */
  strata: MixStratum[]
  /** Open cases of all other strata. */
  openAlone: number
}

/**
 * One stratum for each age bin and each combination of the values of `by` other than `of`. Paused cases
 * are left out, decided or open: their clock stood. Exceptions make no strata, because an open case's
 * is not known yet; whoever withdrew counts as decided.
 */
export function caseMixStrata(
  { groups, outcomes, cells }: Tally,
  { by, of }: { by: readonly Dimension[]; of: Dimension },
): MixStrata {
  const ofAt = by.indexOf(of)
  if (ofAt < 0) throw new Error(`a comparison by ${of} needs a tally by ${of}`)
  const exceptionAt = by.indexOf('exception')
  const names = [...new Set(groups.map((values) => values[ofAt] ?? ''))]
  const places = groups.map((values) => {
    if (values[exceptionAt] === PAUSED) return null
    const alike = values.filter((_, at) => at !== ofAt && at !== exceptionAt)
    return { alike: alike.join('\n'), category: names.indexOf(values[ofAt] ?? '') }
  })
  const none = () => names.map(() => 0)
  const found = new Map<string, MixStratum>()
  cells.count.forEach((count, cell) => {
    const place = places[cells.group[cell] ?? 0]
    if (!place) return
    const key = `${cells.period[cell]}\n${cells.age[cell]}\n${place.alike}`
    const stratum = found.get(key) ?? { open: none(), all: none() }
    found.set(key, stratum)
    add(stratum.all, place.category, count)
    if (outcomes[cells.outcome[cell] ?? 0] === OPEN) add(stratum.open, place.category, count)
  })
  const strata: MixStratum[] = []
  let openAlone = 0
  for (const stratum of found.values()) {
    const open = stratum.open.reduce((sum, one) => sum + one, 0)
    const all = stratum.all.reduce((sum, one) => sum + one, 0)
    if (open > 0 && all > open) strata.push(stratum)
    else openAlone += open
  }
  return { names, strata, openAlone }
}

function add(counts: number[], at: number, count: number): void {
  counts[at] = (counts[at] ?? 0) + count
}
