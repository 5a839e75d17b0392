/** Amounts, shares of years and notes as all cards of the model say them. */
import type { Amount } from '#contract/exposure.ts'
import type { LossModel } from '#domain/lossModel/lossModel.ts'
import type { ModelWorld } from '#domain/lossModel/undertakingCompany.ts'
import { formatCount, formatDate } from '#ui/format.ts'
import { NOT_A_FORECAST, whoseWords } from '#ui/modelledWords.ts'
import { modelledMoneyWords } from '#ui/moneyWords.ts'
import type { ModelAbout } from './useModel.ts'

export { NOT_A_FORECAST, whoseWords }

/** An amount that a simulation comes to: of its own kind, and never of the record's world. */
export const modelledLoss = (
  { currency, world }: Pick<LossModel, 'currency' | 'world'>,
  amount: number,
): Amount<'modelled', ModelWorld> => ({ currency, amount, kind: 'modelled', world })

/** Three digits, as a simulation knows no more: "EUR 61.2 m". */
export const lossWords = (model: Pick<LossModel, 'currency' | 'world'>, amount: number): string =>
  modelledMoneyWords(modelledLoss(model, amount))

/** "1 year in 20" for a share of 0.05. */
export const yearShareWords = (share: number): string =>
  `1\u00a0year in\u00a0${formatCount(Math.round(1 / share))}`

/** Years, seed and that the error is the simulation's own. */
export const runWords = ({ years, seed }: Pick<ModelAbout, 'years' | 'seed'>): string =>
  `${formatCount(years)} simulated years, seed ${seed}.`

/** What a CSV of the model says of itself. */
export function modelNotes(view: ModelAbout): string[] {
  return [
    `Modelled losses of ${whoseWords(view)}; ${NOT_A_FORECAST}`,
    `As of ${formatDate(view.asOf)}, 00:00 UTC`,
    runWords(view),
    ...(view.source === null ? [] : [`Cases: ${view.source}`]),
    ...(view.world === 'own' ? ['Revenue: your own, entered on this device.'] : []),
  ]
}
