/** Channel and class go together through the category: how common each pair is, and how late. */
import type { CaseClass, Category, Country } from '#contract/vocabulary.ts'
import { hazardShapes, type HazardShape } from './hazard.ts'
import type { RemovalChannel, Scenario } from './scenario.ts'

export const classes = ['manifest', 'other'] as const satisfies readonly CaseClass[]

export type KindOfCase = {
  channel: RemovalChannel
  class: CaseClass
  /** Of the country's cases. */
  share: number
  /** Its chance of being open at 24 h over the country's mean chance. */
  factor: number
  shape: HazardShape
}

/** How a category's cases come in: shares in the order of the scenario's channels. */
export function channelShares(scenario: Scenario, category: Category): number[] {
  const orders = scenario.orderShares[category]
  const trusted = (1 - orders) * scenario.trustedFlaggerShare
  return [1 - orders - trusted, trusted, orders]
}

/** Every pair of channel and class in a country, channel by channel; the mean of the factors is 1. */
export function kindsOfCase(scenario: Scenario, country: Country): KindOfCase[] {
  const { channels, classes: ofClass } = scenario.lateness
  const shapes = hazardShapes(scenario)
  const kinds = scenario.channels.flatMap((channel, index) =>
    classes.map((caseClass) => ({
      channel,
      class: caseClass,
      share: shareOf(scenario, country, index, caseClass),
      factor: channels[channel] * ofClass[caseClass],
      shape: channel === 'authority order' ? shapes.order : shapes.notice,
    })),
  )
  const mean = kinds.reduce((sum, { share, factor }) => sum + share * factor, 0)
  return kinds.map((kind) => ({ ...kind, factor: kind.factor / mean }))
}

function shareOf(
  scenario: Scenario,
  country: Country,
  channel: number,
  caseClass: CaseClass,
): number {
  const total = scenario.categoryShares.reduce((sum, [, shares]) => sum + shares[country], 0)
  return scenario.categoryShares.reduce((sum, [category, shares]) => {
    const manifest = scenario.manifestShares[category]
    const ofClass = caseClass === 'manifest' ? manifest : 1 - manifest
    return (
      sum + (shares[country] / total) * (channelShares(scenario, category)[channel] ?? 0) * ofClass
    )
  }, 0)
}
