/** What the two ladders say alike: a text's tag, words without a number, and why nothing is ranked. */
import type { LadderWords } from '#charts/ladderLane.ts'
import { comparabilityOf, type ComparableFigure } from '#domain/comparability.ts'
import { formatList } from '#ui/format.ts'

/** Words of a lane before they are merged: whose they are, and what stands behind them. */
export type LaneWords = Omit<LadderWords, 'note'> & {
  /** The texts whose words they are. */
  names: string[]
  /** What sets the duty off; empty for penalties. */
  triggers: string[]
  detail: string
}

/** "Terrorist content (TERREG)" → "TERREG": the name a mark has room for. */
export const tagName = (shortName: string): string =>
  /\(([^)]+)\)/.exec(shortName)?.[1] ?? shortName

/**
 * Words that say the same of texts that stand alike are one line: "unknown: TERREG proposal and
 * e-Evidence proposal", "“without undue delay” DSA, an order and an information request".
 */
export function mergedWords(words: readonly LaneWords[]): LadderWords[] {
  const lines = new Map<string, LaneWords>()
  for (const each of words) {
    const key = [each.words, each.status, each.isEu, each.detail].join('|')
    const line = lines.get(key)
    const names = [...new Set([...(line?.names ?? []), ...each.names])]
    const triggers = [...new Set([...(line?.triggers ?? []), ...each.triggers])]
    lines.set(key, { ...(line ?? each), names, triggers })
  }
  return [...lines.values()].map(({ names, triggers, detail, ...line }) => {
    const whose = [formatList(names), formatList(triggers)].filter(Boolean).join(', ')
    return { ...line, note: [whose, detail].filter(Boolean).join(': ') }
  })
}

/**
 * Why the figures drawn are in no order of size, short enough for a footer: the first reason in
 * full, the rest by name. "Not ranked. Triggers differ: a notice and an order; units differ."
 */
export function guardWords(figures: readonly ComparableFigure[]): string {
  const comparability = comparabilityOf(figures)
  if (comparability.isRankable) {
    return figures.length < 2 ? '' : 'Alike in trigger, unit, start of clock and kind.'
  }
  const [first = '', ...others] = comparability.because
  const rest = others.map((reason) => reason.split(':')[0] ?? reason)
  return `Not ranked: ${[first, ...rest].join('; ')}.`
}

/** The same in full, a sentence for each respect, for the explanation. */
export function guardNotes(figures: readonly ComparableFigure[]): string[] {
  const comparability = comparabilityOf(figures)
  if (comparability.isRankable) return []
  return comparability.because.map((reason) => `Not ranked: ${reason}.`)
}
