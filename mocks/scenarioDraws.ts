/** A scenario's shares and factors in the form in which cases are drawn from them. */
import { hazardShapes } from './hazard.ts'
import { channelShares, classes, kindsOfCase } from './kindsOfCase.ts'
import { openAt24Hours, platformFactors } from './lateness.ts'
import { oncePerScenario } from './oncePerScenario.ts'
import { waitSeconds } from './backlog.ts'
import { thresholds } from './random.ts'
import { outagesOf } from './standstill.ts'

export const outcomes = ['removed', 'restricted', 'rejected', 'withdrawn'] as const

/** What a share is among the whole numbers below 2^32. */
const below = (share: number) => share * 2 ** 32

/** Everything indexed in the order of the scenario's own lists, and of `classes` and `outcomes`. */
export const scenarioDraws = oncePerScenario((scenario) => {
  const categories = scenario.categoryShares.map(([category]) => category)
  return {
    categories,
    order: scenario.channels.indexOf('authority order'),
    shapes: hazardShapes(scenario),
    platformFactors: platformFactors(scenario),
    platformPick: thresholds(scenario.platformShares),
    outages: scenario.platforms.map((platform) => outagesOf(scenario, platform)),
    channelPicks: categories.map((category) => thresholds(channelShares(scenario, category))),
    manifestBelow: categories.map((category) => below(scenario.manifestShares[category])),
    withdrawnBelow: below(scenario.withdrawnShare),
    outcomePicks: (['notice', 'order'] as const).map((trigger) =>
      classes.map((one) => thresholds(Object.values(scenario.outcomeShares[trigger][one]))),
    ),
    processPick: thresholds(Object.values(scenario.processShares)),
    reasonPick: thresholds(Object.values(scenario.reasonShares)),
    ofCountry: scenario.countries.map((country, index) => ({
      categoryPick: thresholds(scenario.categoryShares.map(([, shares]) => shares[country])),
      kindFactors: kindsOfCase(scenario, country).map(({ factor }) => factor),
      openAt24: openAt24Hours(scenario, country),
      waits: waitSeconds(scenario)[index] ?? null,
      pauses: scenario.pauses?.countries.includes(country) ? scenario.pauses : null,
      exceptions: scenario.exceptions?.countries.includes(country) ? scenario.exceptions : null,
    })),
    pausedBelow: below(scenario.pauses?.share ?? 0),
    exceptionRises: risingShares(Object.values(scenario.exceptions?.shares ?? {})),
    handedOnBelow: categories.map((category) => below(scenario.handedOn?.shares[category] ?? 0)),
  }
})

/** Where the numbers of each share end; what is past the last has none of them. */
function risingShares(shares: readonly number[]): number[] {
  let sum = 0
  return shares.map((share) => below((sum += share)))
}
