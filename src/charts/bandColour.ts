/** The colour of an interval's band: 14 % of its line's, 20 % on dark. */
export function bandColour(colour: string): string {
  const mixed = (percent: number) => `color-mix(in srgb, ${colour} ${percent}%, transparent)`
  return `light-dark(${mixed(14)}, ${mixed(20)})`
}
