/** Figures of the model: how often, how much, a year's losses, and how exact a simulation is. */
import type { Money } from '#contract/units.ts'
import { actionsPerYear } from '#domain/lossModel/actionsPerYear.ts'
import { closedForm } from '#domain/lossModel/closedForm.ts'
import { assumptionReasons, defaultAssumptions } from '#domain/lossModel/defaultAssumptions.ts'
import { severityAssumptions } from '#domain/lossModel/severity.ts'
import type { LossExposure } from '#domain/losses/lossExposure.ts'
import { simulateLosses } from '#domain/losses/simulateLosses.ts'
import { formatCount, formatNumber, formatShare } from '#ui/format.ts'
import { modelledMoneyWords, moneyWords } from '#ui/moneyWords.ts'
import type { Cited, MethodEntry } from './methodEntry.ts'

const lossModels: Cited = {
  title: 'Loss Models: From Data to Decisions, compound frequency models',
  publisher: 'S. A. Klugman, H. H. Panjer, G. E. Willmot',
}
const commonShocks: Cited = {
  title: 'Common Poisson Shock Models: Applications to Insurance and Credit Risk Modelling',
  publisher: 'F. Lindskog, A. J. McNeil, ASTIN Bulletin 33 (2003)',
  url: 'https://doi.org/10.1017/S0515036100013441',
}

const euros = (amount: number): Money => ({ currency: 'EUR', amount })
const modelled = (amount: number) => modelledMoneyWords(euros(amount))
const noPrecedent = 'No precedent punishes lateness: every figure of the model is an assumption.'

/** An invented text: one action in two years, EUR 50 m at most, a quarter of it on average. */
const { alpha, beta } = severityAssumptions.moderate
const invented: LossExposure = {
  id: 'first',
  actionsPerYear: 0.5,
  severity: { form: 'share of cap', cap: 50e6, alpha, beta },
}
const sharedActionsPerYear = 0.2
const two = [invented, { ...invented, id: 'second' }]
const YEARS = 10_000

function rate(): MethodEntry {
  const { steps } = actionsPerYear(0.09, defaultAssumptions)
  return {
    id: 'loss-rate',
    title: 'Actions a year',
    means:
      'How often the model lets an authority act in a year, as a straight line of the share decided late: at the tolerated share so often, at twice of it twice as often, up to a limit.',
    cannotMean: [
      noPrecedent,
      'It follows the share that is late and never the number of items: no item has a price.',
      'That it is a straight line is itself assumed, since nothing published says how an authority’s patience ends.',
      'Below 50 cases past their deadline there is no rate, which is not a rate of 0.',
    ],
    formula: [
      'actions a year = actions at the tolerated share × late share ÷ tolerated late share, at most the limit',
      ...assumptionReasons
        .filter(({ name }) =>
          ['toleratedLateShare', 'actionsPerYearAtTolerance', 'mostActionsPerYear'].includes(name),
        )
        .map(({ reason }) => reason),
    ],
    example: {
      given: 'A duty of whose cases 9 % were late, under the assumptions a page opens with:',
      lines: steps.map(
        ({ operation, label, value, unit }) =>
          `${operation === null ? '' : `${operation} `}${label}: ${unit === 'share' ? formatShare(value, 1) : formatNumber(value, 4)}`,
      ),
    },
    sources: [],
  }
}

function severity(): MethodEntry {
  return {
    id: 'loss-severity',
    title: 'What one action costs',
    means:
      'A share of the penalty’s statutory maximum, drawn from a Beta distribution, so that no action costs more than the text allows. Three presets: token, moderate, severe.',
    cannotMean: [
      noPrecedent,
      'A lognormal tail without a ceiling, usual in such tools, would let one action cost more than the law does; it is computed here for comparison only.',
      'A year can cost more than one maximum: that takes several actions.',
    ],
    formula: [
      'cost of one action = cap × X, X ~ Beta(α, β); mean = cap × α ÷ (α + β)',
      ...Object.values(severityAssumptions).map(({ reason }) => reason),
    ],
    example: {
      given: 'Of a maximum of EUR 50 m, on average:',
      lines: Object.entries(severityAssumptions).map(
        ([name, preset]) =>
          `${name}, Beta(${preset.alpha}, ${preset.beta}): ${formatShare(preset.mean)} = ${moneyWords(euros(50e6 * preset.mean))}`,
      ),
    },
    sources: [],
  }
}

function losses(): MethodEntry {
  const apart = closedForm(two)
  const together = closedForm(two, sharedActionsPerYear)
  const correlation = sharedActionsPerYear / invented.actionsPerYear
  return {
    id: 'losses',
    title: 'Modelled losses of a year',
    means:
      'What fines may come to in the year from the as-of, by a model of stated assumptions over the cases of the source and the revenue that belongs to them: actions come at random, each costs a share of its cap. Shown as a mean, as losses reached in 1 year of 2, 10, 20 and 100, and as a curve.',
    cannotMean: [
      noPrecedent,
      'It is no forecast and no provision, and is never added to a maximum, a provision, a fine or a settlement.',
      'Over invented cases the losses are an invented company’s, with invented revenue; none of them is a real company’s.',
      'Quantiles do not add up over penalties: the bad years of one are seldom those of another. Means do.',
      'A bill counts with the chance and the day that somebody sets; the chance is theirs, not the model’s.',
    ],
    formula: [
      'loss of a year = Σ over its actions of cap × X; number of actions ~ Poisson(λ)',
      'mean = p s λ m₁; variance = p (s λ m₂ + (s λ m₁)²) − mean², with m₁, m₂ the moments of one action, p the chance and s the part of the year of a bill',
      'a shared cause strikes all at once λ₀ times a year: correlation of counts = λ₀ ÷ √(λᵢ λⱼ), means unchanged',
    ],
    example: {
      given:
        'Two texts with 0.5 actions a year each, EUR 50 m at most, a quarter of it on average:',
      lines: [
        `Mean of a year: ${modelled(apart.mean)}, standard deviation ${modelled(apart.standardDeviation)}`,
        `With 0.2 shared actions a year: mean ${modelled(together.mean)}, standard deviation ${modelled(together.standardDeviation)}`,
        `Correlation of their numbers of actions: 0.2 ÷ √(0.5 × 0.5) = ${formatNumber(correlation, 2)}`,
      ],
    },
    sources: [lossModels, commonShocks],
  }
}

function simulationError(): MethodEntry {
  const { total } = simulateLosses([invented], { years: YEARS, seed: 1 })
  const exact = closedForm([invented])
  const p95 = total.quantiles.find(({ share }) => share === 0.95)
  const { expectedShortfall: worst } = total
  return {
    id: 'simulation-error',
    title: 'Error of a simulation',
    means:
      'How far a figure would move with other draws of the same assumptions: limits that hold the exact value in 95 of 100 simulations. More years make them narrower, by the root of their number.',
    cannotMean: [
      'It is the simulation’s error and not the assumptions’: a narrow one makes no assumption true.',
      'One seed gives the same figures in every browser; that is repeatable, not exact.',
      'A difference within the limits of two columns says nothing about which is larger, unless both had the same draws, as columns side by side have.',
    ],
    formula: [
      'standard error of the mean = standard deviation ÷ √years',
      'limits of a quantile = the order statistics at ranks n q ± 1.96 √(n q (1 − q))',
      'expected shortfall = mean of the worst 5 % of the years, with its standard error',
    ],
    example: {
      given: `${formatCount(YEARS)} years of one such text, seed 1:`,
      lines: [
        `Mean ${modelled(total.mean)} ± ${modelled(1.96 * total.meanError)}; worked out it is ${modelled(exact.mean)}`,
        `1 year in 20: ${modelled(p95?.value ?? 0)}, ${modelled(p95?.lower ?? 0)} to ${modelled(p95?.upper ?? 0)}`,
        `Worst 1 in 20, on average: ${modelled(worst.value)} ± ${modelled(1.96 * worst.error)}`,
        `Years without a loss: ${formatShare(total.zeroYears, 1)}; worked out it is e^−0.5 = ${formatShare(Math.exp(-0.5), 1)}`,
      ],
    },
    sources: [lossModels],
  }
}

/** The figures of the model. */
export const lossEntries = (): MethodEntry[] => [losses(), rate(), severity(), simulationError()]
