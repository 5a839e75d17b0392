/** Moves labels apart, each as little as its neighbours allow. */

/**
 * Places for labels wanted at `wanted` (pixels), at least `gap` apart and within [low, high], in the
 * order of `wanted`. Labels that collide settle around the mean of where they wanted to be. Where
 * the room is too small for the gap, it is shared evenly.
 * @example dodge([100, 105], 17, 0, 400) // [94, 111]
 */
export function dodge(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]! || a - b)
  const usedGap = Math.min(gap, wanted.length > 1 ? (high - low) / (wanted.length - 1) : gap)
  const blocks: { members: number[]; start: number }[] = []
  for (const index of order) {
    blocks.push({ members: [index], start: clamp(wanted[index]!, low, high) })
    mergeBack(blocks, wanted, usedGap, low, high)
  }
  const places = Array.from({ length: wanted.length }, () => 0)
  for (const { members, start } of blocks) {
    members.forEach((index, position) => (places[index] = start + position * usedGap))
  }
  return places
}

function mergeBack(
  blocks: { members: number[]; start: number }[],
  wanted: readonly number[],
  gap: number,
  low: number,
  high: number,
): void {
  while (blocks.length > 1) {
    const last = blocks.at(-1)!
    const before = blocks.at(-2)!
    if (before.start + before.members.length * gap <= last.start) return
    const members = [...before.members, ...last.members]
    const meanStart =
      members.reduce((sum, index, position) => sum + wanted[index]! - position * gap, 0) /
      members.length
    blocks.splice(-2, 2, {
      members,
      start: clamp(meanStart, low, high - (members.length - 1) * gap),
    })
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high))
}
