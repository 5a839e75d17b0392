/** Outages: how long the clock of a decision stands still. */
import type { Outage, Scenario } from './scenario.ts'

/** The outages of a platform, the first first. */
export const outagesOf = (scenario: Scenario, platform: string): Outage[] =>
  scenario.outages
    .filter((outage) => outage.platform === platform)
    .toSorted((one, other) => one.from - other.from)

/**
 * When a decision is taken that would have been at `decided`: one that falls in an outage, or after
 * it, waits as long as the outage lasts, or as is left of it when the case comes in.
 */
export function decidedDespite(outages: readonly Outage[], received: number, decided: number) {
  let at = decided
  for (const { from, to } of outages) {
    if (received < to && at > from) at += to - Math.max(received, from)
  }
  return at
}

/** The seconds of [from, to] in which somebody works: the other side of `decidedDespite`. */
export function workedSeconds(outages: readonly Outage[], from: number, to: number): number {
  const lost = outages.reduce(
    (sum, outage) => sum + Math.max(0, Math.min(to, outage.to) - Math.max(from, outage.from)),
    0,
  )
  return to - from - lost
}
