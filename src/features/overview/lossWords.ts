/** What the overview and the board's sheet say of modelled losses: the invented company's, never the real one's. */
import type { LossModel } from '#domain/lossModel/lossModel.ts'
import type { AskedHeadline, LossHeadline } from '#queries/useLossHeadline.ts'
import { capital } from '#ui/caseWords.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatCount, formatDate, formatMoney, formatNumber, formatShare } from '#ui/format.ts'
import { NOT_A_FORECAST, whoseWords } from '#ui/modelledWords.ts'
import { modelledMoneyWords } from '#ui/moneyWords.ts'

/** "one year in twenty loses EUR 12 m or more"; "19 years in 20 lose nothing". */
export const yearInTwentyWords = ({ yearInTwenty }: Pick<LossHeadline, 'yearInTwenty'>): string =>
  yearInTwenty.amount === 0
    ? '19 years in 20 lose nothing'
    : `one year in twenty loses ${modelledMoneyWords(yearInTwenty)} or more`

/** The same for a line that must stay one: "1 year in 20 EUR 12 m or more". */
const shortYearInTwenty = ({ yearInTwenty }: Pick<LossHeadline, 'yearInTwenty'>): string =>
  yearInTwenty.amount === 0
    ? 'nothing in 19 years of 20'
    : `1 year in 20 ${modelledMoneyWords(yearInTwenty)} or more`

/** Why nothing can be simulated, reason by reason; empty where something can. */
export const nothingModelled = ({ exposures, leftOut }: LossModel): string => {
  if (exposures.length > 0) return ''
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))].join(' ')
  return `${reasons || 'No penalty stands on this day in the countries chosen.'} This is not a loss of 0.`
}

/** The sheet's one line. Where there is no figure it says why, or that it was not awaited. */
export function boardLossLine(asked: AskedHeadline): string {
  const { headline, model, asking, isStale } = asked
  const whose = whoseWords(asked)
  if (headline && !isStale && model?.exposures.length !== 0) {
    return `Modelled loss, ${whose}, on assumptions: ${modelledMoneyWords(headline.mean)} a year; ${shortYearInTwenty(headline)}.`
  }
  if (!model && asking.failure) return 'Modelled loss: none can be given without the cases.'
  const none = model ? nothingModelled(model) : ''
  return none === ''
    ? 'Modelled loss: this sheet was made before it was simulated.'
    : `Modelled loss of ${whose}: none can be given. ${none}`
}

/** What stands behind both figures. */
export function lossExplanation(headline: LossHeadline): Explanation {
  const { model, simulation } = headline
  return {
    title: 'Modelled loss of one year',
    definition:
      'Each simulated year draws how many enforcement actions each penalty in force brings and what part of its cap each costs. The mean is over all years; one year in twenty loses at least the second figure.',
    formula: model.exposures.map(
      ({ instrument, actionsPerYear, cap, severity }) =>
        `${instrument.shortName}: ${formatNumber(actionsPerYear, 3)} actions a year × ${formatMoney(cap)} × Beta(${severity.alpha}, ${severity.beta})`,
    ),
    asOf: `${formatDate(model.date)}, 00:00 UTC`,
    sources: [],
    method: 'losses',
    notes: [
      NOT_A_FORECAST,
      `${formatCount(simulation.years)} simulated years, seed ${simulation.seed}; assumptions as they are before anybody changes them.`,
      `${capital(headline.model.world === 'own' ? 'your revenue, kept on this device' : `${headline.undertaking} and its cases are invented`)}; no real company is in it.`,
      `${formatShare(simulation.total.zeroYears)} of the years lose nothing.`,
    ],
  }
}
