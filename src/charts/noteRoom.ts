import type { PlacedLabel, WantedLabel } from './placeLabels.ts'

/** Pixels free from the as-of flag's right edge to the next label, line or the plot's edge. */
export function noteRoom(
  from: number,
  plotRight: number,
  labels: readonly WantedLabel[],
  places: readonly PlacedLabel[] | null,
): number {
  const lefts = labels.flatMap(({ at, width }, index) => {
    const place = places?.[index]
    if (!place) return []
    if (place.tier > 0) return at > from ? [at] : []
    const left = place.side === 'right' ? at : at - 8 - width
    return at > from ? [left] : []
  })
  return Math.min(plotRight, ...lefts) - from
}
